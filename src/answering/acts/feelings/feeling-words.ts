import { isBody } from "../../../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { FEELING } from "../../../knowledge/pack/text-schemas.ts";
import { folded, formsOf } from "../../reading/languages/arabic-forms.ts";
import { clean, wordsIn } from "../../reading/normalise.ts";
import type { Reading } from "../../reading/reading.ts";

/** Words of one meaning, as they stand one after the other. */
interface Phrase {
  readonly words: readonly string[];
  readonly id: string;
}

/** What of a base the words of feelings come from. */
export type FeelingWordsOf = Pick<KnowledgeBase, "feelingConcepts" | "entities"> & {
  readonly event: Pick<KnowledgeBase["event"], "map">;
};

/** Words that stand in examples for the event's names: no message has them. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ["qzgroup", "<group>"],
  ["qzplace", "<place>"],
  ["qzperson", "<person>"],
]);

/** An example with words in place of `{group}`, `{place}` and `{person}`, to be read as a message is. */
export function withStandIns(example: string): string {
  return example.replace(/\{(\w+)\}/g, " qz$1 ");
}

/** Reads a message as a line of plain words and of meanings in angle brackets, for `feelingsOf`. */
export type FeelingWords = (reading: Pick<Reading, "words" | "matches">) => string;

/**
 * Makes the reader of a base's feelings: `my <kin> was <slain> in <place>`. Groups and places come from what the engine
 * matched, a people or sect (`<peoples>`) and all else from the concepts of feelings, by whole words and the longest first.
 */
export function feelingWords({ feelingConcepts, entities, event }: FeelingWordsOf): FeelingWords {
  const phrases = Map.groupBy(
    feelingConcepts
      .filter(({ slot }) => slot === FEELING)
      .flatMap(({ id, words }) => words.map((text): Phrase => ({ id, words: wordsIn(clean(text)).map(folded) }))),
    ({ words }) => words[0] ?? "",
  );
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const marked = new Set(event.map?.marked);
  const tagOf = (id: string, slot: string | undefined): string | undefined => {
    const entity = id.startsWith("@") ? entities.get(id.slice(1)) : undefined;
    if (entity?.kind === "place") return marked.size === 0 || marked.has(entity.id) ? "<place>" : undefined;
    if (entity) return isBody(entity.kind) ? "<group>" : entity.kind === "person" ? "<person>" : undefined;
    return slot === "place" || slot === "group" ? `<${slot}>` : undefined;
  };

  const phraseFrom = (words: readonly string[], at: number, first: string) =>
    phrases.get(first)?.find((phrase) => phrase.words.every((word, i) => i === 0 || words[at + i] === word));
  const phraseAt = (words: readonly string[], at: number) => {
    for (const form of formsOf(words[at] ?? "")) {
      const phrase = phraseFrom(words, at, form);
      if (phrase) return phrase;
    }
    return undefined;
  };

  return ({ words: read, matches }) => {
    const words = read.map(folded);
    const tags = new Map<number, { tag: string; end: number }>();
    for (const { id, slot, start, end } of matches) {
      const tag = tagOf(id, slot);
      // “My brother” is a group to the engine; here it is somebody's kin.
      const holdsFeeling = !id.startsWith("@") && range(start, end).some((at) => phraseAt(words, at));
      if (tag && !holdsFeeling && !tags.has(start)) tags.set(start, { tag, end });
    }
    const line: string[] = [];
    for (let at = 0; at < words.length; ) {
      const phrase = phraseAt(words, at);
      const match = tags.get(at);
      const word = words[at] ?? "";
      line.push(phrase ? `<${phrase.id}>` : (match?.tag ?? STAND_INS.get(word) ?? (/^\d+$/.test(word) ? "<n>" : word)));
      at = phrase ? at + phrase.words.length : (match?.end ?? at + 1);
    }
    return line.join(" ");
  };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Words that tell what a message feels, of whatever language: no slips for others. */
export function wordsOfFeelings({ feelingConcepts }: Pick<KnowledgeBase, "feelingConcepts">): ReadonlySet<string> {
  const concepts = feelingConcepts.filter(({ slot }) => slot === FEELING);
  return new Set(concepts.flatMap(({ words }) => words.flatMap((text) => wordsIn(clean(text)))));
}
