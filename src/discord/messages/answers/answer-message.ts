import { type Answer, entryOf, type Nearest } from "../../../answering/answer.ts";
import { formatNumber } from "../../../knowledge/figure.ts";
import { type Derived, type Fact, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { toldId } from "../afterwards/told-id.ts";
import { attributed } from "../attribution.ts";
import { questionButtons } from "../buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { answerId, type NamedAnswer } from "./answer-id.ts";
import { type AnswerContext, answerRows } from "./answer-rows.ts";

/** An answer as Discord shows it. */
export function answerMessage(answer: Answer, context: AnswerContext = {}): BotMessage {
  switch (answer.outcome) {
    case "answer": {
      const { language, suggestions, parts, consolation } = answer;
      if (parts) return answersMessage(answer, parts, context);
      const first = consolation ? [consolation.text] : [];
      const paragraphs = [...first, told(answer), ...partLine(answer), ...contactLines(answer)];
      return containerMessage(COLOURS.answer, paragraphs, answerRows([named(answer)], suggestions, language, context));
    }
    case "suggest":
      return answer.nearest ? nearestMessage(answer, answer.nearest, context) : offer(answer, answer.text, context);
    case "unknown":
      if (answer.nearest) return nearestMessage(answer, answer.nearest, context);
      return offer(
        answer,
        answer.suggestions.length > 0
          ? `${answer.text}\n-# ${textsIn(answer.language).answers.whatItSays}`
          : answer.text,
        context,
      );
    case "smalltalk":
      return offer(answer, answer.text, context);
    default:
      return answer satisfies never;
  }
}

function offer(answer: Answer, text: string, { asker }: AnswerContext): BotMessage {
  const { suggestions, language, consolation } = answer;
  const first = consolation && consolation.text !== text ? [consolation.text] : [];
  const buttons = questionButtons("answer", suggestions, language, asker);
  return containerMessage(COLOURS.unsure, [...first, text, ...partLine(answer), ...contactLines(answer)], buttons);
}

/** What is told though it may not be what was meant: with who says so, like an answer, and what may be meant instead. */
function nearestMessage(answer: Answer, { lead, answer: told }: Nearest, { asker }: AnswerContext): BotMessage {
  const { language, outcome } = answer;
  const { orThese, whatItSays } = textsIn(language).answers;
  const entry = entryOf(told);
  const others = answer.suggestions.filter((one) => one.entry !== entry?.id);
  const below = others.length > 0 ? [`-# ${outcome === "suggest" ? orThese : whatItSays}`] : [];
  if (told.outcome !== "answer") {
    const buttons = questionButtons("answer", others, language, asker);
    return containerMessage(COLOURS.unsure, [answer.text, ...below], buttons);
  }
  const { text, facts, derived } = told;
  const said = attributed(withBoldFigures(text, facts, derived, language), facts, language);
  const about = { proven: [{ id: told.entry.id }], told: toldId([named(told)]) };
  const buttons = questionButtons("answer", others, language, asker, about);
  return containerMessage(COLOURS.unsure, [`${lead}\n${said}`, ...below], buttons);
}

/** That only a part of the message was read. */
function partLine({ isOfPart, language }: Answer): string[] {
  return isOfPart ? [`-# ${textsIn(language).answers.ofPart}`] : [];
}

/** Whom somebody may turn to who lost or seeks family; none where the pack names nobody. */
function contactLines({ consolation, language }: Answer): string[] {
  if (!consolation || consolation.contacts.length === 0) return [];
  const { contact, contacts } = textsIn(language).answers;
  const lines = consolation.contacts.map(
    ({ name, what, url }) => `- ${contact(name, inLanguage(what, language), url)}`,
  );
  return [[contacts, ...lines].join("\n")];
}

/** Several answers under each other, what is unknown among them in its place; each with who says so. */
function answersMessage(answer: Answered, parts: readonly Answer[], context: AnswerContext): BotMessage {
  const { language, suggestions, further = [] } = answer;
  const paragraphs = parts.map((part) => (part.outcome === "answer" ? told(part) : part.text));
  const answered = parts.filter((part): part is Answered => part.outcome === "answer");
  const [first = named(answer), ...others] = new Map(
    answered.map((part) => [answerId(named(part)), named(part)]),
  ).values();
  const related = suggestions.filter(({ entry }) => !further.some((one) => one.entry === entry));
  const rows = answerRows([first, ...others], related, language, context);
  const unasked = further.length > 0 ? [textsIn(language).answers.further] : [];
  return containerMessage(
    COLOURS.answer,
    [
      ...(answer.consolation ? [answer.consolation.text] : []),
      ...paragraphs,
      ...partLine(answer),
      ...unasked,
      ...contactLines(answer),
    ],
    [...questionButtons("answer", further, language), ...rows],
  );
}

type Answered = Extract<Answer, { outcome: "answer" }>;

function named({ entry, formula }: Answered): NamedAnswer {
  return { entry: entry.id, formula };
}

/** An answer below its title, with who says so. */
function told({ entry, text, facts, derived, language, formula }: Answered): string {
  const isComputed = formula !== undefined;
  const title = isComputed ? textsIn(language).arithmetic.title : inLanguage(entry.title, language);
  const said = withBoldFigures(text, isComputed ? [] : facts, derived, language);
  return `### ${title}\n${attributed(said, facts, language)}`;
}

/** Sets the figures of an answer in bold, so that they are found at a glance. */
export function withBoldFigures(
  text: string,
  facts: readonly Fact[],
  derived: readonly Derived[],
  language: Language,
): string {
  const values = [...facts.flatMap(({ figure }) => figure?.value ?? []), ...derived.map(({ value }) => value)];
  const figures = [...new Set(values.filter((value) => value >= 10).map((value) => formatNumber(value, language)))];
  if (figures.length === 0) return text;
  const longestFirst = figures
    .sort((a, b) => b.length - a.length)
    .map((figure) => figure.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text.replace(new RegExp(`(?<![\\d,.])(?:${longestFirst.join("|")})(?: ?%)?(?![\\d]|[,.]\\d)`, "g"), "**$&**");
}
