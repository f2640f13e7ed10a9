import { withoutNoise } from "./counting/units.ts";
import { formatNumber } from "./figure.ts";
import type { Derived, Fact } from "./model.ts";
import type { Unit } from "./pack/figure-schema.ts";
import type { RawDerived } from "./pack/schema.ts";

/** Computes the pack's derived numbers; one may build on those before it. Unknown ids are skipped: the check names them. */
export function computeDerived(raw: readonly RawDerived[], facts: ReadonlyMap<string, Fact>): Map<string, Derived> {
  const results = new Map<string, Derived>();
  for (const { id, label, sum, percent } of raw) {
    const parts = (sum ?? [percent?.part ?? "", percent?.of ?? ""]).map((part) => number(part, facts, results));
    if (parts.some((part) => part === undefined)) continue;
    const known = parts.filter((part) => part !== undefined);
    const values = known.map((part) => part.value);
    const from = [...new Set(known.flatMap((part) => part.from))];
    const shown = values.map((value) => formatNumber(value, "en"));
    if (sum) {
      const value = withoutNoise(values.reduce((total, part) => total + part, 0));
      results.set(id, { id, label, from, value, ...unitsOf(known[0]?.unit), formula: shown.join(" + "), isSum: true });
    } else {
      const [part = 0, whole = 1] = values;
      results.set(id, {
        id,
        label,
        from,
        value: Math.round((part / whole) * 100),
        unit: "%",
        formula: shown.join(" ÷ "),
      });
    }
  }
  return results;
}

function number(id: string, facts: ReadonlyMap<string, Fact>, derived: ReadonlyMap<string, Derived>) {
  const fact = facts.get(id);
  if (fact?.figure) return { value: fact.figure.value, from: [fact], unit: fact.figure.unit };
  const one = derived.get(id);
  return one && { value: one.value, from: one.from, unit: one.unit === "%" ? one.unit : one.measuredIn };
}

/** A sum is in the unit of its parts. */
function unitsOf(unit: Unit | undefined): Pick<Derived, "unit" | "measuredIn"> {
  if (unit === "%") return { unit };
  return { unit: "", ...(unit && { measuredIn: unit }) };
}
