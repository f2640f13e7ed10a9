const LOCALES = ["en-GB", "ar"];

/**
 * Whether this is that day's post of a version before 29 November 2026, which marked it by its last line alone. It is the
 * only text of the bot's that is read back; the line is what those versions wrote, never to be reworded or translated.
 * May go on 1 June 2027: it matters on the day on which a bot is brought up from such a version.
 * @param components as Discord has them
 * @param date YYYY-MM-DD
 */
export function isUnmarkedPostOf(date: string, components: readonly object[]): boolean {
  const text = JSON.stringify(components);
  const day = Temporal.PlainDate.from(date);
  return LOCALES.some((locale) => {
    const shown = new Intl.DateTimeFormat(locale, { dateStyle: "full" }).format(day);
    return text.includes(`-# Daily summary, ${shown}`);
  });
}
