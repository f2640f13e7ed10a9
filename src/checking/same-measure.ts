import type { Context } from "./context.ts";
import { isOfTime, isTime } from "./duration-measure.ts";
import type { KnownFigure } from "./known-figures.ts";
import { coreOf, countedIn, fatesOf, isDoubtful, isOfOthers, nounIn, placingIn, TIME } from "./reading/counted.ts";
import { APART, AREAS, COUNT_WORDS, ENDING, LEADING, SAID_OF_ANY } from "./reading/grammar-words.ts";
import type { MeantWord } from "./reading/meaning-reader.ts";
import { isAlien, isFate, meaningsIn } from "./reading/meant-words.ts";
import {
  isElsewhere,
  isLongAgo,
  isLooselyOf,
  isOfOnePlace,
  isOfPart,
  isOtherEvent,
  settingOf,
} from "./reading/setting.ts";
import type { StatedCount, Stretch } from "./reading/stated.ts";
import { isShareOf } from "./share-measure.ts";
import { measures } from "./unit-measure.ts";

/** A figure that may count what a number counts. */
export interface Measure {
  readonly figure: KnownFigure;
  /**
   * “surely”: another number differs from it. “bare”: those counted are named, and nothing says what became of them, as in a list.
   * “loosely”: something else may be meant.
   */
  readonly counts: "surely" | "bare" | "loosely";
}

/** The figures that count the same as a number of a text, by what is said to be counted and what became of it. */
export function sameMeasure(stated: StatedCount, figures: readonly KnownFigure[], context: Context): Measure[] {
  const { number } = stated;
  if (number.kind === "year") return [];
  const lasts = isTime(stated);
  const setting = settingOf(stated, context);
  const other = figures.filter((figure) => isOtherEvent(figure, setting, context));
  return (other.length > 0 ? other : figures).flatMap((figure): Measure[] => {
    if (isElsewhere(setting, figure, context)) return [];
    if (figure.unit !== number.unit || lasts !== context.durations.has(figure)) return [];
    if (context.particular.has(figure) && !other.includes(figure)) return [];
    if (isLongAgo(setting.words) && !context.particular.has(figure)) return [];
    if (lasts) return isOfTime(figure, stated) ? [{ figure, counts: "surely" }] : [];
    if (isOfOnePlace(setting, context) && !isLooselyOf(figure, stated, setting)) return [];
    if (figure.unitName !== undefined) {
      const counts = measures(figure, stated, context);
      return counts ? [{ figure, counts }] : [];
    }
    if (figure.unit === "%" && "derived" in figure.from)
      return isShareOf(figure, stated, context) ? [{ figure, counts: "surely" }] : [];
    return counted(figure, stated, setting, context);
  });
}

