import { TIME_UNIT } from "../numbers/patterns.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { MeantWord } from "./meaning-reader.ts";
import type { StatedCount } from "./stated-count.ts";

/** Verbs of being and having: what follows them says what became of those counted, or who they were. */
const AUXILIARY = new Set("is are was were be been being has have had got get who that which".split(" "));
/** Words before what is counted. */
const LEADING = new Set(
  "of for from among the those them these whom which all other more another so are were was is being additional".split(
    " ",
  ),
);
/** A noun's companions: after the first word they begin another noun's phrase, as in “people fled their homes”. */
const DETERMINERS = new Set("the a an this that these those my your his her its our their".split(" "));
/** What leads from a label to its number. */
const LEADING_ON = new Set(
  "is are was were has have had stands stood rose reached reaches hit hits passed climbed jumped topped lost at".split(
    " ",
  ),
);
/** Where the phrase ends that says what is counted. */
const ENDING = new Set(
  "in at on by from among during since after before and or but while with to as because near around across including according when where also".split(
    " ",
  ),
);
/** What may be said of anything counted. */
const SAID_OF_ANY = new Set(
  "reported confirmed counted believed thought feared presumed recorded documented registered verified estimated listed named alone total overall altogether today yesterday tonight already now far officially dead number figure toll count tally people lives persons bodies souls human humans innocent unarmed young local many least half".split(
    " ",
  ),
);
const PLACING = new Set("in at near around across inside outside from".split(" "));

/** The figures that count the same as a number of a text, by what is said to be counted and what became of it. */
export function sameMeasure(stated: StatedCount, figures: readonly KnownFigure[], context: Context): KnownFigure[] {
  const { number, rest } = stated;
  if (number.kind === "year") return [];
  const lasts = number.unit === "" && TIME_UNIT.test(rest);
  const scene = meaningsIn(stated.scene);
  const other = figures.filter((figure) => isOtherEvent(figure, scene, stated.years, context));
  return (other.length > 0 ? other : figures).filter((figure) => {
    if (isElsewhere(stated, figure, context)) return false;
    if (figure.unit !== number.unit || lasts !== context.durations.has(figure)) return false;
    if (context.particular.has(figure) && !other.includes(figure)) return false;
    if (lasts) return isOfTime(figure, stated, scene);
    return figure.unit === "%" ? isShareOf(figure, stated) : isCounted(figure, stated, context);
  });
}

/** What the base as a whole says. */
export interface Context {
  /** Figures of something else than the event's count: each with the meanings that tell it apart. */
  readonly particular: ReadonlyMap<KnownFigure, ReadonlySet<string>>;
  readonly durations: ReadonlySet<KnownFigure>;
  /** Meanings of all quotations: places and parties that the source speaks of. */
  readonly quoted: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Meanings that say what became of somebody. */
  readonly fates: ReadonlySet<string>;
  readonly latestYear: number;
}

