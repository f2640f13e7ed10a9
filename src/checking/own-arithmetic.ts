import { compute } from "../answering/figures/compute.ts";
import { formatFormula, type Term } from "../answering/figures/formula.ts";
import { readMeasures } from "../answering/figures/measures.ts";
import { lexiconOf } from "../answering/reading/lexicon.ts";
import { stemOf } from "../answering/reading/normalise.ts";
import { countsOf } from "../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import type { KnownFigure } from "./known-figures.ts";

/** A number of our own arithmetic on groups of the count, which the pack doesn't compute itself. */
export interface OwnFigure extends KnownFigure {
  /** What it is computed from. */
  readonly groups: readonly KnownFigure[];
  /** Whether the groups are the two that fight each other: “both sides”. */
  readonly areSides: boolean;
}

/** Our arithmetic has no wording of its own. */
const NO_WORDING = { parts: new Set<string>(), names: new Set<string>(), deeds: new Set<string>() };
/** Those of both sides are called so in any event. */
const OF_SIDES = { ...NO_WORDING, names: new Set(["combatant", "belligerent"].map(stemOf)) };

/**
 * What two groups of the count add up to, by how much they differ, and each group's share of all, and two groups' share.
 * @param kinds meanings that fit several groups, though one's label says so: “fighters”
 */
export function ownFigures(
  base: KnowledgeBase,
  figures: readonly KnownFigure[],
  kinds: ReadonlySet<string>,
): OwnFigure[] {
  const groups = figures.filter(({ isGroup }) => isGroup);
  const counts = countsOf(base.event).map((count) => new Set(count.groups.map(({ fact }) => fact)));
  const areOfOneCount = (one: KnownFigure, other: KnownFigure) =>
    counts.some((ids) => ids.has(one.id) && ids.has(other.id));
  const pairs = groups.flatMap((one, i) =>
    groups.slice(i + 1).flatMap((other) => (areOfOneCount(one, other) ? [[one, other] as const] : [])),
  );
  const sides = readMeasures(base, lexiconOf(base), new Map())
    .all.filter((measure) => measure.sides)
    .map(({ fact }) => fact.id);
  const taken = figures.filter(({ from }) => "derived" in from);
  const computed = (operation: "sum" | "difference" | "share", of: readonly KnownFigure[]): OwnFigure[] => {
    const [first, ...rest] = of.map(({ id }) => id);
    if (first === undefined) return [];
    const terms: Term[] = operation === "share" ? [[first, ...rest]] : of.map(({ id }) => [id]);
    const result = compute(base, { operation, terms })?.result;
    if (!result) return [];
    const { amount, formula } = result;
    const unit = result.unit === "%" ? "%" : "";
    const { value } = amount;
    if (taken.some((one) => one.value === value && one.unit === unit)) return [];
    const [one] = of;
    const areSides = of.length === 2 && of.every(({ id }) => sides.includes(id));
    const all = new Set(of.flatMap((group) => [...group.counts]));
    const shared = of.reduce<ReadonlySet<string>>((both, { counts }) => both.intersection(counts), one?.counts ?? all);
    // Of two groups' share only what both are says whose it is.
    const counts = of.length === 1 ? all : areSides ? shared.union(kinds) : shared;
    const label = { en: of.map((group) => group.label.en).join(operation === "difference" ? " − " : " + ") };
    const from = of.flatMap((group) => ("fact" in group.from ? [group.from.fact] : []));
    const id = formatFormula({ operation, terms });
    return [
      {
        ...{
          id,
          label,
          value,
          unit,
          operator: "exactly",
          counts,
          told: counts,
          isGroup: false,
          groups: of,
          areSides,
          kin: kinds,
          ...(areSides ? OF_SIDES : NO_WORDING),
        },
        quoted: new Set(of.flatMap((group) => [...group.quoted])),
        from: { derived: { id, label, value, unit, formula, from } },
      },
    ];
  };
  return [
    ...pairs.flatMap((pair) => [...computed("sum", pair), ...computed("difference", pair), ...computed("share", pair)]),
    ...groups.flatMap((group) => computed("share", [group])),
  ];
}
