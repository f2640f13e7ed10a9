import type { KnowledgeBase } from "../../knowledge/model.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import { stemOf } from "../reading/normalise.ts";
import type { Reading } from "../reading/reading.ts";
import { ARITHMETIC_WORDS } from "./cues.ts";
import type { Measure, Measures } from "./measures.ts";

/** Other words than those of the figures and of arithmetic that a message may hold. */
const OTHERS = 1;

const STEMS = new Set([...ARITHMETIC_WORDS].map(stemOf));

/**
 * Whether all that a message says is about these figures: it names nobody and nothing else, and says little that nobody asks
 * them with. “How many more civilians than soldiers died in Homs?” isn't answered by figures for the whole country.
 */
export function isExplained(
  base: KnowledgeBase,
  { named }: Measures,
  { stems, words, matches }: Reading,
  meant: readonly Measure[],
): boolean {
  const own = (id: string) =>
    meant.some(
      (one) => one.who.has(id) || one.act.has(id) || one.marks.has(id) || (named.get(id)?.includes(one) ?? false),
    );
  const isSaid = matches.some(({ id }) => meant.some(({ act }) => act.has(id)));
  // Of figures named without what they count, nothing else may be said: “who is to blame more, …” asks for no count.
  const isAsked = (key: string) => isSaid && meant.some(({ vocabulary }) => vocabulary.has(key));
  const names = new Map(base.concepts.map(({ id, slot }) => [`#${id}`, slot]));
  const claimants = new Set(meant.map(({ fact }) => fact.claimant.en));
  const foreign = matches.some(({ id, start, end }) => {
    if (own(id) || words.slice(start, end).every((word) => STEMS.has(stemOf(word)))) return false;
    if (id.startsWith("@"))
      return !claimants.has(base.entities.get(id.slice(1))?.name.en ?? "") && !isInside(start, end);
    const slot = names.get(id);
    if (slot === "asks") return false;
    return slot === undefined ? !isAsked(id) && !isPlain(start, end) : true;
  });
  function isInside(start: number, end: number): boolean {
    return matches.some((match) => own(match.id) && match.start <= start && match.end >= end);
  }
  function isPlain(start: number, end: number): boolean {
    return stems
      .slice(start, end)
      .every((stem, i) => isFunctionWord(stem) || STEMS.has(stem) || isInside(start + i, start + i + 1));
  }
  if (foreign) return false;
  const others = stems.filter(
    (stem, i) =>
      !isFunctionWord(stem) &&
      !STEMS.has(stem) &&
      !/^\d+$/.test(stem) &&
      !isAsked(stem) &&
      !matches.some(({ id, start, end }) => (own(id) || isAsked(id)) && start <= i && i < end),
  );
  return others.length <= (isSaid ? OTHERS : 0);
}
