import { MONTHS } from "./time-span.ts";

/** A date as far as a source gives it; one of its parts at least is there. */
export interface FactDate {
  readonly year?: number | undefined;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const DATE = new RegExp(`^(?:(?:(\\d{1,2}) )?(${MONTHS.join("|")}))?(?:(?:^| )(\\d{4}))?$`, "i");

/** Reads “9 November 2026”, “9 November”, “April 1987” or “1987”; undefined for anything else, and for days that no month has. */
export function readDate(text: string): FactDate | undefined {
  const [match, day, month, year] = DATE.exec(text.trim()) ?? [];
  if (!match) return undefined;
  const at = month === undefined ? undefined : MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = { year: numberOf(year), month: at, day: numberOf(day) };
  return date.day === undefined || isDay({ ...date, day: date.day, month: at ?? 1 }) ? date : undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** In a year of 366 days where the year isn't known. */
function isDay({ year = 2024, month, day }: FactDate & { readonly month: number; readonly day: number }): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
