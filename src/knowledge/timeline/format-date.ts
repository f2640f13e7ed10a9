import { writingOf } from "../../languages/found.ts";
import type { Language } from "../pack/schema.ts";
import type { FactDate } from "./read-date.ts";

/** The date as a language writes it: “9 November 2026”, “9 تشرين الثاني 2026”. */
export function formatDate({ year, month, day }: FactDate, language: Language): string {
  if (month === undefined) return String(year);
  const instant = new Date(Date.UTC(year ?? 2024, month - 1, day ?? 1));
  return new Intl.DateTimeFormat(writingOf(language).locale, {
    month: "long",
    timeZone: "UTC",
    ...(day !== undefined && { day: "numeric" }),
    ...(year !== undefined && { year: "numeric" }),
  }).format(instant);
}
