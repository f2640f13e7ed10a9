import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { decide, type Reasoning } from "./decide.ts";
import { fillUp, leansOnContext, slotsOf } from "./follow-up.ts";
import { Lexicon } from "./lexicon.ts";
import { clean, wordsIn } from "./normalise.ts";
import { phrasingReader } from "./phrasings.ts";
import { Profiles } from "./profile.ts";
import { Ranker } from "./rank.ts";
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

/** Indexes a base for answering. */
export function createEngine(base: KnowledgeBase): Engine {
  const lexicon = new Lexicon(base);
  const readPhrasings = phrasingReader(lexicon);
  const ranker = new Ranker(base, lexicon, readPhrasings);
  const speller = new Speller(vocabularyOf(base));
  const profiles = new Profiles(base, lexicon, speller, readPhrasings);

  const slots = slotsOf(base.concepts);

  const consider = (text: string, mend: boolean, context?: Entry): Reasoning => {
    const reading = read(text, lexicon, mend ? speller : undefined);
    const ranked = reading.words.length > 0 ? ranker.rank(reading, CANDIDATES) : [];
    return { reading, ...weigh(reading, ranked, profiles, context) };
  };

  const reason = ({ text, context: id }: Question): Reasoning => {
    const asked = text.slice(0, LONGEST);
    const whole = consider(asked, true);
    const context = base.entries.get(id ?? "");
    if (context && leansOnContext(whole.reading) && !standsAlone(whole)) {
      const before = read(inLanguage(context.question, "en"), lexicon, undefined);
      return consider(fillUp(whole.reading, before, slots), false, context);
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

function* vocabularyOf({ entries, entities, concepts }: KnowledgeBase): Generator<string> {
  for (const entry of entries.values()) {
    for (const text of [entry.title.en, entry.question.en, entry.answer.en, ...entry.phrasings.en])
      yield* wordsIn(clean(text));
  }
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
