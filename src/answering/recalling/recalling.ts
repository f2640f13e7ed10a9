import { isActor } from "../../knowledge/entity-kinds.ts";
import { type Entry, inLanguage, isOwnVoice, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { kinOf } from "../claims/holding/kinds.ts";
import type { Speakers } from "../claims/recognising/speakers.ts";
import { answerOf, suggestionAnswer } from "../compose.ts";
import type { Lexicon, Match } from "../reading/lexicon.ts";
import { askedBack } from "./asks-back.ts";
import { judgeNumberAgain } from "./number-again.ts";

/** Surely enough: only words that ask nothing else are taken so. */
const CONFIDENCE = 0.95;

/** Answers what is asked of the answer before: who says so, and whether another number is right. */
export type Recall = (part: Pick<ReadPart, "text" | "reasoning" | "answer" | "context">) => Answer | undefined;

/** @param speakers those of whom the base knows to speak */
export function createRecall(base: KnowledgeBase, lexicon: Lexicon, speakers: Pick<Speakers, "speakerIn">): Recall {
  const groups = new Set([...base.entities.values()].filter(({ kind }) => isActor(kind)).map(({ id }) => `@${id}`));
  const kin = new Set([...kinOf(base, lexicon)].flatMap(([id, concepts]) => (groups.has(id) ? concepts : [])));
  /** An answer of its own tells who it is, and is what the conversation goes on about. */
  const tellsGiver = (answer: Answer, givers: readonly string[]) =>
    answer.outcome === "answer" && givers.some((giver) => giver === speakers.speakerIn(answer.text));
  const isGiver = ({ id, slot }: Match) => groups.has(id) || kin.has(id) || slot === "party";
  return ({ text, reasoning: { reading }, answer: instead, context }) => {
    const before = context.flatMap((id) => base.entries.get(id) ?? []);
    const [last] = before;
    if (!last) return undefined;
    const asked = askedBack(reading, isGiver);
    const near = [last, ...last.related.flatMap((id) => base.entries.get(id) ?? []), ...before];
    // “That number” is one that an answer nearby states, where the last states none.
    const isOfNumber = asked?.asks === "who" && asked.isOfNumber && !asked.isOfBot;
    if (isOfNumber && asked.isOfSeveral) {
      const each = ofEach(base, before, instead.language);
      if (each) return each;
    }
    const numbered = isOfNumber ? near.find(statesFigure) : undefined;
    if (isOfNumber && !numbered)
      return suggestionAnswer([...base.entries.values()].filter(statesFigure), CONFIDENCE, instead.language);
    const entry = numbered ?? last;
    if (entry.kind !== "fact") return undefined;
    if (!asked) {
      const counting = before.find(statesFigure);
      return counting && judgeNumberAgain(base, text, counting, instead.language);
    }
    const { language } = instead;
    const answer = answerOf(base, entry, CONFIDENCE, [], language);
    const { recalled } = textsIn(language).answers;
    const claimants = [...new Set(entry.facts.map(({ claimant }) => inLanguage(claimant, language)))];
    const givers = entry.facts.flatMap(({ claimant }) => speakers.speakerIn(claimant.en) ?? []);
    // Of what the source says itself, nobody else is told to say it, whoever is asked about.
    const isOwn = entry.facts.every(isOwnVoice) && !(asked.asks === "who" && asked.isOfBot);
    const told = isOwn ? recalled.own(answer.text) : recalled.by(claimants, answer.text);
    // “Who said it?” may ask for whoever spoke, where no number was told.
    if (isOwn && asked.asks === "who" && asked.isPast && !statesFigure(entry)) return undefined;
    // Who said what the source only tells is another question.
    if (asked.asks === "who" && tellsGiver(instead, givers)) return undefined;
    if (asked.asks === "who")
      return givers.length > 0 || isOwn || asked.isOfBot ? { ...answer, text: told } : undefined;
    if (givers.length === 0) return { ...answer, text: told };
    const isSo = givers.includes(asked.giver);
    return {
      ...answer,
      act: "claim",
      verdict: isSo ? "yes" : "no",
      text: isSo ? recalled.yes(told) : recalled.no(told),
    };
  };
}

/** Who gives each of the last two figures that were told; undefined where the same gives both. */
function ofEach(base: KnowledgeBase, before: readonly Entry[], language: Language): Answer | undefined {
  const [last, other] = before.filter(statesFigure);
  if (!last || !other) return undefined;
  const givers = ({ facts }: Entry) => [...new Set(facts.map(({ claimant }) => claimant.en))].sort().join("; ");
  if (givers(last) === givers(other)) return undefined;
  const { recalled } = textsIn(language).answers;
  const told = (entry: Entry) => {
    const claimants = [...new Set(entry.facts.map(({ claimant }) => inLanguage(claimant, language)))];
    const answer = inLanguage(entry.short ?? entry.answer, language);
    return entry.facts.every(isOwnVoice) ? recalled.own(answer) : recalled.by(claimants, answer);
  };
  return { ...answerOf(base, last, CONFIDENCE, [], language), text: [other, last].map(told).join(" ") };
}

/** Whether an entry's answer states the figure that it is about. */
function statesFigure({ kind, facts: [fact], answer }: Entry): boolean {
  return kind === "fact" && fact?.figure !== undefined && valuesIn(answer.en).includes(fact.figure.value);
}
