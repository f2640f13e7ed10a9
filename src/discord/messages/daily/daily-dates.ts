import type { Language } from "../../../knowledge/pack/schema.ts";
import { writingOf } from "../../../languages/found.ts";
import { textsIn } from "../../../texts/languages.ts";

/** Making a format takes longer than all the rest of a post. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The line that tells readers a day's post from another day's.
 * @param date YYYY-MM-DD
 */
export function dateLine(date: string, language: Language, isWeekly = false): string {
  const { postOf, weeklyPostOf } = textsIn(language).daily;
  return `-# ${(isWeekly ? weeklyPostOf : postOf)(fullDate(date, language))}`;
}

/**
 * A date that a source carries, such as “9 March 2025”.
 * @param date YYYY-MM-DD
 */
export function publishedOn(date: string, language: Language): string {
  return format(date, language, { dateStyle: "long" });
}

/**
 * A day with its year, such as “Sunday 22 November 2026”.
 * @param date YYYY-MM-DD
 */
function fullDate(date: string, language: Language): string {
  return format(date, language, { dateStyle: "full" });
}

/**
 * A day within a sentence, such as “Sunday 22 November”.
 * @param date YYYY-MM-DD
 */
export function dayOf(date: string, language: Language): string {
  return format(date, language, { weekday: "long", day: "numeric", month: "long" });
}

function format(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(parts)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(writingOf(language).locale, parts);
  formats.set(key, known);
  return known.format(Temporal.PlainDate.from(date));
}
