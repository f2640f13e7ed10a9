import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";

/** Why figures can't be added: one is a part of another, two count the same, or nothing says that they are apart. */
export type Obstacle = "part" | "rivals" | "unrelated";

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
  const pairs = facts.flatMap((one, i) => facts.slice(i + 1).map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => isWithin(base, one, other) || isWithin(base, other, one))) return "part";
  if (pairs.some(([one, other]) => one === other || one.differsFrom.includes(other.id))) return "rivals";
  return pairs.every(([one, other]) => areApart(base, one, other)) ? undefined : "unrelated";
}

/** The facts that the event counts side by side as parts of a whole; none where it isn't the count's. */
export function groupsOf({ event, facts }: Counts, whole: Fact): readonly Fact[] {
  const { count } = event;
  if (count?.total !== whole.id) return [];
  return count.groups.flatMap(({ fact }) => facts.get(fact) ?? []);
}

function isWithin(base: Counts, part: Fact, whole: Fact, seen: readonly Fact[] = []): boolean {
  const { count } = base.event;
  if (count?.total === whole.id && count.groups.some(({ fact }) => fact === part.id)) return true;
  const above = wholeOf(base, part);
  if (!above || seen.includes(part)) return false;
  return above === whole || isWithin(base, above, whole, [...seen, part]);
}

function areApart({ event, derived }: Counts, one: Fact, other: Fact): boolean {
  const sums = derived.values().filter(({ unit }) => unit === "");
  const ids = event.count?.groups.map(({ fact }) => fact) ?? [];
  const isCount = ids.includes(one.id) && ids.includes(other.id);
  return isCount || sums.some(({ from }) => from.includes(one) && from.includes(other));
}
