import type { Concept, KnowledgeBase } from "../../knowledge/model.ts";
import { phrasingsOf } from "../weighing/sized.ts";
import { stemsIn } from "./normalise.ts";

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

/** What is known of the sequences that begin alike. */
interface Branch {
  readonly meanings: Pick<Match, "id" | "slot">[];
  /** Undefined where none is longer, as with most: thousands of empty maps would take megabytes. */
  next: Map<string, Branch> | undefined;
}

/** Of so many phrasings an answer, few ask in the words of others. */
const FEW = 40;

/** What of a base its lexicon is made of. */
export type LexiconOf = Pick<KnowledgeBase, "entities" | "concepts"> & Partial<Pick<KnowledgeBase, "entries">>;

const lexicons = new WeakMap<LexiconOf, Lexicon>();

/** A base's lexicon, made once for all that read with it. */
export function lexiconOf(base: LexiconOf): Lexicon {
  const lexicon = lexicons.get(base) ?? new Lexicon(base);
  lexicons.set(base, lexicon);
  return lexicon;
}

/** Finds the pack's entities and concepts in a question's words, by stems, longest sequence first. */
export class Lexicon {
  readonly #root: Branch = { meanings: [], next: undefined };

  /** Whether the pack has so few wordings that words which stand for each other anywhere tell more than its own. */
  readonly hasFew: boolean;

  constructor({ entities, concepts, entries }: LexiconOf) {
    this.hasFew = entries !== undefined && phrasingsOf({ entries }) <= FEW;
    for (const { id, spellings } of entities.values())
      for (const spelling of spellings) this.#add({ id: `@${id}` }, spelling);
    for (const { id, slot, words } of concepts) for (const word of words) this.#add({ id: `#${id}`, slot }, word);
  }

  #add(meaning: Pick<Match, "id" | "slot">, text: string): void {
    let branch = this.#root;
    for (const stem of stemsIn(text)) {
      branch.next ??= new Map();
      const next = branch.next.get(stem) ?? { meanings: [], next: undefined };
      branch.next.set(stem, next);
      branch = next;
    }
    if (!branch.meanings.some(({ id }) => id === meaning.id)) branch.meanings.push(meaning);
  }

  /** All matches; a shorter one inside a longer one of the same kind gives way to it. */
  find(stems: readonly string[]): Match[] {
    const all = this.#all(stems);
    if (all.length < 2) return all;
    const found: Match[] = [];
    const covered = { "@": new Uint8Array(stems.length), "#": new Uint8Array(stems.length) };
    for (const match of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
      const taken = covered[match.id.startsWith("@") ? "@" : "#"];
      if (taken.subarray(match.start, match.end).includes(0)) found.push(match);
      taken.fill(1, match.start, match.end);
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #all(stems: readonly string[]): Match[] {
    const all: Match[] = [];
    for (let start = 0; start < stems.length; start++) {
      let end = start;
      for (let branch = this.#root.next?.get(stems[start] ?? ""); branch; ) {
        end++;
        for (const { id, slot } of branch.meanings) all.push({ id, slot, start, end });
        branch = branch.next?.get(stems[end] ?? "");
      }
    }
    return all;
  }
}
