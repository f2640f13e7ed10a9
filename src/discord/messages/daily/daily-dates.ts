import type { Language } from "../../../knowledge/pack/schema.ts";

/** Making a format takes longer than all the rest of a post. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The line that tells a day's post from another day's, by which the bot also recognises its own post again.
 * @param date YYYY-MM-DD
 */
export function dateLine(date: string, language: Language): string {
  return `-# Daily summary, ${format(date, language, { dateStyle: "full" })}`;
}

/**
 * A day within a sentence, such as “Sunday 22 November”.
 * @param date YYYY-MM-DD
 */
export function dayOf(date: string, language: Language): string {
  return format(date, language, { weekday: "long", day: "numeric", month: "long" });
}

function format(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.keys(parts)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language === "ar" ? "ar" : "en-GB", parts);
  formats.set(key, known);
  return known.format(Temporal.PlainDate.from(date));
}
