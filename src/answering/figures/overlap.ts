import { countsOf } from "../../knowledge/counting/counts.ts";
import { isSameCount } from "../../knowledge/counting/series.ts";
import { sharedUnit } from "../../knowledge/counting/units.ts";
import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";

/**
 * Why figures can't be added: they are in different units, one is a part of another, two count the same, now and then or by two
 * claimants, or nothing says that they are apart.
 */
export type Obstacle = "units" | "part" | "times" | "rivals" | "unrelated";

type Counts = Pick<KnowledgeBase, "event" | "facts" | "derived">;

/** The fact whose count this one's is a part of. */
export function wholeOf({ facts }: Pick<KnowledgeBase, "facts">, { id, figure, says }: Fact): Fact | undefined {
  if (!figure) return undefined;
  const [first] = says;
  const whole = first?.of === undefined || first.of === id ? undefined : facts.get(first.of);
  return whole?.figure && whole;
}

/** What stands in the way of adding figures; undefined where the pack counts or adds them side by side itself. */
export function obstacleTo(base: Counts, facts: readonly Fact[]): Obstacle | undefined {
  if (!sharedUnit(facts.flatMap(({ figure }) => figure ?? []))) return "units";
  const pairs = facts.flatMap((one, i) => facts.slice(i + 1).map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => isSameCount(base, one, other))) return "times";
  if (pairs.some(([one, other]) => isWithin(base, one, other) || isWithin(base, other, one))) return "part";
  if (pairs.some(([one, other]) => one === other || one.differsFrom.includes(other.id))) return "rivals";
  return pairs.every(([one, other]) => areApart(base, one, other)) ? undefined : "unrelated";
}

/** The facts that the event counts side by side as parts of a whole; none where it isn't a count's. */
export function groupsOf({ event, facts }: Counts, whole: Fact): readonly Fact[] {
  const count = countsOf(event).find(({ total }) => total === whole.id);
  return count?.groups.flatMap(({ fact }) => facts.get(fact) ?? []) ?? [];
}

/** Of figures the one that all the others are the groups of. */
export function wholeAmong(base: Counts, facts: readonly Fact[]): Fact | undefined {
  return facts.find((whole) => {
    const groups = groupsOf(base, whole);
    return groups.length > 1 && groups.length === facts.length - 1 && groups.every((one) => facts.includes(one));
  });
}

function isWithin(base: Counts, part: Fact, whole: Fact, seen: readonly Fact[] = []): boolean {
  if (groupsOf(base, whole).includes(part)) return true;
  const above = wholeOf(base, part);
  if (!above || seen.includes(part)) return false;
  return above === whole || isWithin(base, above, whole, [...seen, part]);
}

function areApart({ event, derived }: Counts, one: Fact, other: Fact): boolean {
  const isCount = countsOf(event).some(({ groups }) => {
    const ids = groups.map(({ fact }) => fact);
    return ids.includes(one.id) && ids.includes(other.id);
  });
  return isCount || derived.values().some(({ from, isSum }) => isSum && from.includes(one) && from.includes(other));
}
