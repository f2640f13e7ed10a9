import { answerOf } from "../../answering/compose.ts";
import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import { daySummary } from "../../summary/day-summary.ts";
import { summarise } from "../../summary/summarise.ts";
import { answerMessage } from "./answer-message.ts";
import { dailyMessage } from "./daily-message.ts";
import type { BotMessage } from "./message.ts";
import { summaryMessage } from "./summary-message.ts";
import { tollFacts, tollMessage } from "./toll-message.ts";

/** What a posted message shows, as the store keeps it; a summary's date is YYYY-MM-DD. */
export type Shown = `entry:${string}` | "toll" | "summary" | `summary:${string}`;

/**
 * The message anew, as the base has it now; a day's post becomes the whole in short, for its topic isn't kept. Undefined where the base has it no longer.
 */
export function renderShown(base: KnowledgeBase, shown: Shown, language: Language): BotMessage | undefined {
  const [what, which] = parts(shown);
  if (what === "toll") return tollMessage(base, language);
  if (what === "summary" && which) return dailyMessage(daySummary(base, undefined, which, language));
  if (what === "summary") return summaryMessage(summarise(base, language));
  const entry = base.entries.get(which ?? "");
  return entry && answerMessage(answerOf(base, entry, 1));
}

/** What a response about a subject (an entry's id, a command's name) shows; undefined where corrections can't redraw it. */
export function shownFor(base: KnowledgeBase, subject: string | undefined): Shown | undefined {
  if (subject === "/deathtoll") return "toll";
  if (subject === "/summary") return "summary";
  return subject !== undefined && base.entries.has(subject) ? `entry:${subject}` : undefined;
}

/** The facts that such a message rests on. */
export function factsShown(base: KnowledgeBase, shown: Shown, language: Language): readonly Fact[] {
  const [what, which] = parts(shown);
  if (what === "summary") return summarise(base, language).facts;
  if (what === "entry") return base.entries.get(which ?? "")?.facts ?? [];
  return tollFacts(base);
}

function parts(shown: Shown): [what: string, which: string | undefined] {
  const colon = shown.indexOf(":");
  return colon < 0 ? [shown, undefined] : [shown.slice(0, colon), shown.slice(colon + 1)];
}
