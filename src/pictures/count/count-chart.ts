import { formatFigure, formatNumber } from "../../knowledge/figure.ts";
import { type Derived, type Fact, type Figure, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { BarColour } from "../../knowledge/pack/command-schemas.ts";
import { attributionLines, LANGUAGE } from "../wording.ts";

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
  /** Who says so, as of when, where that isn't what the headline says; for a sum, that it is our arithmetic. */
  readonly notes: readonly string[];
}

/** What the chart of the count says. */
export interface CountChart {
  readonly event: string;
  readonly figure: string;
  readonly label: string;
  readonly attribution: readonly string[];
  readonly groups: readonly CountRow[];
  readonly sum: CountRow | undefined;
  readonly comparison: CountRow | undefined;
}

type Counted = Fact & { readonly figure: Figure };

/** Reads the chart from the base; undefined where the pack counts nothing. */
export function countChart({ event, facts, derived }: KnowledgeBase): CountChart | undefined {
  const { count } = event;
  const counted = (id: string | undefined) => [facts.get(id ?? "")].filter(isCounted);
  const [total] = counted(count?.total);
  if (!count || !total) return undefined;
  const attribution = attributionLines([total]);
  const colours = new Map(count.groups.map(({ fact, colour }) => [fact, colour]));
  const partOf = ({ id, figure: { value } }: Counted): CountPart => ({ value, colour: colours.get(id) ?? "blue" });
  const rowOf = (fact: Counted): CountRow => ({
    ...printed(fact.figure),
    parts: [partOf(fact)],
    notes: attributionLines([fact]).filter((line) => !attribution.includes(line)),
  });
  const [compared] = counted(count.compare);
  const sum = derived.get(count.sum ?? "");
  return {
    event: inLanguage(event.title, LANGUAGE),
    ...printed(total.figure),
    attribution,
    groups: count.groups.flatMap(({ fact }) => counted(fact)).map(rowOf),
    sum: sum && sumRow(sum, sum.from.filter(isCounted).map(partOf)),
    comparison: compared && {
      ...printed(compared.figure),
      parts: [{ value: compared.figure.value, colour: "grey" }],
      notes: comparisonNotes(compared, attribution),
    },
  };
}

/** Another event's figure names its claimant even where that is the headline's. */
function comparisonNotes(fact: Fact, attribution: readonly string[]): string[] {
  const [claimant = "", ...rest] = attributionLines([fact]);
  return [claimant, ...rest.filter((line) => !attribution.includes(line))];
}

function isCounted(fact: Fact | undefined): fact is Counted {
  return fact?.figure !== undefined;
}

function printed({ value, operator, label }: Figure): { figure: string; label: string } {
  return { figure: formatFigure(value, operator, LANGUAGE), label: inLanguage(label, LANGUAGE) };
}

function sumRow({ value, label, formula }: Derived, parts: readonly CountPart[]): CountRow {
  const figure = formatNumber(value, LANGUAGE);
  return {
    figure,
    label: inLanguage(label, LANGUAGE),
    parts,
    notes: [`Our arithmetic: ${formula} = ${figure}`],
  };
}
