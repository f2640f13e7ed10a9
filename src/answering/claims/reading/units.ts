import { isFunctionWord } from "../../reading/function-words.ts";
import type { Match } from "../../reading/lexicon.ts";
import { isAsking, type Reading } from "../../reading/reading.ts";
import { CONTRARIES, contraryOf } from "./contraries.ts";
import { denies } from "./negation.ts";
import type { Found, Phrases } from "./phrases.ts";

/** The smallest part of a text that says something: a content word, or a phrase that the base knows. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Its content words. */
  readonly stems: readonly string[];
  /** `@entity` and `#concept`. */
  readonly meanings: ReadonlySet<string>;
  /** Concepts of which it says the contrary. */
  readonly opposes: ReadonlySet<string>;
}

/** What units are read with. */
export interface UnitReader {
  /** Words that say the contrary of a concept. */
  readonly opposites: Phrases;
  /** Concepts that claims are ruled out by: they count inside longer phrases too, as “Sunni” does in “Sunni Islamist group”. */
  readonly telling: Phrases;
  /** All spellings of entities. */
  readonly names: Phrases;
  /** Concepts that an entity's spellings speak of: “the mayor's supporters” are supporters. */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  /** Stems that every text on the event may hold. */
  readonly background: ReadonlySet<string>;
}

/** Words that only measure or report, and that numbers, durations and verdicts are read from elsewhere. */
const REPORTING = new Set(
  "say report tell confirm claim state accord news apparent alleg supposedli reportedli sourc articl number figur toll count mostli mainli major predominantli bulk half least total alreadi approxim rough exactli precis nearli almost estim believ peopl person ha hour week month year decad dozen hundr thousand million among includ part area region himself herself themselv itself higher lower pretti guy use wait actual fewer under over coupl lost figur given strike men member roughli singl quarter two four five six seven eight nine ten eleven twelv twenti thirti forti fifti sixti seventi eighti nineti hardli bare close below third against side victim".split(
    " ",
  ),
);

/** The units of a reading, in order. */
export function unitsOf(
  { words, stems, matches }: Reading,
  { opposites, telling, names, kin, background }: UnitReader,
): Unit[] {
  const says = (i: number) => {
    const stem = stems[i] ?? "";
    return !isFunctionWord(stem) && !background.has(stem) && !REPORTING.has(stem) && !/^\d/.test(stem);
  };
  const inner = names.find(stems).filter((name) => isInName(name, matches));
  const contrary = opposites
    .find(stems)
    // “Far from over”, “took over” and “over 700” say nothing of an end.
    .filter(({ start, end }) => !matches.some((match) => isWithin(start, end, match)) && !/^\d/.test(words[end] ?? ""))
    .filter(({ start, end }) => end - start > 1 || says(start) || isLast(words, end));
  const scaled = longestOf(CONTRARIES.find(stems));
  const spans = [...matches.filter((match) => !isAsking(match)), ...telling.find(stems)]
    .filter(({ id, start, end }) => id.startsWith("@") || end - start > 1 || says(start))
    .concat(contrary, scaled)
    // “Voters loyal to the mayor” speaks of them, not of the mayor.
    .filter(
      (span) =>
        contrary.includes(span) ||
        scaled.includes(span) ||
        !inner.some((name) => name.start === span.start && name.end === span.end),
    )
    .filter((span) => scaled.includes(span) || !stems.slice(span.start, span.end).every((stem) => background.has(stem)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const units: { start: number; end: number; meanings: Set<string>; opposes: Set<string> }[] = [];
  for (const span of spans) {
    const last = units.at(-1);
    // Whom a phrase only runs into is named apart: “leads the Union”.
    if (last && span.id.startsWith("@") && last.start < span.start && span.start < last.end && last.end < span.end)
      last.end = span.start;
    const unit =
      last && span.start < last.end
        ? last
        : { start: span.start, end: span.end, meanings: new Set<string>(), opposes: new Set<string>() };
    unit.end = Math.max(unit.end, span.end);
    const other = contraryOf(span.id);
    if (other !== undefined) unit.opposes.add(other);
    if (contrary.includes(span)) unit.opposes.add(span.id);
    else for (const meaning of [span.id, ...(kin.get(span.id) ?? [])]) unit.meanings.add(meaning);
    if (unit !== last) units.push(unit);
  }
  const covered = (i: number) => units.some(({ start, end }) => start <= i && i < end);
  const plain = stems.flatMap((_, i) =>
    says(i) && !covered(i) && !denies(words[i] ?? "")
      ? [{ start: i, end: i + 1, meanings: new Set<string>(), opposes: new Set<string>() }]
      : [],
  );
  return [...units, ...plain]
    .sort((a, b) => a.start - b.start)
    .map((unit) => ({ ...unit, stems: stems.slice(unit.start, unit.end).filter((_, i) => says(unit.start + i)) }));
}

/** Of phrases inside others only the longest. */
function longestOf(found: readonly Found[]): Found[] {
  return found.filter(
    ({ start, end }) =>
      !found.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
  );
}

/** Whether a unit says something of which there is a contrary in any event. */
export function isOfScale({ meanings }: Unit): boolean {
  return [...meanings].some((meaning) => contraryOf(meaning) !== undefined);
}

/** The units of words that are denied: what they say of a scale is its contrary. */
export function deniedUnits(units: readonly Unit[]): Unit[] {
  return units.map((unit) => {
    const turned = [...unit.meanings].map((meaning) => [meaning, contraryOf(meaning)] as const);
    if (turned.every(([, other]) => other === undefined)) return unit;
    return {
      ...unit,
      meanings: new Set(turned.map(([meaning, other]) => other ?? meaning)),
      opposes: new Set([...unit.opposes].map((meaning) => contraryOf(meaning) ?? meaning)),
    };
  });
}

/** Whether nothing follows that “over” or “done” would belong to. */
function isLast(words: readonly string[], end: number): boolean {
  return /^(?:now|already|after|in|by|with|and|but)?$/.test(words[end] ?? "");
}

function isWithin(start: number, end: number, match: Match): boolean {
  return match.start <= start && end <= match.end && end - start < match.end - match.start;
}

function isInName({ start, end }: Found, matches: readonly Match[]): boolean {
  return matches.some(
    (name) => name.id.startsWith("@") && name.start <= start && end <= name.end && end - start < name.end - name.start,
  );
}
