import type { ConnectionHealth } from "../discord/connection/health.ts";

/** Events of Discord's that the bot may answer. */
export type EventKind = "interaction" | "message";

/** The parts of a running bot whose state can be asked for. */
export interface Observed {
  readonly connection: ConnectionHealth;
  /** How much waits, by the name of its queue. */
  queues(): Readonly<Record<string, number>>;
  /** Version of the base that answers now. */
  baseVersion(): string;
}

/** What is told of the bot's work to whoever counts it: kinds and times, never who, where or in which words. */
export interface Observer {
  /** The bot is ready. */
  started(bot: Observed): void;
  /** A question was considered. */
  question(outcome: string, act: string | undefined): void;
  /** A delivery was tried. */
  delivery(outcome: string): void;
  /** Does the work that an event begins, and notes how long it takes until its answer goes out. */
  event<T>(kind: EventKind, work: () => T): T;
}

/** Nobody counts. */
export const unobserved: Observer = {
  started() {},
  question() {},
  delivery() {},
  event: (_, work) => work(),
};
