import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Formula } from "../formula.ts";
import { BESIDE } from "../grammar/cues.ts";
import type { Place } from "../naming/places.ts";
import { placeOf } from "../naming/skeleton.ts";
import type { Asked } from "./asked.ts";
import { pairOf } from "./pairs.ts";

/** Figures stand side by side only where numbers are asked for. */
const COUNTS =
  /\b(?:numbers?|figures?|counts?|how many|tolls?|deaths?|dead|losses|casualties|both|each|table|bodies|yes or no)\b/;
/** Each asked for by itself: two questions. */
const APART = /\bhow many (?:\w+ )*G .*\bhow many (?:\w+ )*G\b|\bhow many (?:\w+ )*G (?:and|plus) (?:\w+ )*G\b/;
/** Asked for together, and not one after the other. */
const TOGETHER = /\b(?:both|each|versus|vs|against|compared?|or|yes or no)\b/;
/** Another event is held against this one where this one is said. */
const NOW = /\b(?:now|today|currently|current|present|these days|this (?:time|one|week|month|year|toll))\b/;

/** Figures side by side are held against each other without any word for it; stated with their numbers they are no question. */
export function besideOf(
  base: KnowledgeBase,
  asked: Asked,
  said: readonly string[],
): { readonly formula: Formula; readonly place: Place } | undefined {
  const { skeleton, words, named } = asked;
  const match = BESIDE.exec(skeleton.text);
  if (!match || !COUNTS.test(words) || (APART.test(skeleton.text) && !TOGETHER.test(words))) return undefined;
  const events = named.operands.filter(({ isEvent }) => isEvent);
  const isYear = (at: number) => events.some(({ start, end }) => start <= at && at < end);
  if (said.some((word, i) => /^\d{2,}$/.test(word) && !isYear(i))) return undefined;
  if (events.length > 0 && !NOW.test(words)) return undefined;
  const formula = pairOf(base, asked, "compare");
  return formula && { formula, place: placeOf(skeleton, match) };
}
