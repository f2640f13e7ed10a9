import type { Context } from "./context.ts";
import { SAID_OF_ANY } from "./grammar-words.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { MeantWord } from "./meaning-reader.ts";
import { isAlien, isFate, meaningsIn } from "./meant-words.ts";
import type { StatedCount } from "./stated-count.ts";

const MADE = /^(?:is|are|was|were|being|made|have|had)$/;
const MADE_OF = /^(?:make|makes|made|account|accounts|accounted|form|formed|represent|constitute|constituted|comprise)$/;

/** Whether a number is a share of the whole: what it is a share of is the whole count, and the group is said of it. */
export function isShareOf(figure: KnownFigure, { phrase, before }: StatedCount, context: Context): boolean {
  const of = phrase.findIndex(({ word }) => word === "of");
  const turn = phrase.findIndex(({ word }, i) => i > of && MADE.test(word) && !isKilledAfter(phrase, i));
  const after = of < 0 || of > 2 ? [] : phrase.slice(of + 1, turn < 0 ? undefined : turn);
  // “73 % of them civilians”: the whole was named before.
  const isNamedBefore = /^(?:them|these|those|whom|which)$/.test(after[0]?.word ?? "") && !after.some(isFate);
  const whole = isNamedBefore ? after.slice(0, 1) : after;
  const front = turn < 0 ? phrase.slice(0, Math.max(0, of)) : phrase.slice(turn + 1);
  const part = isNamedBefore ? [...front, ...after.slice(1)] : front;
  const named = [...part, ...(turn < 0 ? before : [])];
  const groups = [...figure.counts].filter((one) => one.startsWith("#") && !meaningsIn(whole.filter(isFate)).has(one));
  const wholes = whole.filter(({ meanings, word }) => meanings.length > 0 && !SAID_OF_ANY.has(word));
  const isAll = wholes.every(
    ({ meanings, slots }) =>
      (meanings.some((one) => figure.counts.has(one)) && slots.includes("fate")) ||
      meanings.some((one) => context.here.has(one)),
  );
  const says = meaningsIn(named);
  const alien = (turn < 0 ? phrase : part).some((word) => isAlien(word, { ...figure, quoted: new Set() }));
  const killed = [...wholes, ...before, ...phrase].some((word) => isFate(word)) || before.some(({ word }) => MADE_OF.test(word) && wholes.length > 0);
  return (
    isAll && !alien && killed && groups.some((one) => says.has(one) && !isFateMeaning(one, [...before, ...phrase]))
  );
}

/** “Of those who were killed”: the verb is the whole's. */
function isKilledAfter(phrase: readonly MeantWord[], at: number): boolean {
  const next = phrase[at + 1];
  return next !== undefined && isFate(next) && phrase.slice(at + 2).some(({ word }) => MADE.test(word));
}

function isFateMeaning(meaning: string, words: readonly MeantWord[]): boolean {
  return words.some((word) => isFate(word) && word.meanings.includes(meaning));
}
