import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { answerOf, noAnswer, suggestionAnswer } from "./compose.ts";
import { Coverage } from "./coverage.ts";
import { confidence, type Evidence, PLAUSIBLE, SURE } from "./decide.ts";
import { Lexicon } from "./lexicon.ts";
import { clean, wordsIn } from "./normalise.ts";
import { type Candidate, Ranker } from "./rank.ts";
import { askingParts, type Reading, read } from "./reading.ts";
import { Speller } from "./spelling.ts";

/** Longer questions are read up to here; Discord's own limit for a member without Nitro. */
const LONGEST = 2000;

/** What the engine thought on the way to an answer. */
export interface Reasoning {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence | undefined;
  readonly confidence: number;
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
  const coverage = new Coverage(base, lexicon);
  const speller = new Speller(vocabularyOf(base));

  const reason = ({ text }: Question): Reasoning => {
    const whole = text.slice(0, LONGEST);
    const readings = [whole, ...askingParts(whole)].map((part) => read(part, lexicon, speller));
    const reasonings = readings.filter(({ words }) => words.length > 0).map(weigh);
    reasonings.sort((a, b) => b.confidence - a.confidence);
    return (
      reasonings[0] ?? { reading: read("", lexicon, undefined), candidates: [], evidence: undefined, confidence: 0 }
    );
  };

  const weigh = (reading: Reading): Reasoning => {
    const candidates = ranker.rank(reading).slice(0, 8);
    const [best, second] = candidates;
    if (!best) return { reading, candidates, evidence: undefined, confidence: 0 };
    const { words, of } = coverage.unexplained(reading, best.entry);
    const evidence = { best, margin: best.score - (second?.score ?? 0), unexplained: words, content: of };
    return { reading, candidates, evidence, confidence: confidence(evidence) };
  };

  return { base, reason, answer: (question) => toAnswer(base, reason(question)) };
}

function toAnswer(base: KnowledgeBase, { candidates, evidence, confidence }: Reasoning): Answer {
  if (evidence && confidence >= SURE) return answerOf(base, evidence.best.entry, confidence);
  const near = nearestFacts(base, candidates);
  return confidence >= PLAUSIBLE && near.length > 0 ? suggestionAnswer(near, confidence) : noAnswer(confidence);
}

/** The best answerable entries; a known unknown stands for those that it points to. */
function nearestFacts(base: KnowledgeBase, candidates: readonly Candidate[]): Entry[] {
  const near = candidates.flatMap(({ entry }) =>
    entry.kind === "fact"
      ? [entry]
      : entry.kind === "unknown"
        ? entry.related.slice(0, 1).flatMap((id) => base.entries.get(id) ?? [])
        : [],
  );
  return [...new Set(near)].filter(({ kind }) => kind === "fact");
}

function* vocabularyOf({ entries, entities, concepts }: KnowledgeBase): Generator<string> {
  for (const entry of entries.values()) {
    for (const text of [entry.title.en, entry.question.en, entry.answer.en, ...entry.phrasings.en])
      yield* wordsIn(clean(text));
  }
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
