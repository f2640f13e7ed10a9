import { seriesOf } from "../../../../knowledge/counting/series.ts";
import type { KnowledgeBase } from "../../../../knowledge/model.ts";
import { agrees } from "../../../../numbers/agrees.ts";
import { readNumbers } from "../../../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../../../numbers/stated-number.ts";
import { align } from "../../holding/align.ts";
import type { HeldStatement } from "../../holding/held-statement.ts";
import { alike, tells } from "../../holding/same.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import type { Unit } from "../../reading/units.ts";
import type { Aligned, Held } from "../aligned.ts";
import type { Judged } from "../judged.ts";
import { countedIn } from "./counted-unit.ts";

/** A statement is meant from this probability on, where it says all that the clause says besides its number. */
const TOPIC = 0.15;

/**
 * What the numbers in the statements' own words make of a clause with one number: a statement that says all else, and counts the
 * same with a number. Facts have one figure, and their statements may tell more: “nine helicopters”.
 * What was counted several times, its time decides.
 */
export function judgeToldNumber(
  base: Pick<KnowledgeBase, "facts">,
  number: StatedNumber,
  clause: ReadClause,
  aligned: readonly Aligned[],
  { holdings, kinds }: Held,
): Judged | undefined {
  const counted = countedIn(number, clause);
  if (!counted && !PEOPLE.test(clause.text.slice(number.end))) return undefined;
  const besides = { ...clause, units: clause.units.filter((unit) => unit !== counted && unit.stems.length > 0) };
  const found = aligned.flatMap(({ alignment: { statement, hasDeed, contradicted }, topic }) => {
    if (topic < TOPIC || contradicted > 0 || seriesOf(base, statement.fact).length > 1) return [];
    const told = numberOf(statement, counted);
    if (told === undefined || told.unit !== number.unit) return [];
    const { said, explained, ofEvent } = align(besides, statement, holdings, kinds);
    const isAll = besides.units.length > 0 && hasDeed && said === besides.units.length;
    // “Fewer than 500 insurgents”: many a number bears that out, and nothing says which is meant.
    const isBare = besides.units.length === 0 && number.value !== told.value;
    const isExplained = !isBare && said + explained + ofEvent === besides.units.length;
    const verdict = agrees(number, figureOf(told, statement));
    return verdict === "open" || (number.hedge === "exactly" && number.value === told.value)
      ? []
      : [{ fact: statement.fact, verdict, isAll, isExplained }];
  });
  // What says all of it tells more than what only explains it: 126,000 were sold, and 84,000 recalled.
  const whole = found.filter(({ isAll }) => isAll);
  const best =
    whole.find(({ verdict }) => verdict === "yes") ??
    whole[0] ??
    found.find(({ verdict, isExplained }) => verdict === "yes" && isExplained);
  return best && { verdict: best.verdict, fact: best.fact };
}

/** People as such are counted where a statement names nobody else. */
const PEOPLE = /^ (?:people|persons)\b/i;

/** The number by which a statement counts something; undefined where it counts it with none, or with several. */
function numberOf({ fillers }: HeldStatement, counted: Unit | undefined): StatedNumber | undefined {
  const numbers = fillers.flatMap(({ role, words, units }) => {
    const inside = readNumbers(words.join(" ")).filter(({ kind, value }) => kind === "count" && value > 1);
    if (!counted)
      return role === "howMany" && fillers.every((one) => one.role !== "whom" || isOfPeople(one)) ? inside : [];
    if (role !== "howMany") return units.some((unit) => alike(unit, counted)) ? inside : [];
    const whom = fillers.filter((one) => one.role === "whom");
    const those = whom.length > 0 ? whom : fillers.filter((one) => one.role === "what" || one.role === "howMany");
    return those.some((one) => one.units.some((unit) => tells(toldBy(unit), counted))) ? inside : [];
  });
  return numbers.length === 1 ? numbers[0] : undefined;
}

function isOfPeople({ words }: HeldStatement["fillers"][number]): boolean {
  return words.some((word) => word === "people" || word === "persons");
}

function toldBy({ stems, meanings }: Unit) {
  return { stems: new Set(stems), meanings };
}

function figureOf({ value, unit, hedge }: StatedNumber, { fact: { figure } }: HeldStatement) {
  if (figure && figure.value === value) return { ...figure, unit };
  const operator = hedge === undefined || hedge === "exactly" ? ("exactly" as const) : ("about" as const);
  return { value, operator, unit };
}
