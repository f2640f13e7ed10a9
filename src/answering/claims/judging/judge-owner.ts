import { agrees } from "../../../numbers/agrees.ts";
import type { StatedNumber } from "../../../numbers/stated-number.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf, stemsIn } from "../../reading/normalise.ts";
import type { HeldStatement } from "../holding/held-statement.ts";
import { alike } from "../holding/same.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import type { Held } from "./aligned.ts";
import type { Judged } from "./judged.ts";

/**
 * What a number makes of a clause that names one of several who are counted in the same measure: another's figure doesn't bear
 * it out. Undefined where nobody is named, several are, or the source doesn't count the named one so.
 */
export function judgeOwner(
  number: StatedNumber,
  { units, words }: ReadClause,
  { holdings, kinds }: Held,
): Pick<Judged, "verdict" | "fact"> | undefined {
  const named = units.filter(({ meanings }) =>
    [...meanings].some((one) => one.startsWith("@") && kinds.of(one).includes("actor")),
  );
  const [owner] = named;
  if (!owner || named.length > 1) return undefined;
  const said = new Set(words.map(stemOf));
  const counted = holdings.statements.filter(
    ({ counts, fact: { figure } }) => counts && figure && unitOf(figure) === number.unit,
  );
  const owned = counted.filter((one) => {
    const measure = measureOf(one);
    const isMeant = number.unit === "%" || stemsIn(measure).some((stem) => said.has(stem));
    const isOneOfSeveral = counted.some((other) => !isOf(other, owner) && measureOf(other) === measure);
    return isOf(one, owner) && isMeant && isOneOfSeveral;
  });
  const followed = new Set(owned.map(({ fact }) => fact.updates));
  const last = owned.find(({ fact }) => !followed.has(fact.id));
  const verdict = last && verdictOn(number, last);
  // What was counted then was so.
  if (!verdict || (verdict === "no" && owned.some((one) => verdictOn(number, one) === "yes"))) return undefined;
  return { verdict, fact: last.fact };
}

function verdictOn(number: StatedNumber, { fact: { figure } }: HeldStatement): Judged["verdict"] | undefined {
  const verdict = figure && agrees(number, { ...figure, unit: number.unit });
  return verdict === "open" ? undefined : verdict;
}

function unitOf({ unit }: NonNullable<HeldStatement["fact"]["figure"]>): unknown {
  return unit ?? "";
}

function isOf({ fillers }: HeldStatement, owner: Unit): boolean {
  return fillers.some(({ role, units }) => role === "who" && units.some((unit) => alike(unit, owner)));
}

/** What a figure counts, by its label without whoever is counted. */
function measureOf({ fillers, fact: { figure } }: HeldStatement): string {
  const whose = new Set(
    fillers.flatMap(({ role, units }) => (role === "who" ? units.flatMap(({ stems }) => stems) : [])),
  );
  return stemsIn(figure?.label.en ?? "")
    .filter((stem) => !whose.has(stem) && !isFunctionWord(stem))
    .join(" ");
}
