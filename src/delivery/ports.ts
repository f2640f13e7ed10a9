import type { DailySetting, Store } from "../store/store.ts";

/** The part of a pino logger that deliveries use. */
export interface DeliveryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What deliveries need from the outside. */
export interface DeliveryPorts {
  readonly store: Store;
  /** Unique to this start of this process. */
  readonly processId: string;
  readonly log: DeliveryLog;
  /**
   * Sends the summary of that date to the setting's channel with the nonce enforced. Throws a PostError. It must
   * settle: a pass waits for it.
   */
  post(setting: DailySetting, localDate: string, nonce: string): Promise<{ messageId: string }>;
  /**
   * The id of the bot's own summary of that date among the recent messages of the setting's channel. Throws a
   * PostError where it cannot look; undefined must mean that the summary is not there.
   */
  findPosted(setting: DailySetting, localDate: string): Promise<string | undefined>;
}

/** The present instant. */
export type Clock = () => Temporal.Instant;
