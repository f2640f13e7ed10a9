import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { type DaySummary, daySummary } from "../../../summary/day-summary.ts";
import { type Retold, retoldDay } from "../../../summary/retold-day.ts";
import type { Display, DisplayKind } from "../display.ts";
import { dailyMessage } from "./daily-message.ts";
import { picturesFor } from "./daily-pictures.ts";

/**
 * Days' posts: `summary:` and the date, YYYY-MM-DD, for the whole in short; of other posts the topic stands after a slash, and
 * after more of them what else was shown (`headline`, `whole`) and `weekly`. What had changed by that day isn't told again.
 */
export const dayKind: DisplayKind = {
  kind: "summary:",
  render(base, which, { language, pictures }) {
    const summary = summaryOf(base, which, language);
    return summary && dailyMessage(summary, picturesFor(summary, base, pictures));
  },
  facts: (base, which, language) => summaryOf(base, which, language)?.facts ?? [],
};

/** A day's post; undefined where nothing in it could be corrected. */
export function dayDisplay({ date, since, topic, isHeadlineNew, isWeekly }: DaySummary): Display | undefined {
  const isWhole = since === undefined;
  if (isWhole && !isWeekly) return { kind: dayKind, which: date };
  if (!isWhole && !topic && !isHeadlineNew) return undefined;
  const shown = isWhole ? [WHOLE] : isHeadlineNew ? [HEADLINE] : [];
  const marks = [...shown, ...(isWeekly ? [WEEKLY] : [])];
  return { kind: dayKind, which: [date, topic?.id ?? "", ...marks].join("/") };
}

const WHOLE = "whole";
const HEADLINE = "headline";
const WEEKLY = "weekly";

function summaryOf(base: KnowledgeBase, which: string, language: Language): DaySummary | undefined {
  const [date = "", topic, ...marks] = which.split("/");
  // What isn't a day was never posted: somebody forged it.
  if (!isDay(date)) return undefined;
  const isWeekly = marks.includes(WEEKLY);
  if (topic === undefined || marks.includes(WHOLE))
    return daySummary(base, undefined, date, language, undefined, { isWeekly });
  const retold: Retold = {
    date,
    topic: topic === "" ? undefined : topic,
    hasHeadline: marks.includes(HEADLINE),
    isWeekly,
  };
  return retoldDay(base, retold, language);
}

function isDay(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}
