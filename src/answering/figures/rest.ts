import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Formula, Term } from "./formula.ts";
import { REST_OF_THEM } from "./grammar/going-on.ts";
import { type Operand, termOf } from "./naming/resolve.ts";
import type { Skeleton } from "./naming/skeleton.ts";

/** What a message says of the groups that are left beside those it named, or that were told last. */
export interface Rest {
  readonly formula: Formula;
  /** Whether they are whom it says; undefined where it names none of them. */
  readonly verdict: "yes" | "no" | "partly" | undefined;
}

/**
 * The groups beside those that were told, and whether they are whom a message says: “and the rest are soldiers?”. Undefined where it
 * speaks of no rest, where only one group is left, or where it says something else.
 * @param told the groups that were told last
 */
export function restOf(
  { event }: Pick<KnowledgeBase, "event">,
  told: Term | undefined,
  { text }: Pick<Skeleton, "text">,
  named: readonly Operand[],
): Rest | undefined {
  if (!REST_OF_THEM.test(text)) return undefined;
  const all = event.count?.groups.map(({ fact }) => fact) ?? [];
  const at = named.findIndex(({ collective }) => collective === "rest");
  const firm = named.filter(({ isVague, collective }) => !isVague && collective !== "rest");
  const before = at < 0 ? told : firm.filter(({ start }) => start < (named[at]?.start ?? 0)).flatMap(termOf);
  const claimed =
    at < 0 ? firm.flatMap(termOf) : firm.filter(({ start }) => start > (named[at]?.start ?? 0)).flatMap(termOf);
  if (!before?.every((id) => all.includes(id)) || before.length === 0) return undefined;
  const rest = all.filter((id) => !before.includes(id));
  if (rest.length < 2) return undefined;
  const right = rest.filter((id) => claimed.includes(id));
  const isMore = claimed.some((id) => !rest.includes(id));
  const verdict = right.length === 0 ? "no" : right.length < rest.length || isMore ? "partly" : "yes";
  return {
    formula: { operation: "sum", terms: rest.map((id): Term => [id]) },
    verdict: claimed.length === 0 ? undefined : verdict,
  };
}
