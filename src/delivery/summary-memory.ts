import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Deliveries, DeliveryKey } from "../store/ports/deliveries.ts";
import type { KeptBases } from "../store/ports/kept-bases.ts";
import type { LastSummary } from "../summary/day-summary.ts";
import { type Statement, statementsOf } from "../summary/statement.ts";

/** A summary with when it was told, and from which base. */
export interface ToldSummary extends LastSummary {
  /** Epoch milliseconds. */
  readonly sentAt: number;
  /** Null where it isn't known. */
  readonly baseVersion: string | null;
}

/** What channels were told, over restarts and versions of the base. */
export interface SummaryMemory {
  /** The summary that the channel got last before that date. */
  last(key: DeliveryKey): Promise<ToldSummary | undefined>;
  /** Keeps what the base states, to compare later ones with it. */
  keep(base: KnowledgeBase, atMs: number): Promise<void>;
}

/** A memory in the store. Each version of the base is read and written once. */
export function summaryMemory(store: Deliveries & KeptBases): SummaryMemory {
  const read = new Map<string, Promise<readonly Statement[] | undefined>>();
  const kept = new Set<string>();

  const statements = (version: string) => {
    const known = read.get(version) ?? store.keptBase(version).then(parse);
    read.set(version, known);
    known.then(
      (found) => found ?? read.delete(version),
      () => read.delete(version),
    );
    return known;
  };
  return {
    async last(key) {
      const delivery = await store.lastSent(key);
      if (!delivery) return undefined;
      const { localDate: date, topic, baseVersion, sentAt, claimedAt } = delivery;
      const told = baseVersion === null ? undefined : await statements(baseVersion);
      return { date, topic, statements: told, sentAt: sentAt ?? claimedAt, baseVersion };
    },
    async keep(base, atMs) {
      if (kept.has(base.version)) return;
      await store.keepBase(base.version, JSON.stringify(statementsOf(base)), atMs);
      kept.add(base.version);
    },
  };
}

/** The store gives back what `keep` wrote. */
function parse(facts: string | undefined): readonly Statement[] | undefined {
  return facts === undefined ? undefined : (JSON.parse(facts) as readonly Statement[]);
}
