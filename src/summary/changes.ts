import type { Fact, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";
import { gist, type Statement, statementOf } from "./statement.ts";

/** How the base differs from what was told before. */
export type Change =
  | { readonly kind: "added"; readonly now: Statement }
  | {
      readonly kind: "corrected";
      readonly before: Statement;
      readonly now: Statement;
      /** As it stands after “because”. */
      readonly reason: Localised | undefined;
    }
  | { readonly kind: "withdrawn"; readonly before: Statement };

/** What was corrected, added and withdrawn since then, in this order. A statement under another id is no change. */
export function changesSince(told: readonly Statement[], base: KnowledgeBase): Change[] {
  const before = new Map(told.map((statement) => [statement.id, statement]));
  const gistsBefore = new Set(told.map(gist));
  const gistsNow = new Set([...base.facts.values()].map((fact) => gist(statementOf(fact))));
  const corrected: Change[] = [];
  const added: Change[] = [];
  for (const fact of base.facts.values()) {
    const now = statementOf(fact);
    const earlier = before.get(fact.id);
    if (gistsBefore.has(gist(now))) continue;
    if (earlier) corrected.push({ kind: "corrected", before: earlier, now, reason: reasonOf(fact) });
    else added.push({ kind: "added", now });
  }
  const withdrawn = told
    .filter((statement) => !base.facts.has(statement.id) && !gistsNow.has(gist(statement)))
    .map((statement): Change => ({ kind: "withdrawn", before: statement }));
  return [...corrected, ...added, ...withdrawn];
}

function reasonOf({ superseded }: Fact): Localised | undefined {
  return superseded.at(-1)?.reason;
}