function isCounted(figure: KnownFigure, stated: StatedCount, context: Context): boolean {
  const { isLabel } = stated;
  const { head, rest } = partsOf(stated);
  const extra = context.particular.get(figure);
  const { number, phrase } = stated;
  // Metres are what a figure of metres counts.
  if (number.kind === "measure" && !phrase[0]?.meanings.some((one) => figure.counts.has(one))) return false;
  const explains = ({ word, meanings }: MeantWord) =>
    meanings.length === 0 || SAID_OF_ANY.has(word) || meanings.some((one) => figure.counts.has(one) || extra?.has(one));
  const said = head.filter(({ meanings }) => meanings.length > 0);
  if (said.some((word) => isAlien(word, figure) && !explains(word))) return false;
  // A word of grammar where a noun stands: “5k likes”.
  const noun = head.at(-1);
  if (!isLabel && noun && said.length === 0 && !SAID_OF_ANY.has(noun.word) && !LEADING.has(noun.word)) return false;
  const last = said.filter(({ word }) => !SAID_OF_ANY.has(word)).at(-1);
  if (last && !explains(last)) return false;
  const became = rest.find(
    ({ meanings, word }) => meanings.length > 0 && !SAID_OF_ANY.has(word) && !word.endsWith("ly"),
  );
  if (became && rest.length > 0 && !explains(became)) return false;
  const fates = fatesOf(stated);
  if (fates.size > 0 && fates.isDisjointFrom(figure.counts)) return false;
  const own = meaningsIn([...head, ...rest]);
  const isWhole = extra !== undefined || [...figure.counts].every((one) => context.fates.has(one));
  if (isWhole) return !fates.isDisjointFrom(figure.counts) && (last === undefined || explains(last));
  const told = [...figure.counts].filter((one) => !context.fates.has(one));
  const named = told.filter((one) => /^[@#]/.test(one));
  // A plain word like “members” tells nothing where the pack has a name or a meaning for those counted.
  return (named.length > 0 ? named : told).some((one) => own.has(one));
}

/** Another group, fate, party or sort than the figure counts. */
function isAlien({ slots, meanings }: MeantWord, figure: KnownFigure): boolean {
  const named = slots.some((slot) => slot === "group" || slot === "fate" || slot === "party" || slot === "place");
  return named && !meanings.some((one) => figure.counts.has(one) || figure.quoted.has(one));
}

/** The phrase of what is counted, and what is said of it in the same clause. */
function partsOf({ phrase, isLabel }: StatedCount): { head: MeantWord[]; rest: MeantWord[] } {
  let start = 0;
  const leads = ({ word, isKnown }: MeantWord) => LEADING.has(word) || (isLabel && !isKnown && ENDING.has(word));
  for (const word of phrase) {
    if (!leads(word)) break;
    start++;
  }
  let end = start;
  while (end < phrase.length) {
    const { word, isKnown } = phrase[end] ?? { word: "", isKnown: false };
    const begins = end > start && DETERMINERS.has(word) && phrase[end - 1]?.word !== "of";
    if (!isKnown && !isLabel && begins) break;
    if (isLabel ? LEADING_ON.has(word) : !isKnown && (AUXILIARY.has(word) || ENDING.has(word))) break;
    end++;
  }
  const head = phrase.slice(start, end);
  const after = phrase[end]?.word ?? "";
  // What is said after a label leads to its number: “the toll has risen to”.
  const rest = !isLabel && AUXILIARY.has(after) ? phrase.slice(end + 1) : [];
  const stop = rest.findIndex(({ word, isKnown }) => !isKnown && ENDING.has(word));
  return { head, rest: stop < 0 ? rest : rest.slice(0, stop) };
}

/** What became of those counted: by the number's own phrase, or by what follows in the sentence, or by what came before. */
function fatesOf({ phrase, before, after }: StatedCount): Set<string> {
  const own = phrase.filter(isFate);
  const found =
    own.length > 0 ? own : [after.find(isFate) ?? before.findLast(isFate)].filter((one) => one !== undefined);
  return meaningsIn(found);
}

function isFate({ slots }: MeantWord): boolean {
  return slots.includes("fate");
}

/** A share of the whole: what it is a share of is the whole count, and the group is said of it. */
function isShareOf(figure: KnownFigure, { phrase, before }: StatedCount): boolean {
  const of = phrase.findIndex(({ word }) => word === "of");
  const turn = phrase.findIndex(({ word }, i) => i > of && /^(?:is|are|was|were|being|made|have|had)$/.test(word));
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
    ({ meanings, slots }) => meanings.some((one) => figure.counts.has(one)) && slots.includes("fate"),
  );
  const says = meaningsIn(named);
  const alien = (turn < 0 ? phrase : part).some((word) => isAlien(word, { ...figure, quoted: new Set() }));
  const killed = wholes.length > 0 || [...before, ...phrase].some((word) => isFate(word));
  return (
    isAll && !alien && killed && groups.some((one) => says.has(one) && !isFateMeaning(one, [...before, ...phrase]))
  );
}

function isFateMeaning(meaning: string, words: readonly MeantWord[]): boolean {
  return words.some((word) => isFate(word) && word.meanings.includes(meaning));
}

function isOfTime(figure: KnownFigure, { phrase }: StatedCount, scene: ReadonlySet<string>): boolean {
  const own = meaningsIn(phrase);
  return [...figure.counts].some((one) => /^#/.test(one) && (own.has(one) || scene.has(one)));
}

/** Whether a text speaks of what a figure of another event counts, by the year or by what tells it apart. */
function isOtherEvent(
  figure: KnownFigure,
  scene: ReadonlySet<string>,
  years: readonly number[],
  context: Context,
): boolean {
  const apart = context.particular.get(figure);
  return (
    apart !== undefined && ([...apart].some((one) => scene.has(one)) || years.some((year) => apart.has(`${year}`)))
  );
}

/** Whether a text speaks of another place, another party's people, or a year that no fact of the event holds. */
function isElsewhere({ scene: words, years }: StatedCount, { quoted }: KnownFigure, context: Context): boolean {
  const elsewhere = words.some(({ slots, meanings, isKnown }, i) => {
    const from = PLACING.has(words[i - 1]?.word ?? "") || PLACING.has(words[i - 2]?.word ?? "");
    const place = slots.includes("place") || slots.includes("party") || meanings.includes("#other-events");
    return isKnown && place && from && !meanings.some((one) => context.places.has(one) || quoted.has(one));
  });
  return elsewhere || years.some((year) => year < context.latestYear && !context.quoted.has(`${year}`));
}

export function meaningsIn(words: readonly MeantWord[]): Set<string> {
  return new Set(words.flatMap(({ meanings }) => meanings));
}
