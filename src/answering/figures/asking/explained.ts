import { isEnglish } from "../../reading/everyday.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf, stemsIn } from "../../reading/normalise.ts";
import type { Reading } from "../../reading/reading.ts";
import { LESS, MORE, OVER } from "../grammar/comparatives.ts";
import { ARITHMETIC_WORDS, MANNER } from "../grammar/words.ts";
import type { Measure } from "../measures.ts";
import type { Place } from "../naming/places.ts";

const COMPARATIVE = new RegExp(`^(?:${MORE}|${LESS}|${OVER})$`);
const STEMS = new Set([...ARITHMETIC_WORDS].map(stemOf));

/** A noun right after one of these says what is counted. */
const COUNTING = new RegExp(`^(?:${MORE}|${LESS}|most|fewest|least|total|combined|average|which|whose)$`);
const OF = /^(?:percent\w*|share|fraction|proportion|portion|slice|part|ratio|number|sum|total|per)$/;
/** What stands after one of these says where, by whom or when. */
const NARROWING =
  /^(?:in|at|near|by|from|during|with|under|around|on|until|among|before|of|using|inside|outside|along)$/;
const PLACING = /^(?:in|at|near|around)$/;
/** Other words between and beside the figures that a message may hold, where it says what is counted, and where it doesn't. */
const OTHERS = { said: 2, unsaid: 0 };

/**
 * Whether all that a message says beside and between its figures is arithmetic, or plain talk. “How many more civilians than soldiers
 * died in Homs?” isn't answered by figures for the whole country, nor “more young soldiers than civilians” by those for all.
 * @param core from the first figure or sign of arithmetic to the last
 */
export function isExplained(
  { words, stems, matches }: Reading,
  named: readonly Place[],
  core: Place,
  meant: readonly Measure[],
  isSaid: boolean,
): boolean {
  const inside = (i: number) => named.some(({ start, end }) => start <= i && i < end);
  const claimants = new Set(meant.flatMap(({ fact }) => stemsIn(fact.claimant.en)));
  const own = (id: string) =>
    meant.some((one) => one.who.has(id) || one.act.has(id) || one.marks.has(id) || one.vocabulary.has(id));
  const known = (i: number) => {
    const stem = stems[i] ?? "";
    const word = words[i] ?? "";
    if (COMPARATIVE.test(word) || (MANNER.test(word) && isEnglish(word))) return true;
    if (isFunctionWord(stem) || STEMS.has(stem) || /^\d/.test(stem) || claimants.has(stem) || inside(i)) return true;
    if (!isSaid) return false;
    return (
      meant.some(({ vocabulary }) => vocabulary.has(stem)) ||
      matches.some((one) => own(one.id) && one.start <= i && i < one.end)
    );
  };
  const before = (i: number, isPlain: (word: string) => boolean): string => {
    let at = i - 1;
    while (at >= 0 && isPlain(words[at] ?? "")) at--;
    return words[at] ?? "";
  };
  const isArticle = (word: string) =>
    /^(?:the|a|an|of|all|this|that|those|these|their|its|his|her|dead|killed)$/.test(word);
  let others = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (known(i)) continue;
    const isCore = i >= core.start && i < core.end;
    if (i < core.start) {
      if (PLACING.test(before(i, isArticle)) && !isEnglish(word)) return false;
      continue;
    }
    if (!isEnglish(word)) return false;
    if (NARROWING.test(before(i, (each) => isArticle(each) && each !== "of"))) return false;
    if (!isCore) continue;
    others++;
    if (named.some(({ start }) => start === i + 1)) return false;
    const last = before(i, isArticle);
    if (COUNTING.test(last) || OF.test(last)) return false;
  }
  return others <= (isSaid ? OTHERS.said : OTHERS.unsaid);
}
