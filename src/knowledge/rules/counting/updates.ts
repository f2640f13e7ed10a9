import { unitKey } from "../../counting/units.ts";
import type { Pack } from "../../pack/pack.ts";
import { type Placed, problemAt } from "../../pack/placed.ts";
import type { Problem } from "../../pack/problem.ts";
import type { RawFact } from "../../pack/schema.ts";
import { rivalsOf } from "../rivals.ts";

/** A later count follows one earlier count of the same, by the same claimant, in the same unit, and comes round to none. */
export function checkUpdates(pack: Pack): Problem[] {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const rivals = rivalsOf(pack);
  const followed = new Set<string>();
  return pack.facts.flatMap((fact): Problem[] => {
    const { id, updates } = fact;
    if (updates === undefined) return [];
    const report = (message: string, remedy: string) => [problemAt(fact, ["updates"], message, remedy)];
    const earlier = facts.get(updates);
    if (!earlier) return report(`There is no fact \`${updates}\``, "Correct the id, or add that fact");
    if (followed.has(updates))
      return report(`Two facts follow \`${updates}\``, "Let each follow the one just before it");
    followed.add(updates);
    if (comesRound(fact, facts)) return report(`\`${id}\` follows itself`, "Let the first count follow none");
    if (!fact.figure || !earlier.figure)
      return report("Both facts need a figure", "Give each its figure, or take `updates` out");
    if (unitKey(fact.figure.unit) !== unitKey(earlier.figure.unit))
      return report(`\`${updates}\` is in another unit`, "Let it follow a count in the same unit");
    if (fact.claimant !== earlier.claimant || rivals.get(id)?.has(updates))
      return report(
        `\`${updates}\` is somebody else's count`,
        "Write `differsFrom` where two differ; `updates` is for one claimant's counts, one after the other",
      );
    return [];
  });
}

function comesRound(fact: Placed<RawFact>, facts: ReadonlyMap<string, RawFact>): boolean {
  const seen = new Set<RawFact | undefined>();
  for (let one: RawFact | undefined = fact; one; one = facts.get(one.updates ?? "")) {
    if (seen.has(one)) return true;
    seen.add(one);
  }
  return false;
}
