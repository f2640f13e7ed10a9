import type { KnowledgeBase } from "../../knowledge/model.ts";

/** Numbers as they are for packs whose answers have so many phrasings. */
export interface Sized<Numbers> {
  readonly phrasings: number;
  readonly numbers: Numbers;
}

/** How many English phrasings an answer of the base has: the median. */
export function phrasingsOf({ entries }: Pick<KnowledgeBase, "entries">): number {
  const counts = [...entries.values()]
    .flatMap(({ kind, phrasings }) => (kind === "fact" ? phrasings.en.length : []))
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Numbers for a pack of any size: between two sizes in proportion to the logarithm, beyond the last those of the last. */
export function bySize<Numbers extends object>(all: readonly Sized<Numbers>[], phrasings: number): Numbers {
  const next = all.findIndex((one) => one.phrasings >= phrasings);
  const [before, after] = [all[next - 1] ?? all[0], all.at(next)];
  if (!before || !after) throw new TypeError("There are no numbers for any size");
  if (before.phrasings >= phrasings || after.phrasings <= phrasings || before === after)
    return (before.phrasings >= phrasings ? before : after).numbers;
  const share = Math.log(phrasings / before.phrasings) / Math.log(after.phrasings / before.phrasings);
  return between(before.numbers, after.numbers, share);
}

function between<T>(one: T, other: T, share: number): T {
  if (typeof one === "number" && typeof other === "number") return (one + share * (other - one)) as T;
  const others = new Map(Object.entries(other as object));
  return Object.fromEntries(
    Object.entries(one as object).map(([name, value]) => [name, between(value, others.get(name), share)]),
  ) as T;
}
