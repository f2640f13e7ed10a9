import { type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/**
 * The bot's log: JSON lines on standard error, so that standard output stays free for answers. Tokens never enter it,
 * nor the body of a request that failed, which may hold a member's id.
 */
export function createLog(level: LogLevel): Log {
  return pino(
    { level, base: null, redact: ["token", "*.token", "err.requestBody"] },
    pino.destination({ fd: 2, sync: true }),
  );
}
