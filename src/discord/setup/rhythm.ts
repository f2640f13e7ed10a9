import type { Language } from "../../knowledge/pack/schema.ts";
import { writingOf } from "../../languages/found.ts";
import { textsIn } from "../../texts/languages.ts";

/** Days of the week, 1 for Monday to 7 for Sunday. */
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

const MONDAY = Temporal.PlainDate.from("2024-01-01");

/** The name of a day of the week, such as “Sunday”. */
export function weekdayName(weekday: number, language: Language): string {
  const day = MONDAY.add({ days: weekday - 1 });
  return day.toLocaleString(writingOf(language).locale, { weekday: "long" });
}

/** How often a summary is posted, within a sentence: “every day”, “every Sunday”. */
export function howOften(weekday: number | null, language: Language): string {
  const { rhythm } = textsIn(language).setup;
  return weekday === null ? rhythm.everyDay : rhythm.weekly(weekdayName(weekday, language));
}
