import { type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";
import { withoutTokens } from "./without-tokens.ts";

export type Log = Logger;

/** What a log is made with. */
export interface LogOptions {
  /** What must never stand in it, besides what looks like a token of Discord's. */
  readonly secrets?: readonly string[];
  /** Takes the lines; standard error by default, so that standard output stays free for answers. */
  readonly write?: (line: string) => void;
}

/** The bot's log: JSON lines. Tokens never enter it, nor what a failed request was about to say. */
export function createLog(level: LogLevel, { secrets = [], write = toStandardError() }: LogOptions = {}): Log {
  const serializers = { err: briefError };
  return pino({ level, base: null, serializers }, { write: (line) => write(withoutTokens(line, secrets)) });
}

function toStandardError(): (line: string) => void {
  const stream = pino.destination({ fd: 2, sync: true });
  return (line) => void stream.write(line);
}

/** Without the body of the request: members' and answers' texts aren't kept. */
function briefError(error: Error): object {
  const { requestBody: _, ...told } = pino.stdSerializers.err(error);
  return told;
}
