import { pino } from "pino";
import type { Log } from "../src/log.ts";

/** A line of the log: 30 informs, 40 warns, 50 is an error. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A log that keeps its lines for the test to read. */
export function keptLog(): { readonly log: Log; readonly lines: readonly LogLine[]; warnings(): string[] } {
  const lines: LogLine[] = [];
  const log = pino({ level: "info", base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines, warnings: () => lines.filter(({ level }) => level >= 40).map(({ msg }) => msg) };
}
