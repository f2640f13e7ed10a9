import type { Outage } from "../outage.ts";

/** How an engine is used. */
export interface EngineOptions {
  /** Is told how each call ended. */
  readonly outage?: Outage;
  /** How long a call waits for another program's lock or for the server, in milliseconds. */
  readonly waitMs?: number;
}

/** Discord wants an answer within three seconds. */
export const WAIT_MS = 1_500;
