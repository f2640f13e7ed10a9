import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { clean, wordsIn } from "../reading/normalise.ts";
import type { Weighing } from "./weigh.ts";

/** How probable small talk is that is said in the words of one of its phrasings. */
const WRITTEN = 0.95;

/**
 * Small talk in the very words of a phrasing is meant as that, whatever else its few words are like: “hi” has nothing to be weighed by.
 * @returns a weighing as it is, or with what was so written before all others
 */
export function asWritten(entries: Iterable<Entry>): <W extends Weighing>(text: string, weighing: W) => W {
  const written = new Map<string, string>();
  for (const { id, kind, phrasings } of entries)
    if (kind === "smalltalk") for (const text of phrasings.en) written.set(keyOf(text), id);
  return (text, weighing) => {
    const id = written.get(keyOf(text));
    const meant = weighing.candidates.find(({ entry }) => entry.id === id);
    if (!meant || meant.probability >= WRITTEN) return weighing;
    const left = (1 - WRITTEN) / (1 - meant.probability);
    const others = weighing.candidates.filter((one) => one !== meant);
    const candidates = [
      { ...meant, probability: WRITTEN },
      ...others.map((one) => ({ ...one, probability: one.probability * left })),
    ];
    return { ...weighing, candidates, none: weighing.none * left };
  };
}

/** Whether words are, one for one, what people are known to ask an entry by, alone or after another answer. */
export function wordedAs({ turns }: KnowledgeBase): (words: readonly string[], entry: Entry) => boolean {
  const known = new Map<Entry, ReadonlySet<string>>();
  const wordingsOf = ({ id, phrasings, followUps }: Entry) => [
    ...phrasings.en,
    ...(followUps?.en ?? []),
    ...turns.en.flatMap(({ entry, text }) => (entry === id ? [text] : [])),
  ];
  return (words, entry) =>
    known.getOrInsertComputed(entry, () => new Set(wordingsOf(entry).map(keyOf))).has(words.join(" "));
}

function keyOf(text: string): string {
  return wordsIn(clean(text)).join(" ");
}
