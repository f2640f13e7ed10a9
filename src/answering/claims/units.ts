import { isFunctionWord } from "../reading/function-words.ts";
import type { Match } from "../reading/lexicon.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
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
  /** Stems that every text on the event may hold. */
  readonly background: ReadonlySet<string>;
}

/** Words that only measure or report, and that numbers, durations and verdicts are read from elsewhere. */
const REPORTING = new Set(
  "say report tell confirm claim state accord news apparent alleg supposedli reportedli sourc articl number figur toll count mostli mainli major predominantli bulk half least total alreadi approxim rough exactli precis nearli almost estim believ peopl person ha hour week month year decad dozen hundr thousand million among includ part area region himself herself themselv itself higher lower pretti guy use wait actual fewer under over coupl lost figur given strike men member roughli singl quarter third against side victim".split(
    " ",
  ),
);

/** The units of a reading, in order. */
export function unitsOf(
  { words, stems, matches }: Reading,
  { opposites, telling, names, background }: UnitReader,
): Unit[] {
  const says = (i: number) => {
    const stem = stems[i] ?? "";
    return !isFunctionWord(stem) && !background.has(stem) && !REPORTING.has(stem) && !/^\d/.test(stem);
  };
  const inner = names.find(stems).filter((name) => isInName(name, matches));
  const contrary = opposites.find(stems);
  const spans = [...matches.filter((match) => !isAsking(match)), ...telling.find(stems), ...contrary]
    .filter(({ id, start, end }) => id.startsWith("@") || end - start > 1 || says(start))
    // “Fighters loyal to Assad” speaks of them, not of him.
    .filter(
      (span) => contrary.includes(span) || !inner.some((name) => name.start === span.start && name.end === span.end),
    )
    .filter(({ start, end }) => !stems.slice(start, end).every((stem) => background.has(stem)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const units: { start: number; end: number; meanings: Set<string>; opposes: Set<string> }[] = [];
  for (const span of spans) {
    const last = units.at(-1);
    const unit =
      last && span.start < last.end
        ? last
        : { start: span.start, end: span.end, meanings: new Set<string>(), opposes: new Set<string>() };
    unit.end = Math.max(unit.end, span.end);
    if (contrary.includes(span)) unit.opposes.add(span.id);
    else unit.meanings.add(span.id);
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

function isInName({ start, end }: Found, matches: readonly Match[]): boolean {
  return matches.some(
    (name) => name.id.startsWith("@") && name.start <= start && end <= name.end && end - start < name.end - name.start,
  );
}
