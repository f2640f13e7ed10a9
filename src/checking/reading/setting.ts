import { agrees } from "../../numbers/agrees.ts";
import type { Context } from "../context.ts";
import type { KnownFigure } from "../known-figures.ts";
import { ALONE, PLACING, WIDER } from "./grammar-words.ts";
import type { MeantWord } from "./meaning-reader.ts";
import { meaningsIn } from "./meant-words.ts";
import type { StatedCount, Stretch } from "./stated.ts";

/** What a text says of the event's own time. */
const NOWADAYS = new Set("now today currently tonight yesterday".split(" "));

/** What else kills people, unless the base's own event is such. */
const OTHER_EVENTS =
  /^(?:(?:earth)?quakes?|floods?|flooding|tsunamis?|hurricanes?|cyclones?|tornado(?:es)?|crash(?:es)?|accidents?|covid|pandemic|epidemic|famines?|holocaust|wildfires?|heatwaves?|shipwrecks?)$/;
const OTHER_WARS = /^(?:civil|world|gulf|cold|iraq|vietnam)$/;

/**
 * Where and when what a number counts took place: by what is said of it alone, or of the number before, or else by its line of
 * the sentence.
 */
export function settingOf(stated: StatedCount, context: Context): Stretch {
  for (let one: StatedCount | undefined = stated; one; one = one.goesOn ? one.earlier : undefined) {
    if (isPlaced(one.own, context)) return one.own;
  }
  return stated.scene;
}

/** Whether a stretch says itself where or when. */
function isPlaced({ words, years }: Stretch, context: Context): boolean {
  if (years.length > 0) return true;
  return words.some(
    ({ word, meanings, slots }, i) =>
      NOWADAYS.has(word) ||
      (/^th(?:is|ese)$/.test(word) && /^(?:month|week|year|time|weekend|days)$/.test(words[i + 1]?.word ?? "")) ||
      (word === "ago" && i > 0) ||
      (OTHER_WARS.test(word) && words[i + 1]?.word === "war") ||
      meanings.some((one) => context.here.has(one) || context.elsewhen.has(one)) ||
      slots.includes("place") ||
      (slots.includes("party") && PLACING.has(words[i - 1]?.word ?? "")) ||
      meanings.includes("#other-events"),
  );
}

/** Whether a text speaks of what a figure of another event counts, by the year or by what tells it apart. */
export function isOtherEvent(figure: KnownFigure, setting: Stretch, context: Context): boolean {
  const apart = context.particular.get(figure);
  if (!apart) return false;
  const said = meaningsIn(setting.words);
  return [...apart].some((one) => said.has(one)) || setting.years.some((year) => apart.has(`${year}`));
}

/** Whether a text speaks of another place, another party's people, or a year that no fact of the event holds. */
export function isElsewhere(setting: Stretch, { quoted }: KnownFigure, context: Context): boolean {
  const { isOther, places } = elsewhereIn(setting, context);
  return isOther || places.some(({ meanings }) => !meanings.some((one) => quoted.has(one)));
}

/** What tells of a stretch that it plays elsewhere, worked out once for all figures. */
interface Elsewhere {
  /** Whatever figure it is held against. */
  readonly isOther: boolean;
  /** Unless a figure's own quotation names them. */
  readonly places: readonly MeantWord[];
}
const elsewhere = new WeakMap<Stretch, Elsewhere>();

function elsewhereIn(setting: Stretch, context: Context): Elsewhere {
  const known = elsewhere.get(setting);
  if (known) return known;
  const { words, years } = setting;
  const places = words.filter(({ slots, meanings, isKnown }, i) => {
    const from = PLACING.has(words[i - 1]?.word ?? "") || PLACING.has(words[i - 2]?.word ?? "");
    const other = meanings.includes("#other-events");
    const place = slots.includes("place") || slots.includes("party") || other;
    const isOf = isKnown && place && (from || other || slots.includes("place"));
    return isOf && !meanings.some((one) => context.places.has(one));
  });
  const other = words.some(
    ({ word, meanings }, i) =>
      (OTHER_EVENTS.test(word) || (OTHER_WARS.test(word) && words[i + 1]?.word === "war")) &&
      !meanings.some((one) => context.here.has(one)),
  );
  const isLongBefore = years.some((year) => year < context.latestYear && !context.quoted.has(`${year}`));
  const found = { isOther: other || isLongBefore, places };
  elsewhere.set(setting, found);
  return found;
}

/** Whether a stretch speaks of years gone by: “ten years ago”, “last year”. */
export function isLongAgo(words: readonly MeantWord[]): boolean {
  return words.some(({ word }, i) => {
    const before = words[i - 1]?.word ?? "";
    if (word === "ago") return /^(?:years?|decades?|centur(?:y|ies))$/.test(before);
    return /^(?:years?|decade|century|summer|winter|autumn|spring)$/.test(word) && before === "last";
  });
}

/** Whether a number is said of one of the event's places: the source doesn't count by place. */
export function isOfOnePlace({ words }: Stretch, { marked }: Context): boolean {
  const named = [...meaningsIn(words)].filter((one) => marked.has(one));
  return named.length === 1 && !words.some(({ word }) => WIDER.has(word));
}

/**
 * The whole event's number may be said of the place where it mostly is, but not of that place alone; and no place has more than
 * the whole.
 */
export function isLooselyOf(figure: KnownFigure, { number }: StatedCount, { words }: Stretch): boolean {
  if (figure.operator === "exactly" && number.bounds.low > figure.value) return true;
  return agrees(number, figure) === "yes" && !words.some(({ word }) => ALONE.has(word));
}

/** What kills in one place at one time. */
const INCIDENT =
  /^(?:ambush(?:es)?|blast|explosion|bombing|shelling|raid|airstrike|strike|grenade|sniper|car|ambushed|convoy|patrol|checkpoint|bus|house|home|village|hamlet|neighbou?rhood|street|building|family|hometown|unit|hospital)$/;

/** Whether a number is said of a part of the event alone, of one attack or one street. */
export function isOfPart({ own }: StatedCount): boolean {
  return own.words.some(({ word }) => INCIDENT.test(word));
}
