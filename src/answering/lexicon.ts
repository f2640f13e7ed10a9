import type { Concept, KnowledgeBase } from "../knowledge/model.ts";
import { clean, stemOf, wordsIn } from "./normalise.ts";

/** Word sequences that stand for one meaning: an entity's spellings, a concept's idioms. */
export interface Match {
  /** `@entity` or `#concept`. */
  readonly id: string;
  /** What a concept settles in a question. */
  readonly slot?: Concept["slot"];
  /** First word and the word after the last. */
  readonly start: number;
  readonly end: number;
}

/** Finds the pack's entities and concepts in a question's words, by stems, longest sequence first. */
export class Lexicon {
  readonly #sequences = new Map<string, Pick<Match, "id" | "slot">[]>();
  /** How long the sequences are that begin with a stem: most stems begin none. */
  readonly #lengths = new Map<string, Set<number>>();

  constructor({ entities, concepts }: Pick<KnowledgeBase, "entities" | "concepts">) {
    for (const { id, spellings } of entities.values())
      for (const spelling of spellings) this.#add({ id: `@${id}` }, spelling);
    for (const { id, slot, words } of concepts) for (const word of words) this.#add({ id: `#${id}`, slot }, word);
  }

  #add(meaning: Pick<Match, "id" | "slot">, text: string): void {
    const stems = wordsIn(clean(text)).map(stemOf);
    if (stems.length === 0) return;
    const [first = ""] = stems;
    this.#lengths.set(first, (this.#lengths.get(first) ?? new Set()).add(stems.length));
    const key = stems.join(" ");
    const meanings = this.#sequences.get(key) ?? [];
    if (!meanings.some(({ id }) => id === meaning.id)) meanings.push(meaning);
    this.#sequences.set(key, meanings);
  }

  /** All matches; a shorter one inside a longer one of the same kind gives way to it. */
  find(stems: readonly string[]): Match[] {
    const found: Match[] = [];
    const covered = { "@": new Set<number>(), "#": new Set<number>() };
    for (const { start, length } of this.#spansIn(stems)) {
      for (const meaning of this.#sequences.get(stems.slice(start, start + length).join(" ")) ?? []) {
        const taken = covered[meaning.id.startsWith("@") ? "@" : "#"];
        const span = Array.from({ length }, (_, i) => start + i);
        if (span.every((i) => taken.has(i))) continue;
        for (const i of span) taken.add(i);
        found.push({ ...meaning, start, end: start + length });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }

  /** Where a sequence may stand, the longest first. */
  #spansIn(stems: readonly string[]): { start: number; length: number }[] {
    const spans = stems.flatMap((stem, start) =>
      [...(this.#lengths.get(stem) ?? [])].map((length) => ({ start, length })),
    );
    return spans
      .filter(({ start, length }) => start + length <= stems.length)
      .sort((a, b) => b.length - a.length || a.start - b.start);
  }
}
