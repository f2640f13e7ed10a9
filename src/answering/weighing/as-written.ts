import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { clean, wordsIn } from "../reading/normalise.ts";
import type { Weighing } from "./weigh.ts";

/** How probable it is that something is meant that is said in the words of one of its wordings. */
const WRITTEN = 0.95;

/**
 * What a curator wrote down is meant as written, whatever else its few words are like (“hi” has nothing to be weighed by): small talk
 * in the very words of a phrasing, and after an answer those of what people say then.
 * @returns a weighing as it is, or with what was so written before all others. `after` is the entry on which the text leans
 */
export function asWritten({
  entries,
  turns,
}: KnowledgeBase): <W extends Weighing>(text: string, weighing: W, after?: Entry) => W {
  const written = new Map<string, string>();
  for (const { id, kind, phrasings } of entries.values())
    if (kind === "smalltalk") for (const text of phrasings.en) written.set(keyOf(text), id);
  /** What people say after an entry, read when something is first asked after it: most never is. */
  const turned = new Map<string, ReadonlyMap<string, string>>();
  const turnedAfter = (id: string) =>
    turned.getOrInsertComputed(
      id,
      () => new Map(turns.en.flatMap(({ after, text, entry }) => (after === id ? [[keyOf(text), entry]] : []))),
    );
  return (text, weighing, after) => {
    const id = (after ? turnedAfter(after.id) : written).get(keyOf(text));
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
