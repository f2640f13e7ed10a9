import { newestOf, seriesOf } from "../knowledge/counting/series.ts";
import type { Fact, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";
import { gist, type Statement, statementOf } from "./statement.ts";

/** How the base differs from what was told before. */
export type Change =
  | { readonly kind: "added"; readonly now: Statement }
  /** The same was counted again: what was told before was true then. */
  | { readonly kind: "updated"; readonly before: Statement; readonly now: Statement }
  | {
      readonly kind: "corrected";
      readonly before: Statement;
      readonly now: Statement;
      /** As it stands after “because”. */
      readonly reason: Localised | undefined;
    }
  | { readonly kind: "withdrawn"; readonly before: Statement };

/** What was corrected, counted again, added and withdrawn since then, in this order. A statement under another id is no change. */
export function changesSince(told: readonly Statement[], base: KnowledgeBase): Change[] {
  const before = new Map(told.map((statement) => [statement.id, statement]));
  const gistsBefore = new Set(told.map(gist));
  const gistsNow = new Set([...base.facts.values()].map((fact) => gist(statementOf(fact))));
  const corrected: Change[] = [];
  const updated: Change[] = [];
  const added: Change[] = [];
  for (const fact of base.facts.values()) {
    const now = statementOf(fact);
    const earlier = before.get(fact.id);
    if (gistsBefore.has(gist(now))) continue;
    const last = lastTold(fact, base, told, earlier);
    if (newestOf(base, fact) !== fact && !earlier) continue;
    if (last) updated.push({ kind: "updated", before: last, now });
    else if (earlier) corrected.push({ kind: "corrected", before: earlier, now, reason: reasonOf(fact) });
    else added.push({ kind: "added", now });
  }
  const withdrawn = told
    .filter((statement) => !base.facts.has(statement.id) && !gistsNow.has(gist(statement)))
    .map((statement): Change => ({ kind: "withdrawn", before: statement }));
  return [...corrected, ...updated, ...added, ...withdrawn];
}

/**
 * The last count of the same before a fact's that was told.
 * @param own what was told under the fact's id: no earlier count, but an earlier version, unless an earlier count says the same now
 */
function lastTold(
  fact: Fact,
  base: KnowledgeBase,
  told: readonly Statement[],
  own: Statement | undefined,
): Statement | undefined {
  const before = seriesOf(base, fact)
    .filter((one) => one !== fact)
    .map((one) => gist(statementOf(one)));
  const known = (own ? [own] : told).filter((statement) => before.includes(gist(statement)));
  return known.sort((a, b) => before.indexOf(gist(b)) - before.indexOf(gist(a)))[0];
}

function reasonOf({ superseded }: Fact): Localised | undefined {
  return superseded.at(-1)?.reason;
}
