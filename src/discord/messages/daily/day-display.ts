import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { type DaySummary, daySummary } from "../../../summary/day-summary.ts";
import { type Retold, retoldDay } from "../../../summary/retold-day.ts";
import type { Display, DisplayKind } from "../display.ts";
import { dailyMessage } from "./daily-message.ts";
import { picturesFor } from "./daily-pictures.ts";

/**
 * Days' posts: `summary:` and the date, YYYY-MM-DD, for the whole in short; of other posts the topic stands after a slash, and
 * after more of them `headline` where that was shown and `weekly`. What had changed by that day isn't told again.
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
  if (since === undefined) return { kind: dayKind, which: date };
  if (!topic && !isHeadlineNew) return undefined;
  const marks = [...(isHeadlineNew ? [HEADLINE] : []), ...(isWeekly ? [WEEKLY] : [])];
  return { kind: dayKind, which: [date, topic?.id ?? "", ...marks].join("/") };
}

const HEADLINE = "headline";
const WEEKLY = "weekly";

function summaryOf(base: KnowledgeBase, which: string, language: Language): DaySummary | undefined {
  const [date = "", topic, ...marks] = which.split("/");
  if (topic === undefined) return daySummary(base, undefined, date, language);
  const retold: Retold = {
    date,
    topic: topic === "" ? undefined : topic,
    hasHeadline: marks.includes(HEADLINE),
    isWeekly: marks.includes(WEEKLY),
  };
  return retoldDay(base, retold, language);
}
