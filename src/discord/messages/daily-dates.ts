import type { Language } from "../../knowledge/schema.ts";

/**
 * The line that tells a day's post from another day's, by which the bot also recognises its own post again.
 * @param date YYYY-MM-DD
 */
export function dateLine(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date).toLocaleString(locale(language), { dateStyle: "full" });
  return `-# Daily summary, ${day}`;
}

/**
 * A day within a sentence, such as “Sunday 22 November”.
 * @param date YYYY-MM-DD
 */
export function dayOf(date: string, language: Language): string {
  const parts = { weekday: "long", day: "numeric", month: "long" } as const;
  return Temporal.PlainDate.from(date).toLocaleString(locale(language), parts);
}

function locale(language: Language): string {
  return language === "ar" ? "ar" : "en-GB";
}
