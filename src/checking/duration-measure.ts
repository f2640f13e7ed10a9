import { TIME_UNIT } from "../numbers/patterns.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import type { Context } from "./context.ts";
import type { KnownFigure } from "./known-figures.ts";
import { CAUSING, WITHIN } from "./reading/grammar-words.ts";
import type { MeantWord } from "./reading/meaning-reader.ts";
import { meaningsIn } from "./reading/meant-words.ts";
import { tellWhen } from "./reading/setting.ts";
import type { StatedCount } from "./reading/stated.ts";

const DAYS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^[\s-]?hours?(?!\p{L})/iu, 1 / 24],
  [/^[\s-]?nights?(?!\p{L})/iu, 1],
  [/^[\s-]?weeks?(?!\p{L})/iu, 7],
  [/^[\s-]?months?(?!\p{L})/iu, 30],
  [/^[\s-]?years?(?!\p{L})/iu, 365],
];

/** A time in the figure's unit, by what follows the number and what the figure's label begins with; other numbers as they are. */
export function inUnitOf({ label }: KnownFigure, number: StatedNumber, rest: string): StatedNumber {
  const daysOf = (text: string) => DAYS.find(([unit]) => unit.test(text))?.[1] ?? 1;
  const times = daysOf(rest) / daysOf(label.en);
  const { value, bounds } = number;
  const scaled = { ...bounds, low: bounds.low * times, high: bounds.high * times };
  return times === 1 ? number : { ...number, value: value * times, bounds: scaled };
}

/** Whether a number is a time: “4 days”, or “days: 4”. */
export function isTime({ number, rest, phrase, isLabel }: StatedCount): boolean {
  const label = isLabel ? (phrase.at(-1)?.word ?? "") : "";
  return number.unit === "" && (TIME_UNIT.test(rest) || TIME_UNIT.test(` ${label}`));
}

/** How many words a thing's name has at most between “days of” and itself. */
const NEAR = 4;
/** What lasts so many times as long is something else. */
const MOST_LONGER = 50;
/** What fighting is called, whatever the event. */
const MAYHEM = /^(?:hell|horror|terror|bloodshed|violence|killings?|war|mayhem|chaos|unrest|this)$/;
/** Whom else a time may be told of. */
const OTHERS = new Set("i we me my our us you your he she his her no without not power water electricity".split(" "));
/** That something goes on, of whatever was spoken of. */
const LASTING =
  /^(?:last(?:s|ed|ing)?|going|gone|rag(?:ed|ing)|continu(?:ed|es|ing)|ongoing|dragged|straight|nonstop|already|far|now)$/;
/** After it another speaks: what stands before is nothing that lasts. */
const SAYING = /^(?:say|says|said|think|thinks|heard|read|claims?|that|know|told|and|but|so)$/;
/** Nobody would name so what lasts for days. */
const WHATEVER = /^(?:it|this|that|these|they|thats|its|all|thing|things)$/;

/**
 * Whether a time tells how long a figure's event has gone on, or within which time people died: “1,000 killed in four days”.
 * “loosely”: what went on so long is called by a word that other things are called as well.
 */
export function isOfTime(figure: KnownFigure, stated: StatedCount, context: Context): "surely" | "loosely" | undefined {
  const { phrase, isLabel, before, own, scene, earlier } = stated;
  const isYet = before.slice(-4).some(({ word }) => /^(?:will|another|next|would|could|may|might)$/.test(word));
  const isLonger = inUnitOf(figure, stated.number, stated.rest).value > MOST_LONGER * figure.value;
  if (isYet || isLonger || tellWhen(phrase.slice(0, 3))) return undefined;
  const isDeadly =
    !context.fates.isDisjointFrom(meaningsIn(scene.words)) || stated.after.some(({ word }) => word === "lives");
  const front = before.at(-1)?.word ?? "";
  if (WITHIN.has(front) && isDeadly) return "surely";
  const isOf = ({ meanings }: MeantWord) => meanings.some((one) => one.startsWith("#") && figure.counts.has(one));
  if (!isLabel && phrase.slice(0, NEAR).some(isOf)) return "surely";
  if (/^(?:these|past|last)$/.test(front) && isDeadly) return "loosely";
  if (phrase[1]?.word === "of" && phrase.slice(2, 4).some(({ word }) => MAYHEM.test(word))) return "loosely";
  const at = own.words.length - phrase.length;
  const written = stated.number.written.toLowerCase().split(/[\s-]/);
  const lead = own.words.slice(0, isLabel || at < 0 ? undefined : at).filter(({ word }) => !written.includes(word));
  const told = lead.some(isOf) ? lead : before;
  const place = told.findLastIndex(isOf);
  const clause = told.slice(
    told.slice(0, Math.max(0, place)).findLastIndex(({ word }) => SAYING.test(word)) + 1,
    place,
  );
  if (place >= 0) return clause.some(({ word }) => CAUSING.has(word) || OTHERS.has(word)) ? undefined : "surely";
  // “It lasted ten days, not four”.
  if (earlier && stated.goesOn && lead.every(({ meanings }) => meanings.length === 0) && earlier.phrase === phrase)
    return isOfTime(figure, earlier, context);
  const lasts = [...lead.slice(-3), ...phrase.slice(1, 3)].some(({ word }) => LASTING.test(word));
  const isWhatever = lead.every(
    ({ word, meanings }) => meanings.length === 0 || LASTING.test(word) || WHATEVER.test(word),
  );
  return lasts && isWhatever && !lead.some(({ word }) => OTHERS.has(word)) ? "surely" : undefined;
}
