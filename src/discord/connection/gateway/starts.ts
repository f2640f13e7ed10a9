import type { WebSocketManager } from "@discordjs/ws";
import { AttestError } from "../../../errors.ts";

/** Discord lets the bot start no more sessions for now. */
export class NoStartsLeftError extends AttestError {
  override readonly name = "NoStartsLeftError";
  /** Until then, in milliseconds from now. */
  readonly waitMs: number;

  constructor(message: string, waitMs: number) {
    super("NO_STARTS", message);
    this.waitMs = waitMs;
  }
}

interface StartsWanted {
  readonly shards: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether to ask Discord anew. */
  readonly fresh: boolean;
}

/** @throws NoStartsLeftError where fewer sessions are left than shards want to start; what REST throws, too */
export async function checkStarts(manager: WebSocketManager, { shards, now, fresh }: StartsWanted): Promise<void> {
  const { remaining, reset_after } = (await manager.fetchGatewayInformation(fresh)).session_start_limit;
  if (remaining >= shards) return;
  const until = Temporal.Instant.fromEpochMilliseconds(now + reset_after).toString({ smallestUnit: "second" });
  throw new NoStartsLeftError(
    `Discord lets this bot start no more sessions until ${until}: it was started too often.`,
    reset_after,
  );
}
