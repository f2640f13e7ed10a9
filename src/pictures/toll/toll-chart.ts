import { formatFigure, formatNumber } from "../../knowledge/figure.ts";
import { type Derived, type Fact, type Figure, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import { attributionLines, LANGUAGE, WORDS } from "../wording.ts";

/** One bar: what it counts, the figure as it is printed, and the values it is made of. */
export interface TollRow {
  readonly figure: string;
  readonly label: string;
  /** One value, or the parts of a sum. */
  readonly parts: readonly number[];
  /** Who says so, as of when, where that isn't what the headline says; for a sum, that it is our arithmetic. */
  readonly notes: readonly string[];
}

/** What the chart of the toll says. */
export interface TollChart {
  readonly event: string;
  readonly figure: string;
  readonly label: string;
  readonly attribution: readonly string[];
  readonly groups: readonly TollRow[];
  readonly sum: TollRow | undefined;
  readonly comparison: TollRow | undefined;
}

type Counted = Fact & { readonly figure: Figure };

/** Reads the chart from the base; undefined where the pack has no toll. */
export function tollChart({ event, facts, derived }: KnowledgeBase): TollChart | undefined {
  const { toll } = event;
  const counted = (id: string | undefined) => [facts.get(id ?? "")].filter(isCounted);
  const [total] = counted(toll?.total);
  if (!toll || !total) return undefined;
  const attribution = attributionLines([total]);
  const rowOf = (fact: Counted): TollRow => ({
    ...printed(fact.figure),
    parts: [fact.figure.value],
    notes: attributionLines([fact]).filter((line) => !attribution.includes(line)),
  });
  const [compared] = counted(toll.compare);
  const sum = derived.get(toll.sum ?? "");
  return {
    event: inLanguage(event.title, LANGUAGE),
    ...printed(total.figure),
    attribution,
    groups: toll.groups.flatMap(counted).map(rowOf),
    sum: sum && sumRow(sum),
    comparison: compared && { ...rowOf(compared), notes: comparisonNotes(compared, attribution) },
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

function sumRow({ value, label, formula, from }: Derived): TollRow {
  const figure = formatNumber(value, LANGUAGE);
  return {
    figure,
    label: inLanguage(label, LANGUAGE),
    parts: from.flatMap((fact) => fact.figure?.value ?? []),
    notes: [WORDS.ourArithmetic(formula, figure)],
  };
}
