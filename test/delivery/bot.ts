import { join } from "node:path";
import { deliverDue } from "../../src/delivery/deliver.ts";
import { PostError } from "../../src/delivery/failures/post-error.ts";
import type { DeliveryPorts } from "../../src/delivery/ports.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { DailySetting } from "../../src/store/ports/daily-settings.ts";
import type { Step } from "../../src/store/ports/deliveries.ts";
import type { Store } from "../../src/store/store.ts";
import { channelFile, type PostedMessage } from "./channel-file.ts";

/** A bot on a store and the channels of a folder that gets no further in its pass at that time than this step. */
export interface Crash {
  readonly folder: string;
  readonly place: string;
  readonly step: string;
  readonly time: string;
}

/** One process's bot on the store and the channels of a folder, with a clock that the test moves. */
export interface Bot {
  readonly store: Store;
  readonly ports: DeliveryPorts;
  readonly logged: { readonly level: string; readonly message: string }[];
  readonly messages: () => PostedMessage[];
  /** What came after the posts, as Discord did it: each once. */
  readonly stepsTaken: () => string[];
  readonly now: () => Temporal.Instant;
  /** A pass at that time. */
  passAt(time: string): ReturnType<typeof deliverDue>;
}

/** Opens the store, by default a file in the folder; `changed` replaces ports. */
export async function startBot(
  folder: string,
  changed: Partial<DeliveryPorts> = {},
  processId = "a",
  place = join(folder, "attest.db"),
  steps: readonly Step[] = [],
): Promise<Bot> {
  const store = await openStore(place);
  const channels = channelFile(join(folder, "channels.jsonl"));
  const logged: { level: string; message: string }[] = [];
  const log = (level: string) => (_: object, message: string) => void logged.push({ level, message });
  let clock = Temporal.Instant.from("2025-03-10T00:00Z");
  const ports: DeliveryPorts = {
    store,
    processId,
    startedAt: 0,
    log: { info: log("info"), warn: log("warn"), error: log("error") },
    ...sending(
      async ({ guildId, channelId }, localDate, nonce) => ({
        messageId: channels.post({ guildId, channelId, localDate, nonce, atMs: clock.epochMilliseconds }),
      }),
      steps,
    ),
    hasNonces: () => true,
    takeStep: async (_, { messageId }, step) => channels.takeStep(`${step} ${messageId}`),
    obstacle: () => undefined,
    tellPaused: async () => {},
    async findPosted({ channelId }, localDate) {
      return channels.messages().find((m) => m.channelId === channelId && m.localDate === localDate)?.messageId;
    },
    ...changed,
  };
  return {
    store,
    ports,
    logged,
    messages: channels.messages,
    stepsTaken: channels.stepsTaken,
    now: () => clock,
    passAt(time) {
      clock = Temporal.Instant.from(time);
      return deliverDue(ports, () => clock);
    },
  };
}

/** Ports that draft the same every day and send it so. */
export function sending(
  send: (setting: DailySetting, localDate: string, nonce: string) => Promise<{ messageId: string }>,
  steps: readonly Step[] = [],
): Pick<DeliveryPorts, "draft"> {
  const told = { baseVersion: "v1", topic: null };
  return {
    draft: async (setting, localDate) => ({ told, steps, send: (nonce) => send(setting, localDate, nonce) }),
  };
}

/** Discord refuses, until somebody changes something. */
export function refused(said: string, code: number): PostError {
  return new PostError({ kind: "refused", said, code, isPermanent: true });
}

/** A trouble that passes by itself. */
export function passing(said: string): PostError {
  return new PostError({ kind: "refused", said, isPermanent: false });
}

/** A setting for 09:00 in Damascus, 06:00 UTC, made the day before 10 March 2025. */
export function dailyFor(guildId: string, changed: Partial<DailySetting> = {}): DailySetting {
  return {
    guildId,
    channelId: `${guildId}0`,
    hour: 9,
    zone: "Asia/Damascus",
    language: "en",
    setBy: "100",
    setAt: Temporal.Instant.from("2025-03-09T12:00Z").epochMilliseconds,
    ...changed,
  };
}
