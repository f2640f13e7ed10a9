import { type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** The bot's log: JSON lines on standard error, so that standard output stays free for answers. Tokens never enter it. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null, redact: ["token", "*.token"] }, pino.destination({ fd: 2, sync: true }));
}
