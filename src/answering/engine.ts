import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { type BaseIndex, indexBase } from "./base-index.ts";
import { decide, type Reasoning } from "./decide.ts";
import { Fitting } from "./fit.ts";
import { fillUp, leansOnContext } from "./follow-up.ts";
import { Lexicon } from "./lexicon.ts";
import { rank } from "./rank.ts";
import { askingParts, namesSomething, read } from "./reading.ts";
import { Speller } from "./spelling.ts";
import { type Weighing, weigh } from "./weigh.ts";

/** Longer questions are read up to here; Discord's own limit for a member without Nitro. */
const LONGEST = 2000;
/** Entries that are weighed against each other. */
const CANDIDATES = 8;
/** A question understood this well stands alone, whatever its wording. */
const CERTAIN = 0.95;
/** “Thanks” and “lol” are no follow-ups. */
const TALK = 0.3;

/** Answers questions from one base: deterministic, without files, clock or network. */
export interface Engine {
  readonly base: KnowledgeBase;
  answer(question: Question): Answer;
  /** The reasoning behind `answer`. */
  reason(question: Question): Reasoning;
}

/**
 * Makes a base answer questions.
 * @param index what `indexBase` made of this very base
 */
export function createEngine(base: KnowledgeBase, index: BaseIndex = indexBase(base)): Engine {
  const entries = [...base.entries.values()];
  const lexicon = new Lexicon(base);
  const speller = new Speller(index.words);
  const fitting = new Fitting(base, index.profiles, speller);

  const consider = (text: string, mend: boolean, context?: Entry): Reasoning => {
    const reading = read(text, lexicon, mend ? speller : undefined);
    const ranked = reading.words.length > 0 ? rank(index.ranking, entries, reading, CANDIDATES) : [];
    return { reading, ...weigh(reading, ranked, fitting, context) };
  };

  const reason = ({ text, context: id }: Question): Reasoning => {
    const asked = text.slice(0, LONGEST);
    const whole = consider(asked, true);
    const context = base.entries.get(id ?? "");
    if (context && leansOnContext(whole.reading) && !standsAlone(whole)) {
      const before = read(inLanguage(context.question, "en"), lexicon, undefined);
      return consider(fillUp(whole.reading, before), false, context);
    }
    const parts = askingParts(asked).map((part) => consider(part, true));
    const asking = parts.filter(({ reading }) => namesSomething(reading));
    return asking.reduce((best, other) => (likeliest(other) > likeliest(best) ? other : best), whole);
  };
  return { base, reason, answer: (question) => decide(base, reason(question)) };
}

/** Whether a question is understood without its context: nearly for certain, or as small talk. */
function standsAlone({ candidates: [best] }: Weighing): boolean {
  if (!best) return false;
  return best.probability >= (best.entry.kind === "smalltalk" ? TALK : CERTAIN);
}

function likeliest({ candidates }: Weighing): number {
  return candidates[0]?.probability ?? 0;
}
