import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Deliveries, DeliveryKey, Told } from "../store/ports/deliveries.ts";
import type { KeptBases } from "../store/ports/kept-bases.ts";
import type { LastSummary } from "../summary/day-summary.ts";
import { gist, type Statement, statementsOf } from "../summary/statement.ts";

/** A summary with when it was told, and from which base. */
export interface ToldSummary extends LastSummary {
  /** Epoch milliseconds. */
  readonly sentAt: number;
  /** Null where it isn't known. */
  readonly baseVersion: string | null;
}

/** What channels were told, over restarts and versions of the base. */
export interface SummaryMemory {
  /** The summary that the channel got last before that date, with how it stands to the present base. */
  last(key: DeliveryKey, base: KnowledgeBase): Promise<ToldSummary | undefined>;
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
  const isSame = async (base: KnowledgeBase, version: string | null) => {
    if (version === null || version === base.version) return version !== null;
    const told = await statements(version);
    return told !== undefined && gistOf(told) === gistOf(statementsOf(base));
  };
  return {
    async last(key, base) {
      const delivery = await store.lastSent(key);
      if (!delivery) return undefined;
      const before = await store.toldBefore(key.guildId, key.localDate);
      const { localDate: date, topic, baseVersion, sentAt, claimedAt } = delivery;
      const told = baseVersion === null ? undefined : await statements(baseVersion);
      const inChannel = before.filter(({ channelId }) => channelId === key.channelId);
      return {
        date,
        topic,
        statements: told,
        sentAt: sentAt ?? claimedAt,
        baseVersion,
        toldTopics: new Set(before.flatMap((each) => each.topic ?? [])),
        sameSince: await sinceWhen(inChannel, (version) => isSame(base, version)),
      };
    },
    async keep(base, atMs) {
      if (kept.has(base.version)) return;
      await store.keepBase(base.version, JSON.stringify(statementsOf(base)), atMs);
      kept.add(base.version);
    },
  };
}

/**
 * The first of the dates since which nothing but the same was told; undefined where that isn't known.
 * @param isSame whether a version of the base states what the present one does
 */
async function sinceWhen(
  told: readonly Told[],
  isSame: (version: string | null) => Promise<boolean>,
): Promise<string | undefined> {
  const same: string[] = [];
  for (const { baseVersion, from, until } of told.toSorted((a, b) => (a.until < b.until ? 1 : -1))) {
    if (!(await isSame(baseVersion))) return same.filter((date) => date > until).sort()[0];
    same.push(from);
  }
  return same.sort()[0];
}

/** The same for bases that state the same. */
function gistOf(statements: readonly Statement[]): string {
  return statements.map(gist).sort().join("\n");
}

/** The store gives back what `keep` wrote. */
function parse(facts: string | undefined): readonly Statement[] | undefined {
  return facts === undefined ? undefined : (JSON.parse(facts) as readonly Statement[]);
}
