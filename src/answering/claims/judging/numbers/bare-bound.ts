import type { FigureCheck } from "../../../../checking/figure-check.ts";
import { factsOf } from "../../../../checking/known-figures.ts";
import type { Fact } from "../../../../knowledge/model.ts";
import type { StatedNumber } from "../../../../numbers/stated-number.ts";
import type { Holdings } from "../../holding/held-statement.ts";
import { alike } from "../../holding/same.ts";
import type { Unit } from "../../reading/units.ts";

/** The facts that bear out a bound, “fewer than 500”, and not the number itself: many a figure does. */
export function boundBy(number: StatedNumber, check: FigureCheck | undefined): readonly Fact[] {
  const facts = check?.verdict === "matches" ? factsOf(check.figure) : [];
  return facts.some(({ figure }) => figure?.value === number.value) ? [] : facts;
}

/** Whether units say what befalls those whom one of the facts counts: “fewer than 500” of them are there, or were hurt. */
export function saysDeedOf(facts: readonly Fact[], units: readonly Unit[], { statements }: Holdings): boolean {
  const happenings = new Set(statements.flatMap((one) => (facts.includes(one.fact) ? [one.happening] : [])));
  const deeds = statements
    .filter(({ fact }) => facts.includes(fact) || happenings.has(fact.id))
    .flatMap(({ fillers }) => fillers.flatMap((filler) => (filler.role === "what" ? filler.units : [])));
  return deeds.length === 0 || deeds.some((deed) => units.some((unit) => alike(unit, deed)));
}
