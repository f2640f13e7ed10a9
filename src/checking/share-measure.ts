import type { Context } from "./context.ts";
import type { KnownFigure } from "./known-figures.ts";
import { SAID_OF_ANY } from "./reading/grammar-words.ts";
import type { MeantWord } from "./reading/meaning-reader.ts";
import { isAlien, isFate, meaningsIn } from "./reading/meant-words.ts";
import type { StatedCount } from "./reading/stated.ts";

const MADE = /^(?:is|are|was|were|being|made|have|had|belong|belonged|came|come|served|fought|sided|wore)$/;
/** Those on both sides. */
const SIDES = /^(?:combatants?|belligerents?|gunmen|armed)$/;
const MADE_OF =
  /^(?:make|makes|made|account|accounts|accounted|form|formed|represent|constitute|constituted|comprise)$/;

/** Whether a number is a share of the whole: what it is a share of is the whole count, and the group is said of it. */
export function isShareOf(figure: ShareFigure, stated: StatedCount, context: Context): boolean {
  const { phrase, before, own, after } = stated;
  const lead = own.words.length > phrase.length ? leadOf(own.words, phrase) : before;
  const of = phrase.findIndex(({ word }) => word === "of");
  const turn = phrase.findIndex(({ word }, i) => i > of && MADE.test(word) && !isKilledAfter(phrase, i));
  const told = of < 0 || of > 2 ? [] : phrase.slice(of + 1, turn < 0 ? undefined : turn);
  // “73 % of them civilians”: the whole was named before.
  const isNamedBefore = /^(?:them|these|those|whom|which)$/.test(told[0]?.word ?? "") && !told.some(isFate);
  const whole = isNamedBefore ? told.slice(0, 1) : told;
  const front = turn < 0 ? phrase.slice(0, of < 0 ? undefined : of) : phrase.slice(turn + 1);
  // “73 % of the dead: civilians”.
  const beyond = turn < 0 && of >= 0 && !isNamedBefore && !lead.some(isGroup) ? ownAfter(own.words, phrase) : [];
  const part = isNamedBefore ? [...front, ...told.slice(1)] : [...front, ...beyond];
  // Arabic and Persian need no verb: “73 % of the dead civilians” are civilians.
  const clause = of < 0 ? phrase.slice(0, turn < 0 ? undefined : turn) : told;
  const verbless = /\p{Script=Latin}/u.test(own.text) ? [] : clause.slice(clause.findLastIndex(isFate) + 1);
  const named = [...part, ...verbless, ...(turn < 0 ? lead : [])];
  const groups = [...figure.counts, ...figure.names].filter(
    (one) => !one.startsWith("@") && !context.fates.has(one) && !meaningsIn(whole.filter(isFate)).has(one),
  );
  const wholes = whole
    .slice(0, whole.length - verbless.length)
    .filter(({ meanings, word }) => meanings.length > 0 && !SAID_OF_ANY.has(word));
  const isAll = wholes.every(
    ({ meanings, slots }) =>
      (meanings.some((one) => figure.counts.has(one)) && slots.includes("fate")) ||
      meanings.some((one) => context.here.has(one)),
  );
  const says = meaningsIn(named);
  const alien = (turn < 0 ? [...phrase, ...beyond] : part).some((word) =>
    isAlien(word, { ...figure, quoted: new Set() }),
  );
  const killed =
    [...whole, ...before, ...phrase, ...after].some(isFate) ||
    (isMade(lead) && wholes.length > 0) ||
    isOneOfShares(stated);
  const isSaid = groups.some((one) => says.has(one) && !isFateMeaning(one, [...before, ...phrase]));
  return (
    isAll && !alien && killed && (isSaid || (figure.areSides === true && named.some(({ word }) => SIDES.test(word))))
  );
}

/** A share of one group, or of those on both sides. */
type ShareFigure = KnownFigure & { readonly areSides?: boolean };

/** “73 % of the dead: civilians. 12 %: soldiers”. */
function isOneOfShares({ earlier }: StatedCount): boolean {
  if (earlier?.number.unit !== "%") return false;
  return [...earlier.before, ...earlier.after].some(isFate) || isOneOfShares(earlier);
}

function isMade(words: readonly MeantWord[]): boolean {
  return words.some(({ word }) => MADE_OF.test(word));
}

function isGroup({ slots }: MeantWord): boolean {
  return slots.includes("group");
}

/** What stands before the number among its own words. */
function leadOf(own: readonly MeantWord[], phrase: readonly MeantWord[]): readonly MeantWord[] {
  const at = startIn(own, phrase);
  return at < 0 ? own : own.slice(0, at);
}

/** What stands after its phrase. */
function ownAfter(own: readonly MeantWord[], phrase: readonly MeantWord[]): readonly MeantWord[] {
  const at = startIn(own, phrase);
  return at < 0 ? [] : own.slice(at + phrase.length);
}

function startIn(own: readonly MeantWord[], phrase: readonly MeantWord[]): number {
  return own.findIndex((_, i) => phrase.length > 0 && phrase.every(({ word }, at) => own[i + at]?.word === word));
}

/** “Of those who were killed”: the verb is the whole's. */
function isKilledAfter(phrase: readonly MeantWord[], at: number): boolean {
  const next = phrase[at + 1];
  return next !== undefined && isFate(next) && phrase.slice(at + 2).some(({ word }) => MADE.test(word));
}

function isFateMeaning(meaning: string, words: readonly MeantWord[]): boolean {
  return words.some((word) => isFate(word) && word.meanings.includes(meaning));
}
