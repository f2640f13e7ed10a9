import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { type BaseIndex, indexBase } from "./base-index.ts";
import { decide, type Reasoning } from "./decide.ts";
import { Symbols } from "./learning/symbols.ts";
import { featuresOf } from "./ranking/features.ts";
import { rank } from "./ranking/rank.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { Mender } from "./reading/mending/mender.ts";
import { askingParts, isHalf, namesSomething, type Reading, read } from "./reading/reading.ts";
import { Fitting } from "./weighing/fit.ts";
import { leaningsOf, type RankedReading } from "./weighing/follow-up.ts";
import { type Weighing, weighAlone, weighInContext } from "./weighing/weigh.ts";
import { checkWeights, FITTED, type Weights } from "./weights.ts";

/** Longer questions are read up to here; Discord's own limit for a member without Nitro. */
const LONGEST_QUESTION = 2000;
/** Entries that are weighed against each other. */
const CANDIDATES = 8;
/** A question understood this well stands alone, whatever its wording. */
const CERTAIN = 0.9;

/** What came of a question. */
export interface Consideration {
  readonly answer: Answer;
  /** What the engine thought on the way to it. */
  readonly reasoning: Reasoning;
}

/** Answers questions from one base: deterministic, without files, clock or network. */
export interface Engine {
  readonly base: KnowledgeBase;
  /** Takes about a millisecond: ask once, and pass on what came of it. */
  consider(question: Question): Consideration;
}

/**
 * Makes a base answer questions.
 * @param index what `indexBase` made of this very base
 * @param weights of the evidence; by default those that were fitted, and an AttestError where they lack one
 */
export function createEngine(
  base: KnowledgeBase,
  index: BaseIndex = indexBase(base),
  weights: Weights = checkWeights(FITTED),
): Engine {
  const entries = [...base.entries.values()];
  const lexicon = new Lexicon(base);
  const mender = new Mender(index.words);
  const symbols = new Symbols(index.symbols);
  const fitting = new Fitting(base, index.profiles);

  const look = (reading: Reading): RankedReading => {
    const features = featuresOf(reading, symbols);
    return { reading, features, ranked: reading.words.length > 0 ? rank(index.ranking, entries, features) : [] };
  };

  const reasonAlone = ({ reading, ranked }: RankedReading): Reasoning => {
    const options = ranked
      .slice(0, CANDIDATES)
      .map(({ entry, likeness }) => ({ entry, evidence: { ...likeness, ...fitting.fit(reading, entry) } }));
    return { reading, ...weighAlone(options, fitting.strangeness(reading), weights) };
  };

  const reasonInContext = (seen: RankedReading, context: readonly [Entry, ...Entry[]]): Reasoning => {
    const { reading } = seen;
    const options = leaningsOf(seen, context, { ranking: index.ranking, entries });
    return { reading, ...weighInContext(options, fitting.strangeness(reading), weights) };
  };

  /** The likeliest reading of the text: as a whole, or one of the parts that may hold the question. */
  const likeliestOf = (text: string, whole: Reasoning): Reasoning => {
    const readings = askingParts(text).map((part) => read(part, lexicon, mender));
    const asking = new Map(readings.filter(namesSomething).map((reading) => [wordingOf(reading), reading]));
    // A part whose words are those of the whole, or of another part, means the same.
    asking.delete(wordingOf(whole.reading));
    const parts = asking.values().map((reading) => reasonAlone(look(reading)));
    return parts.reduce((best, other) => (likeliest(other) > likeliest(best) ? other : best), whole);
  };

  const reason = ({ text, context = [] }: Question): Reasoning => {
    const asked = text.slice(0, LONGEST_QUESTION);
    const seen = look(read(asked, lexicon, mender));
    const alone = likeliestOf(asked, reasonAlone(seen));
    const [last, ...before] = context.flatMap((id) => base.entries.get(id) ?? []);
    const leans = last && seen.reading.words.length > 0 && !standsAlone(alone);
    return leans ? reasonInContext(seen, [last, ...before]) : alone;
  };

  return {
    base,
    consider(question) {
      const reasoning = reason(question);
      return { answer: decide(base, reasoning), reasoning };
    },
  };
}

/** What tells readings apart: all else in them follows from their words. */
function wordingOf({ words }: Reading): string {
  return words.join(" ");
}

/** Whether a question is understood without its context. */
function standsAlone({ reading, candidates: [best] }: Reasoning): boolean {
  if (!best || best.probability < CERTAIN) return false;
  return best.entry.kind === "smalltalk" || !isHalf(reading);
}

function likeliest({ candidates }: Weighing): number {
  return candidates[0]?.probability ?? 0;
}
