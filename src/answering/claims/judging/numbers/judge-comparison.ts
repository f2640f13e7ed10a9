import { agrees } from "../../../../numbers/agrees.ts";
import { boundsOf } from "../../../../numbers/bounds.ts";
import { stemsIn, wordsIn } from "../../../reading/normalise.ts";
import type { HeldStatement } from "../../holding/held-statement.ts";
import { tells } from "../../holding/same.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import type { Unit } from "../../reading/units.ts";
import type { Held } from "../aligned.ts";
import type { Judged } from "../judged.ts";

const MORE = /^(?:more|higher|greater|bigger|larger|better|longer)$/;
const LESS = /^(?:fewer|less|lower|smaller|worse|shorter)$/;

/**
 * What the figures make of a clause that says of which there is more: “the union has fewer members than the guild”. Each side must
 * name one figure alone, and the two must count alike, or each side say what it counts. Undefined where they don't tell.
 */
export function judgeComparison(clause: ReadClause, { holdings, kinds }: Held): Judged | undefined {
  const { words, units } = clause;
  const than = words.lastIndexOf("than");
  const at = words.findLastIndex((word, i) => i < than && (MORE.test(word) || LESS.test(word)));
  if (at < 0) return undefined;
  const left = units.filter(({ end }) => end <= than);
  const right = units.filter(({ start }) => start > than);
  const what = left.find(({ start }) => start > at);
  const counted = holdings.statements.filter(
    ({ counts, fact }) => counts && fact.figure && fact.figure.to === undefined,
  );
  const isOf = (side: readonly Unit[]) => (one: HeldStatement) => side.every((unit) => tells(toldOf(one), unit));
  // What both sides share, only one may say: “more were sold in the north than in the south”.
  const own = left.filter((unit) => rightKinds(right, kinds).some((kind) => kindsIn(unit, kinds).includes(kind)));
  const shared = left.filter((unit) => !own.includes(unit) && unit.stems.length > 0);
  const pairs = counted.filter(isOf(left)).flatMap((one) =>
    counted
      .filter((other) => isOf(right)(other) && !isOf(own.length > 0 ? own : left)(other) && !isOf(right)(one))
      .filter((other) => isOf(what ? [what] : shared)(other) || measureOf(one) === measureOf(other))
      .filter((other) => unitOf(one) === unitOf(other))
      .map((other) => [one, other] as const),
  );
  const alike = pairs.filter(([one, other]) => measureOf(one) === measureOf(other));
  const meant = alike.length > 0 ? alike : pairs;
  const verdicts = new Set(meant.map(([one, other]) => orderOf(one, other)));
  const [order] = verdicts;
  const [pair] = meant;
  if (verdicts.size !== 1 || order === undefined || !pair) return undefined;
  const isSo = order === (MORE.test(words[at] ?? "") ? "more" : "less");
  return { verdict: isSo !== clause.isNegated ? "yes" : "no", fact: pair[0].fact };
}

function kindsIn({ meanings }: Unit, kinds: Held["kinds"]): string[] {
  return [...meanings].flatMap(kinds.of);
}

function rightKinds(right: readonly Unit[], kinds: Held["kinds"]): string[] {
  return right.flatMap((unit) => kindsIn(unit, kinds));
}

/** What a statement counts: its words but its reasons, its figure's label, and who counts it. */
function toldOf({ fillers, claimant, fact }: HeldStatement) {
  const units = fillers.flatMap((filler) => (filler.role === "why" || filler.role === "how" ? [] : filler.units));
  const label = new Set(stemsIn(fact.figure?.label.en ?? ""));
  return {
    stems: new Set(units.flatMap(({ stems }) => stems)).union(label),
    meanings: new Set(units.flatMap(({ meanings }) => [...meanings])).union(claimant.meanings),
  };
}

/** A figure's label without whom it counts. */
function measureOf({ fillers, fact }: HeldStatement): string {
  const whose = new Set(fillers.flatMap(({ role, words }) => (role === "who" || role === "where" ? words : [])));
  return wordsIn(fact.figure?.label.en.toLowerCase() ?? "")
    .filter((word) => !whose.has(word))
    .join(" ");
}

function unitOf({ fact }: HeldStatement): unknown {
  const unit = fact.figure?.unit;
  return typeof unit === "object" ? unit.en : unit;
}

/** Whether one figure is more than another; undefined where their bounds leave it open. */
function orderOf(one: HeldStatement, other: HeldStatement): "more" | "less" | undefined {
  const [a, b] = [one.fact.figure, other.fact.figure];
  if (!a || !b || a.value === b.value) return undefined;
  const isMore = a.value > b.value;
  const [larger, smaller] = isMore ? [a, b] : [b, a];
  const beyond = {
    value: larger.value,
    unit: "" as const,
    hedge: undefined,
    bounds: boundsOf(larger.value, "at least"),
  };
  const isSure = larger.operator !== "at most" && agrees(beyond, { ...smaller, unit: "" }) === "no";
  return isSure ? (isMore ? "more" : "less") : undefined;
}
