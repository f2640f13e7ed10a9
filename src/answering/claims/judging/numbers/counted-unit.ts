import type { StatedNumber } from "../../../../numbers/stated-number.ts";
import { stemsIn } from "../../../reading/normalise.ts";
import { tells } from "../../holding/same.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import type { Unit } from "../../reading/units.ts";
import type { Held } from "../aligned.ts";

/** What a clause's number stands before: “nine *helicopters*”. */
export function countedIn(
  { end }: StatedNumber,
  { text, units }: Pick<ReadClause, "text" | "units">,
): Unit | undefined {
  const from = stemsIn(text.slice(0, end)).length;
  return units.find(({ start, stems }) => start >= from && start <= from + 1 && stems.length > 0);
}

/** Whether a number counts what the base knows nothing of: “two sentences”. No figure tells of it. */
export function countsStrangers(number: StatedNumber, clause: ReadClause, { holdings }: Held): boolean {
  const counted = countedIn(number, clause);
  if (!counted || counted.meanings.size + counted.opposes.size + clause.durations.length > 0) return false;
  const { told, event, light, statements } = holdings;
  const labels = new Set(statements.flatMap(({ fact }) => stemsIn(fact.figure?.label.en ?? "")));
  const isKnown = [told, event].some((one) => tells(one, counted)) || counted.stems.every((stem) => labels.has(stem));
  return !isKnown && !counted.stems.every((stem) => light.has(stem));
}
