import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { type BaseIndex, indexBase } from "./base-index.ts";
import { decide, type Reasoning } from "./decide.ts";
import { Symbols } from "./learning/symbols.ts";
import { featuresOf } from "./ranking/features.ts";
import { rank } from "./ranking/rank.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { askingParts, isHalf, namesSomething, read } from "./reading/reading.ts";
import { Speller } from "./reading/spelling.ts";
import { Fitting } from "./weighing/fit.ts";
import { leaningsOf, type Seen } from "./weighing/follow-up.ts";
import { type Weighing, weigh } from "./weighing/weigh.ts";

/** Longer questions are read up to here; Discord's own limit for a member without Nitro. */
const LONGEST = 2000;
/** Entries that are weighed against each other. */
const CANDIDATES = 8;
/** A question understood this well stands alone, whatever its wording. */
const CERTAIN = 0.9;

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
  const symbols = new Symbols(index.symbols);
  const fitting = new Fitting(base, index.profiles);

  const look = (text: string): Seen => {
    const reading = read(text, lexicon, speller);
    const features = featuresOf(reading, symbols);
    return { reading, features, ranked: reading.words.length > 0 ? rank(index.ranking, entries, features) : [] };
  };

  const consider = ({ reading, ranked }: Seen): Reasoning => {
    const candidates = ranked
      .slice(0, CANDIDATES)
      .map(({ entry, likeness }) => ({ entry, evidence: { ...likeness, ...fitting.fit(reading, entry) } }));
    return { reading, ...weigh(candidates, fitting.strangeness(reading), "alone") };
  };

  const considerFollowUp = (seen: Seen, context: readonly [Entry, ...Entry[]]): Reasoning => {
    const { reading } = seen;
    const leaning = leaningsOf(seen, context, { ranking: index.ranking, entries });
    return { reading, ...weigh(leaning, fitting.strangeness(reading), "inContext") };
  };

  const reason = ({ text, context = [] }: Question): Reasoning => {
    const asked = text.slice(0, LONGEST);
    const seen = look(asked);
    const whole = consider(seen);
    const parts = askingParts(asked).map((part) => consider(look(part)));
    const asking = parts.filter(({ reading }) => namesSomething(reading));
    const alone = asking.reduce((best, other) => (likeliest(other) > likeliest(best) ? other : best), whole);
    const [last, ...before] = context.flatMap((id) => base.entries.get(id) ?? []);
    const leans = last && seen.reading.words.length > 0 && !standsAlone(alone);
    return leans ? considerFollowUp(seen, [last, ...before]) : alone;
  };
  return { base, reason, answer: (question) => decide(base, reason(question)) };
}

/** Whether a question is understood without its context. */
function standsAlone({ reading, candidates: [best] }: Reasoning): boolean {
  if (!best || best.probability < CERTAIN) return false;
  return best.entry.kind === "smalltalk" || !isHalf(reading);
}

function likeliest({ candidates }: Weighing): number {
  return candidates[0]?.probability ?? 0;
}
