import type { Pack } from "../pack/pack.ts";

/** By a fact's id, the facts that it differs from: `differsFrom` counts in both directions. */
export function rivalsOf({ facts }: Pick<Pack, "facts">): Map<string, Set<string>> {
  const rivals = new Map<string, Set<string>>(facts.map(({ id }) => [id, new Set()]));
  for (const { id, differsFrom } of facts) {
    for (const other of differsFrom) {
      rivals.get(id)?.add(other);
      rivals.get(other)?.add(id);
    }
  }
  return rivals;
}
