import { setTimeout as delay } from "node:timers/promises";
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from "discord.js";
import { AttestError } from "../../errors.ts";
import type { Log } from "../../log.ts";

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Discord refuses the bot; only its operator can change that. */
export class LoginError extends AttestError {
  override readonly name = "LoginError";
}

/**
 * Logs in and waits until the bot is ready. An unreachable Discord is tried again, ever more slowly, without end.
 * @param create makes a client; each try takes a new one, because discord.js doesn't revive one whose login failed
 */
export async function login(create: () => Client, token: string, log: Log): Promise<Client<true>> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const client = create();
    const ready = new Promise<Client<true>>((resolve) => {
      client.once(Events.ClientReady, resolve);
    });
    try {
      await client.login(token);
      return await ready;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) throw refusal;
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ reason }, `Discord can't be reached; next try in ${pause / 1000} s`);
      await delay(pause);
    }
  }
}

function refusalOf(error: unknown): LoginError | undefined {
  const cause = { cause: error };
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new LoginError(
      "LOGIN",
      "Discord refuses the token. Copy a new one into DISCORD_TOKEN: Developer Portal → your application → Bot → Reset Token.",
      cause,
    );
  }
  if (error instanceof Error && /disallowed intents/i.test(error.message)) {
    return new LoginError(
      "LOGIN",
      "Discord refuses an intent. Allow it in the Developer Portal: your application → Bot → Privileged Gateway Intents.",
      cause,
    );
  }
  return undefined;
}
