import { formatFigure, formatNumber } from "../../knowledge/figure.ts";
import { type Derived, type Fact, type Figure, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { BarColour } from "../../knowledge/pack/command-schemas.ts";
import type { Language, Operator } from "../../knowledge/pack/schema.ts";
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
  /** Whether it may be more than the figure: “at least”. */
  readonly open: boolean;
  /** Who says so, as of when, where that isn't what the headline says; for a sum, that it is our arithmetic. */
  readonly notes: readonly string[];
}

/** Another event's figure, which stands in words alone: a bar of it would make it the picture's subject. */
export interface Comparison extends Pick<CountRow, "figure" | "label" | "notes"> {
  readonly heading: string;
}

/** What the chart of the count says. */
export interface CountChart {
  readonly event: string;
  /** The event's own figure; its notes say who says so and as of when, for all rows that don't say otherwise. */
  readonly total: CountRow;
  readonly groups: readonly CountRow[];
  readonly sum: CountRow | undefined;
  readonly comparison: Comparison | undefined;
}

/** What only says how many there are at the least. */
const OPEN: ReadonlySet<Operator> = new Set(["at least", "more than"]);

type CountedFact = Fact & { readonly figure: Figure };

/** Reads the chart from the base; undefined where the pack counts nothing. */
export function countChart({ event, facts, derived }: KnowledgeBase, language: Language): CountChart | undefined {
  const { count } = event;
  const counted = (id: string | undefined) => [facts.get(id ?? "")].filter(isCounted);
  const [total] = counted(count?.total);
  if (!count || !total) return undefined;
  const attribution = attributionLines([total], language);
  const colours = new Map(count.groups.map(({ fact, colour }) => [fact, colour]));
  const partOf = ({ id, figure: { value } }: CountedFact): CountPart => ({ value, colour: colours.get(id) ?? "blue" });
  const rowOf = (fact: CountedFact): CountRow => ({
    ...printed(fact.figure, language),
    parts: [partOf(fact)],
    open: OPEN.has(fact.figure.operator),
    notes: attributionLines([fact], language).filter((line) => !attribution.includes(line)),
  });
  const [compared] = counted(count.compare);
  const sum = derived.get(count.sum ?? "");
  return {
    event: inLanguage(event.title, language),
    total: { ...rowOf(total), notes: attribution },
    groups: count.groups.flatMap(({ fact }) => counted(fact)).map(rowOf),
    sum: sum && sumRow(sum, sum.from.filter(isCounted).map(rowOf), language),
    comparison: compared && {
      heading: textsIn(language).pictures.forComparison,
      ...printed(compared.figure, language),
      notes: comparisonNotes(compared, attribution, language),
    },
  };
}

/** Another event's figure names its claimant even where that is the headline's. */
function comparisonNotes(fact: Fact, attribution: readonly string[], language: Language): string[] {
  const [claimant = "", ...rest] = attributionLines([fact], language);
  return [claimant, ...rest.filter((line) => !attribution.includes(line))];
}

function isCounted(fact: Fact | undefined): fact is CountedFact {
  return fact?.figure !== undefined;
}

function printed({ value, operator, label }: Figure, language: Language): { figure: string; label: string } {
  return { figure: formatFigure(value, operator, language), label: inLanguage(label, language) };
}

function sumRow({ value, label, formula }: Derived, rows: readonly CountRow[], language: Language): CountRow {
  const figure = formatNumber(value, language);
  return {
    figure,
    label: inLanguage(label, language),
    parts: rows.flatMap(({ parts }) => parts),
    open: rows.some(({ open }) => open),
    notes: [textsIn(language).pictures.ourArithmetic(formula, figure)],
  };
}