function counted(figure: KnownFigure, stated: StatedCount, setting: Stretch, context: Context): Measure[] {
  const { number, phrase, isLabel } = stated;
  const { head, predicate, tail } = countedIn(stated);
  const extra = context.particular.get(figure);
  // Metres are what a figure of metres counts.
  if (number.kind === "measure" && !phrase[0]?.meanings.some((one) => figure.counts.has(one))) return [];
  const isOf = (one: string) =>
    figure.counts.has(one) ||
    figure.kin.has(one) ||
    figure.parts.has(one) ||
    figure.names.has(one) ||
    figure.deeds.has(one) ||
    extra?.has(one) === true ||
    (isLabel && context.here.has(one));
  const explains = ({ word, meanings }: MeantWord) =>
    meanings.every((one) => context.background.has(one)) || SAID_OF_ANY.has(word) || meanings.some(isOf);
  // “The Observatory: at least 1,000” names who counted.
  const isCounter = ({ meanings }: MeantWord) => isLabel && meanings.some((one) => context.claimants.has(one));
  const said = head.filter((word) => word.meanings.length > 0 && !isCounter(word));
  const isOther = (word: MeantWord) => !explains(word) && (isAlien(word, figure) || word.slots.some(isKind));
  if (said.some(isOther)) return [];
  // A word of grammar where a noun stands: “5k likes”.
  const noun = head.at(-1);
  // “5,000 insurgents hide in the hills”: what became of others, the sentence says besides.
  const ownDeed = [...figure.deeds].some((one) => !context.fates.has(one) && meaningsIn(phrase).has(one));
  if (!isLabel && noun && said.length === 0 && !ownDeed && !SAID_OF_ANY.has(noun.word) && !LEADING.has(noun.word))
    return [];
  const core = coreOf(head).filter((word) => word.meanings.length > 0 && !isCounter(word));
  const last = core.filter(({ word }) => !SAID_OF_ANY.has(word) && !TIME.test(word)).at(-1);
  const what = nounIn(coreOf(head).filter((word) => !isCounter(word)));
  if ([last, what].some((word) => word && !explains(word))) return [];
  const became = predicate.find(
    ({ meanings, word }) => meanings.length > 0 && !SAID_OF_ANY.has(word) && !word.endsWith("ly"),
  );
  if (became && !explains(became)) return [];
  const times = context.times.get(figure);
  const isStrange = ({ word, meanings, isKnown }: MeantWord) =>
    meanings.length > 0 &&
    times?.has(word) !== true &&
    !ENDING.has(word) &&
    !/^\p{N}/u.test(word) &&
    (isKnown || /\p{Script=Latin}/u.test(word)) &&
    !AREAS.has(word) &&
    !explains({ word, meanings, isKnown: false, slots: [] }) &&
    !meanings.some((one) => context.here.has(one) || context.places.has(one));
  // “We marched with 300 people for the dead”.
  const isApart = phrase.slice(1).some(({ word }) => APART.has(word));
  const besides = (phrase.some(isFate) ? placingIn(tail) : tail).some(isStrange);
  const isWhole = extra !== undefined || [...figure.counts].every((one) => context.fates.has(one));
  const fates = fatesOf(stated, context, besides || ownDeed || (isWhole && isApart));
  if (fates.size > 0 && fates.isDisjointFrom(figure.counts)) return [];
  const own = meaningsIn([...head, ...predicate]);
  const isKilled = !fates.isDisjointFrom(figure.counts);
  // “On Monday” tells which of the counts, and not a part of one.
  const isTimed = stated.own.words.some(({ word }) => times?.has(word) === true);
  const isPart = (!isTimed && isOfPart(stated)) || isOfOthers(stated);
  if (isWhole) {
    const isOfAll = isKilled && !isDoubtful(phrase) && (last === undefined || explains(last));
    return isOfAll ? [{ figure, counts: isPart ? "loosely" : "surely" }] : [];
  }
  const told = [...figure.counts].filter((one) => !context.fates.has(one));
  const named = told.filter((one) => /^[@#]/.test(one));
  // A plain word like “members” tells nothing where the pack has a name or a meaning for those counted.
  const isNamed = (named.length > 0 ? named : told).some((one) => own.has(one));
  const byName = said.filter(({ meanings }) => meanings.some((one) => figure.names.has(one)));
  // “148 of the mayor's”, beside that name in the label.
  const byPart = said.some(({ meanings }) => meanings.some((one) => one.startsWith("@") && figure.parts.has(one)));
  // “5k still up in the mountains” are those who are said to be there.
  const isDeed = said.length === 0 && ownDeed && !head.some(({ word }) => COUNT_WORDS.has(word));
  if (!isNamed && isDeed && fates.size === 0) return [{ figure, counts: "loosely" }];
  if (!isNamed && byName.length === 0 && !(byPart && said.every(explains))) return [];
  // “Forces: 125” are the security forces; “forces of the north” may be others.
  const isPlain = isNamed || (byName.length > 0 && said.every((word) => byName.includes(word) || isFate(word)));
  const deeds = figure.deeds;
  const all = meaningsIn([...phrase, ...stated.around, ...setting.words]);
  const hasDeed = deeds.size === 0 || isKilled || [...deeds].some((one) => all.has(one));
  // “Fighters” may be those of either side.
  const calls = [...figure.counts, ...figure.parts].filter((one) => own.has(one) && !context.fates.has(one));
  const isAmbiguous = calls.every((one) => context.kinds.has(one));
  if (isDoubtful(phrase)) return [];
  if (!isPlain || besides || isPart || (isNamed && isAmbiguous)) return [{ figure, counts: "loosely" }];
  return [{ figure, counts: hasDeed ? "surely" : "bare" }];
}

/** What one figure counts and another doesn't. */
function isKind(slot: string): boolean {
  return slot === "group" || slot === "fate" || slot === "party";
}
