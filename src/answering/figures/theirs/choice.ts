import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Related } from "./related.ts";
import { numbersIn } from "./relation.ts";
import { sideOf, wordSide } from "./sides.ts";

/** Of two numbers one is to be chosen. */
const CHOICE =
  /\bwhich (?:is it|one|(?:of (?:them|these|those|the two) )?(?:is|should|do|does|to)\b|number|figure)|\bwho(?:'s| is| was)? (?:right|wins|correct|wrong)\b|\b(?:should|do|can) i (?:go with|use|trust|believe|take)\b|\bwhat should i (?:go with|use|write|put)\b|\bis it \d[\d.,k]* or \d/iu;
/** So many are given in no number of their own. */
const ROUGHLY = /\b(?:dozens|hundreds|thousands|tens of thousands|millions)\b/iu;

/** What the source has of two numbers between which a message wants to choose; undefined where it has neither, or where there are others. */
export function chosen(base: KnowledgeBase, text: string, language: Language): Related | undefined {
  if (!CHOICE.test(text)) return undefined;
  const values = numbersIn(text);
  const sides = values.map(({ value }) => sideOf(base, value));
  const known = sides.filter(({ facts }) => facts.length > 0);
  const isTwo = values.length === 2 || (values.length === 1 && ROUGHLY.test(text));
  if (!isTwo || known.length === 0) return undefined;
  const { theirs } = textsIn(language).arithmetic;
  const told = theirs.has(known.map((side) => wordSide(side, language)));
  return {
    text: known.length < 2 ? [told, theirs.lacks].join(" ") : told,
    facts: [...new Set(known.flatMap(({ facts }) => facts))],
  };
}
