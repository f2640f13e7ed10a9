import { daySummary } from "../../../summary/day-summary.ts";
import { summarise } from "../../../summary/summarise.ts";
import type { Display, DisplayKind } from "../display.ts";
import { dailyMessage } from "./daily-message.ts";
import { picturesFor } from "./daily-pictures.ts";

/** Days' posts: `summary:` and the date, YYYY-MM-DD. Made anew, one is the whole in short, for its topic isn't kept. */
export const dayKind: DisplayKind = {
  kind: "summary:",
  render(base, date, { language, pictures }) {
    const summary = daySummary(base, undefined, date, language);
    return dailyMessage(summary, picturesFor(summary, base, pictures));
  },
  facts: (base, _, language) => summarise(base, language).facts,
};

/** The post of that date. */
export function dayDisplay(date: string): Display {
  return { kind: dayKind, which: date };
}
