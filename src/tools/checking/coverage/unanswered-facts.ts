import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";

/** Facts that no entry cites. */
export function unansweredFacts({ facts, entries }: Pack): Problem[] {
  const cited = new Set(entries.flatMap((entry) => entry.facts));
  return facts
    .filter(({ id }) => !cited.has(id))
    .map((fact) =>
      problemAt(
        fact,
        ["id"],
        `No entry answers with the fact \`${fact.id}\``,
        "Write one, or add it to the `facts` of an entry",
      ),
    );
}
