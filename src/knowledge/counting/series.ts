import type { Fact, KnowledgeBase } from "../model.ts";

type Facts = Pick<KnowledgeBase, "facts">;

/** One thing counted again and again, oldest first; a fact alone where nothing else counts the same before or after it. */
export function seriesOf(base: Facts, fact: Fact): readonly Fact[] {
  const newest = newestOf(base, fact);
  const series: Fact[] = [];
  for (let one: Fact | undefined = newest; one && !series.includes(one); one = base.facts.get(one.updates ?? ""))
    series.unshift(one);
  return series;
}

/** The last count of the same: the fact itself where none follows it. */
export function newestOf({ facts }: Facts, fact: Fact): Fact {
  const seen = new Set([fact]);
  for (let one = fact; ; ) {
    const next: Fact | undefined = facts.values().find(({ updates }) => updates === one.id);
    if (!next || seen.has(next)) return one;
    seen.add(next);
    one = next;
  }
}

/** Whether one is a later or an earlier count of the same as the other. */
export function isSameCount(base: Facts, one: Fact, other: Fact): boolean {
  return one !== other && newestOf(base, one) === newestOf(base, other);
}
