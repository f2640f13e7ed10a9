import { type Entry, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../compose.ts";
import { lastOf } from "../memory.ts";
import { formsBetween, wholeMessage } from "./whole-message.ts";

/** Only wordings that ask nothing else are taken so. */
const CONFIDENCE = 0.95;

const LEAD = "(?:(?:and|so|but|ok|okay|then|well|hey|hm+|wait|,) *)*";
const FIGURE = "(?:figures?|numbers?|counts?|estimates?|stats?|statistics|info(?:rmation)?|data|tally)";
const THAT = `(?:(?:that|this|these|those|the|your) ${FIGURE})`;
const WHEN = "(?:when|(?:what|which) (?:day|date|time|moment))";
const END = "(?: (?:then|exactly|please|pls|actually|now))*";
const form = formsBetween(LEAD, END);

/** Asks how far in time a figure reaches, which was told before. */
const DATED = [
  form(`(?:${THAT} (?:is |are )?)?as of ${WHEN}(?: (?:is|are) (?:${THAT}|that|this|it))?`),
  form(`(?:since|from|of) ${WHEN} (?:is|are|does|do|was) ${THAT}(?: date| come| stem)?(?: from)?`),
  form(`how (?:old|recent|current|fresh|new|up to date) (?:is|are) ${THAT}`),
  form(
    `(?:is there|does it (?:have|carry)|any|no) (?:a |any )?(?:date|day|time ?stamp|time) (?:on|for|to|beside|with|next to) ${THAT}`,
  ),
  form(`(?:is|are) ${THAT} (?:dated|recent|current|old|new|fresh|up to date|of today|from today)`),
  form(
    `${WHEN} (?:is|are|was|were) ${THAT}(?: (?:from|of|for|counted|made|given|taken|collected|published|released|reported))?`,
  ),
];

/** Tells as of when the figure is that the conversation was last about. */
export function createDating(
  base: KnowledgeBase,
): (part: Pick<ReadPart, "text" | "answer" | "context">) => Answer | undefined {
  return ({ text, answer: { language }, context }) => {
    const entry = isOfDate(text) ? lastOf(base, context) : undefined;
    if (!entry || !tellsFigure(entry)) return undefined;
    const reaches = [...new Set(entry.facts.map(({ asOf }) => inLanguage(asOf, language)))];
    const [asOf, ...others] = reaches;
    if (asOf === undefined || others.length > 0) return undefined;
    const answer = answerOf(base, entry, CONFIDENCE, [], language);
    return { ...answer, text: textsIn(language).answers.recalled.asOf(asOf, answer.text) };
  };
}

function isOfDate(text: string): boolean {
  const said = wholeMessage(text);
  return DATED.some((one) => one.test(said));
}

function tellsFigure({ kind, facts }: Entry): boolean {
  return kind === "fact" && facts.some(({ figure }) => figure !== undefined);
}
