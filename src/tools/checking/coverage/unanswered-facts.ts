import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";

/** Facts that no entry cites. */
export function factsWithoutEntry({ facts, entries }: Pack): Pack["facts"][number][] {
  const cited = new Set(entries.flatMap((entry) => entry.facts));
  return facts.filter(({ id }) => !cited.has(id));
}

/** The same, as the check says it. */
export function unansweredFacts(pack: Pack): Problem[] {
  const remedy = "Write one, or add it to the `facts` of an entry; `npm run draft` makes a first one";
  return factsWithoutEntry(pack).map((fact) =>
    problemAt(fact, ["id"], `No entry answers with the fact \`${fact.id}\``, remedy),
  );
}
