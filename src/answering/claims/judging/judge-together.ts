import type { HeldStatement } from "../holding/held-statement.ts";
import { alike, tells } from "../holding/same.ts";
import { mayBe } from "../reading/durations.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import { type Aligned, type Held, strangersTo } from "./aligned.ts";
import type { Judged } from "./judged.ts";

/** Fewer things may be told of one happening by chance. */
const FEWEST_SAID = 3;
/** What nothing tells may stand beside several things that are told, up to so many. */
const MOST_STRANGE = 2;

/**
 * What several statements about the same happening make of a clause that none of them tells alone: “they struck a dam, a bridge and a
 * school”, “it has burned for two days in the north”. All of it is told, or at least two things are, and others aren't; undefined
 * where one statement tells it, or several don't.
 */
export function judgeTogether(clause: ReadClause, aligned: readonly Aligned[], held: Held): Judged | undefined {
  if (clause.isNegated || clause.isExclusive || clause.isEverywhere) return undefined;
  const open = aligned.filter(({ alignment: { contradicted, bystanders } }) => contradicted + bystanders === 0);
  const happenings = new Set(open.map(({ alignment }) => alignment.statement.happening));
  for (const happening of happenings) {
    const family = open.filter(({ alignment }) => alignment.statement.happening === happening);
    const judged = judgeHappening(clause, family, held);
    if (judged) return judged;
  }
  return undefined;
}

function judgeHappening(clause: ReadClause, family: readonly Aligned[], { holdings }: Held): Judged | undefined {
  const quantities = family.map(({ alignment }) => alignment.statement.quantity);
  if (clause.quantity !== undefined && !quantities.includes(clause.quantity)) return undefined;
  const doing = family.filter(({ alignment }) => alignment.hasDeed);
  const members = doing.length > 0 ? doing : family.filter(({ alignment }) => alignment.hasSubject);
  const statements = members.map(({ alignment }) => alignment.statement);
  if (statements.length < 2 || !statements.every((one) => isDoneAsSaid(clause, one))) return undefined;
  const units = clause.units.filter(({ stems, meanings }) => stems.length + meanings.size > 0);
  const saysOf = ({ told }: HeldStatement) => units.filter((unit) => tells(told, unit));
  const said = new Set(statements.flatMap(saysOf));
  // What one of them tells is judged by that.
  if (statements.some((one) => saysOf(one).length === said.size) && clause.durations.length === 0) return undefined;
  const strange = units.filter((unit) =>
    members.every(({ alignment }) => strangersTo({ ...clause, units: [unit] }, alignment, holdings).length > 0),
  );
  const areTimesTold =
    clause.years.every((year) => statements.some(({ years }) => years.includes(year))) &&
    clause.durations.every((one) => statements.some(({ durations }) => durations.some((other) => mayBe(other, one))));
  const [most] = statements.toSorted((a, b) => saysOf(b).length - saysOf(a).length);
  if (!most || !areTimesTold || said.size < FEWEST_SAID) return undefined;
  if (doing.length > 0 && said.size === units.length) return { verdict: "yes", fact: most.fact };
  const isPartly = strange.length > 0 && strange.length <= MOST_STRANGE && thingsIn(units, statements).size > 1;
  return isPartly ? { verdict: "partly", fact: most.fact } : undefined;
}

/** Whom or what something befalls, of that which the clause says. */
function thingsIn(units: readonly Unit[], statements: readonly HeldStatement[]): Set<HeldStatement> {
  return new Set(statements.filter((one) => units.some((unit) => isBefallen(unit, one))));
}

function isBefallen(unit: Unit, { fillers }: HeldStatement): boolean {
  return fillers.some(({ role, units }) => role === "whom" && units.some((one) => alike(one, unit)));
}

/** Whether nobody is made the doer of what befell them: “soldiers killed civilians”, where it is told of both that they were killed. */
function isDoneAsSaid({ agents, units }: ReadClause, statement: HeldStatement): boolean {
  const { fillers } = statement;
  const hasDoer = fillers.some(({ role, units: those }) => role === "who" && those.length > 0);
  if (hasDoer || !fillers.some(({ role }) => role === "whom")) return true;
  if (agents.size > 0) return false;
  const deed = units.findIndex((unit) =>
    fillers.some(({ role, units: those }) => role === "what" && those.some((one) => alike(one, unit))),
  );
  return deed === units.length - 1;
}
