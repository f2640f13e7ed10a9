import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { decide } from "./decide.ts";
import { Lexicon } from "./lexicon.ts";
import { clean, wordsIn } from "./normalise.ts";
import { Profiles } from "./profile.ts";
import { Ranker } from "./rank.ts";
import { askingParts, namesSomething, type Reading, read } from "./reading.ts";
import { Speller } from "./spelling.ts";
import { type Weighing, weigh } from "./weigh.ts";

/** Longer questions are read up to here; Discord's own limit for a member without Nitro. */
const LONGEST = 2000;
/** Entries that are weighed against each other. */
const CANDIDATES = 8;

/** What the engine thought on the way to an answer. */
export interface Reasoning extends Weighing {
  readonly reading: Reading;
}

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
  const ranker = new Ranker(base, lexicon);
  const profiles = new Profiles(base, lexicon);
  const speller = new Speller(vocabularyOf(base));

  const reason = ({ text }: Question): Reasoning => {
    const whole = read(text.slice(0, LONGEST), lexicon, speller);
    if (whole.words.length === 0) return { reading: whole, candidates: [], none: 1 };
    const parts = askingParts(text.slice(0, LONGEST)).map((part) => read(part, lexicon, speller));
    const reasonings = [whole, ...parts.filter(namesSomething)].map((reading) => ({
      reading,
      ...weigh(reading, ranker.rank(reading, CANDIDATES), profiles),
    }));
    return reasonings.reduce((best, other) => (likeliest(other) > likeliest(best) ? other : best));
  };
  return { base, reason, answer: (question) => decide(base, reason(question)) };
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
