import { countNamed, factIdsOf, isDrawn } from "../../knowledge/counting/counts.ts";
import { seriesOf } from "../../knowledge/counting/series.ts";
import { formatFigure } from "../../knowledge/figure.ts";
import { uncapitalised } from "../../knowledge/letter-case.ts";
import { type Derived, type Fact, type Figure, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { BarColour, RawCount } from "../../knowledge/pack/command-schemas.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Operator } from "../../languages/language.ts";
import { textsIn } from "../../texts/languages.ts";
import { attributionLines } from "../wording.ts";

/** A stretch of a bar. */
export interface CountPart {
  readonly value: number;
  readonly colour: BarColour;
}

/** One bar: what it counts, the figure as it is printed, and what it is made of. */
export interface CountRow {
  readonly figure: string;
  readonly label: string;
  /** One, or those of a sum. */
  readonly parts: readonly CountPart[];
  /** Whether it may be more than the figure: “at least”, or up to a range's end. */
  readonly open: boolean;
  /** Who says so, as of when, where that isn't what the headline says; for a sum, that it is our arithmetic. */
  readonly notes: readonly string[];
}

/** One of the counts of the same, as it was then. */
export interface CountPoint {
  readonly value: number;
  readonly figure: string;
  /** How far it reaches in time. */
  readonly when: string;
}

/** Another event's figure, which stands in words alone: a bar of it would make it the picture's subject. */
export interface Comparison extends Pick<CountRow, "figure" | "label" | "notes"> {
  readonly heading: string;
}

/** What the chart of a count says. */
export interface CountChart {
  readonly event: string;
  /** The figure of the whole; its notes hold for all rows that don't say otherwise. Undefined where the source gives parts alone. */
  readonly total: CountRow | undefined;
  /** What is counted, and by whom, where there is no whole. */
  readonly heading: Pick<CountRow, "label" | "notes"> | undefined;
  /** How the whole was counted earlier and last, oldest first; empty where it was counted once. */
  readonly points: readonly CountPoint[];
  /** The parts, and behind each what others count in its place. */
  readonly groups: readonly CountRow[];
  readonly sum: CountRow | undefined;
  readonly comparison: Comparison | undefined;
}

/** What only says how many there are at the least. */
const OPEN: ReadonlySet<Operator> = new Set(["at least", "more than"]);

type CountedFact = Fact & { readonly figure: Figure };

/**
 * Reads a chart from the base; undefined where the pack doesn't count that, and where a bar would have nothing beside it: no parts, no
 * earlier count and nobody else's.
 * @param command the count's command; the event's first count where left out
 */
export function countChart(base: KnowledgeBase, language: Language, command?: string): CountChart | undefined {
  const { event, facts, derived } = base;
  const count = command === undefined ? event.count : countNamed(event, command);
  if (!count || !isDrawn(base, count)) return undefined;
  const counted = (id: string | undefined) => [facts.get(id ?? "")].filter(isCounted);
  const [total] = counted(count.total);
  const parts = count.groups.flatMap(({ fact }) => counted(fact));
  const [first = total] = parts;
  if (!first) return undefined;
  const attribution = attributionLines([total ?? first], language);
  const own = new Set(factIdsOf(count));
  const rivalsOf = ({ differsFrom }: Fact) => differsFrom.filter((id) => !own.has(id)).flatMap((id) => counted(id));
  const colours = new Map(count.groups.map(({ fact, colour }) => [fact, colour]));
  const rowOf = (fact: CountedFact, colour = colours.get(fact.id) ?? "blue", isDisputed = false): CountRow => ({
    ...printed(fact.figure, language),
    parts: [{ value: fact.figure.value, colour }],
    open: OPEN.has(fact.figure.operator) || fact.figure.to !== undefined,
    notes: attributionLines([fact], language).filter(
      (line, i) => !attribution.includes(line) || (isDisputed && i === 0),
    ),
  });
  const rowsOf = (fact: CountedFact): CountRow[] => {
    const rivals = rivalsOf(fact);
    const colour = colours.get(fact.id);
    return [rowOf(fact, colour, rivals.length > 0), ...rivals.map((rival) => rowOf(rival, colour, true))];
  };
  const disputes = total ? rivalsOf(total).map((rival) => named(rowOf(rival, "blue", true))) : [];
  const points = total ? pointsOf(base, total, language) : [];
  const [compared] = counted(count.compare);
  const sum = derived.get(count.sum ?? "");
  return {
    event: inLanguage(event.title, language),
    total: total && { ...rowOf(total), notes: attribution },
    heading: total ? undefined : headingOf(base, count, attribution, language),
    points,
    groups: [...disputes, ...parts.flatMap(rowsOf)],
    sum:
      sum &&
      sumRow(
        sum,
        sum.from.filter(isCounted).map((fact) => rowOf(fact)),
        language,
      ),
    comparison: compared && {
      heading: textsIn(language).pictures.forComparison,
      ...printed(compared.figure, language),
      notes: comparisonNotes(compared, attribution, language),
    },
  };
}

/** What others count in the place of the whole reads like that, not like one of its parts. */
function named(row: CountRow): CountRow {
  return { ...row, label: uncapitalised(row.label) };
}

/** Of parts without a whole, what the answer that tells them is called. */
function headingOf(
  { entries, event }: KnowledgeBase,
  { entry }: RawCount,
  notes: readonly string[],
  language: Language,
) {
  return { label: inLanguage(entries.get(entry)?.title ?? event.title, language), notes };
}

/** What was counted earlier, and last; none where there is no earlier count. */
function pointsOf(base: KnowledgeBase, total: Fact, language: Language): CountPoint[] {
  const series = seriesOf(base, total).filter(isCounted);
  if (series.length < 2) return [];
  return series.map(({ figure, asOf }) => ({
    value: figure.value,
    figure: formatFigure(figure, language),
    when: inLanguage(asOf.brief ?? asOf, language),
  }));
}

/** Another event's figure names its claimant even where that is the headline's. */
function comparisonNotes(fact: Fact, attribution: readonly string[], language: Language): string[] {
  const [claimant = "", ...rest] = attributionLines([fact], language);
  return [claimant, ...rest.filter((line) => !attribution.includes(line))];
}

function isCounted(fact: Fact | undefined): fact is CountedFact {
  return fact?.figure !== undefined;
}

function printed(figure: Figure, language: Language): { figure: string; label: string } {
  return { figure: formatFigure(figure, language), label: inLanguage(figure.label, language) };
}

function sumRow(sum: Derived, rows: readonly CountRow[], language: Language): CountRow {
  const { value, label, formula, unit, measuredIn } = sum;
  const figure = formatFigure({ value, operator: "exactly", unit: unit === "%" ? unit : measuredIn }, language);
  return {
    figure,
    label: inLanguage(label, language),
    parts: rows.flatMap(({ parts }) => parts),
    open: rows.some(({ open }) => open),
    notes: [textsIn(language).pictures.ourArithmetic(formula, figure)],
  };
}
