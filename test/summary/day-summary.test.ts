import { describe, expect, it } from "vitest";
import type { Fact, KnowledgeBase } from "../../src/knowledge/model.ts";
import type { Asked } from "../../src/summary/asked.ts";
import { daySummary, isUnchanged, isWorthDiscussing, type LastSummary } from "../../src/summary/day-summary.ts";
import { statementsOf } from "../../src/summary/statement.ts";
import { topicsOf } from "../../src/summary/topics.ts";
import { shippedEngine } from "../pack-places.ts";

const base = shippedEngine().base;
const told = (changed: Partial<LastSummary> = {}): LastSummary => ({
  date: "2026-11-21",
  statements: statementsOf(base),
  topic: null,
  toldTopics: new Set(),
  sameSince: undefined,
  ...changed,
});
const today = (last: LastSummary | undefined, of = base, asked?: Asked) =>
  daySummary(of, last, "2026-11-22", "en", asked);

/** The base with that fact changed, or without it. */
function revised(id: string, change: Partial<Fact> | undefined): KnowledgeBase {
  const facts = new Map(base.facts);
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  facts.delete(id);
  if (change) facts.set(change.id ?? id, { ...fact, ...change });
  return { ...base, facts };
}

describe("the first summary in a channel", () => {
  it("is an overview, and nothing in it is called new", () => {
    const first = today(undefined);
    expect(first.overview.length).toBeGreaterThan(5);
    expect(first).toMatchObject({ changes: [], topic: undefined, since: undefined });
    expect(isUnchanged(first)).toBe(false);
  });
});

describe("the topic of the day", () => {
  it("goes through all the pack's topics once", () => {
    const topics = topicsOf(base).map(({ id }) => id);
    let topic: string | null = null;
    const toldTopics = new Set<string>();
    const read = topics.map(() => {
      const summary = today(told({ topic, toldTopics: new Set(toldTopics) }));
      expect(summary.isTopicNew).toBe(true);
      topic = summary.topic?.id ?? null;
      if (topic) toldTopics.add(topic);
      return topic;
    });
    expect(read).toEqual(topics);
    const after = today(told({ topic, toldTopics }));
    expect(after).toMatchObject({ topic: undefined, isTopicNew: false });
    expect(isWorthDiscussing(after)).toBe(false);
    const again = daySummary(base, told({ topic, toldTopics }), "2026-11-22", "en", undefined, { isRound: true });
    expect(again).toMatchObject({ topic: { id: topics[0] }, isTopicNew: false });
  });

  it("names as the next one another that wasn't told either", () => {
    const [first, second, third] = topicsOf(base);
    const toldTopics = new Set([first?.id ?? "", third?.id ?? ""]);
    const { topic } = today(told({ topic: first?.id ?? null, toldTopics }));
    expect(topic?.id).toBe(second?.id);
    expect(topic?.next).toBe(topicsOf(base)[3]?.title);
  });

  it("tells every point of the overview, and the count in parts", () => {
    const entries = topicsOf(base).flatMap(({ entries }) => entries);
    const facts = new Set(entries.flatMap((entry) => entry.facts).map(({ id }) => id));
    for (const point of today(undefined).overview)
      for (const { id } of point.facts) expect(facts, `${id} is in no topic`).toContain(id);
  });

  it("starts anew where the last one is gone from the pack", () => {
    expect(today(told({ topic: "no.more" })).topic?.number).toBe(1);
  });

  it("is each point of the summary where the pack lists no topics", () => {
    const plain = { ...base, event: { ...base.event, summary: { ...base.event.summary, topics: [] } } };
    expect(topicsOf(plain).map(({ id }) => id)).toEqual(base.event.summary.entries);
  });
});

describe("what the server asked", () => {
  const counts = new Map([
    ["toll.total", 3],
    ["eu", 5],
    ["where", 4],
    ["sides", 9],
    ["cause", 2],
    ["no.more", 50],
  ]);
  const ids = (asked: readonly { entry: { id: string } }[]) => asked.map(({ entry }) => entry.id);

  it("is told by the three entries asked for most, never below three times", () => {
    expect(ids(today(told(), base, { since: counts, inVain: new Map() }).mostAsked)).toEqual(["sides", "eu", "where"]);
    const few = new Map([["eu", 2]]);
    expect(today(told(), base, { since: few, inVain: few })).toMatchObject({ mostAsked: [], newlyAnswered: [] });
  });

  it("is news where it was asked in vain and is answered now", () => {
    const summary = today(told(), base, { since: new Map(), inVain: new Map([["eu", 3]]) });
    expect(ids(summary.newlyAnswered)).toEqual(["eu"]);
    expect(isUnchanged(summary)).toBe(false);
  });

  it("isn't told in a channel's first summary", () => {
    expect(today(undefined, base, { since: counts, inVain: counts })).toMatchObject({
      mostAsked: [],
      newlyAnswered: [],
    });
  });
});

describe("the headline", () => {
  it("is told at first, and when what it rests on was changed", () => {
    expect(today(undefined).isHeadlineNew).toBe(true);
    expect(today(told()).isHeadlineNew).toBe(false);
    expect(today(told(), revised("toll.total", { quote: "more than 1,000" })).isHeadlineNew).toBe(true);
    expect(today(told(), revised("duration", { quote: "five days" })).isHeadlineNew).toBe(false);
  });
});

describe("since when nothing was added", () => {
  it("is the first of the days that rest on the same facts, and nothing where there are new ones", () => {
    expect(today(told({ sameSince: "2026-11-02" })).unchangedSince).toBe("2026-11-02");
    expect(today(told()).unchangedSince).toBe("2026-11-21");
    const changed = today(told({ sameSince: "2026-11-02" }), revised("duration", { quote: "five days" }));
    expect(changed.unchangedSince).toBeUndefined();
  });
});

describe("changes", () => {
  it("are none where the base states the same", () => {
    expect(isUnchanged(today(told()))).toBe(true);
  });

  it("name a corrected figure with both values", () => {
    const figure = { value: 803, operator: "exactly", label: { en: "Civilians" } } as const;
    const { changes } = today(told(), revised("toll.civilians", { figure }));
    expect(changes).toMatchObject([
      { kind: "corrected", before: { figure: { value: 745 } }, now: { figure: { value: 803 } }, reason: undefined },
    ]);
  });

  it("give the reason where the pack keeps one", () => {
    const before = base.facts.get("toll.civilians");
    if (!before) throw new Error("The pack has no such fact");
    const superseded = [{ ...before, reason: { en: "it was counted again" } }];
    const { changes } = today(told(), revised("toll.civilians", { quote: "803 civilians", superseded }));
    expect(changes).toMatchObject([{ kind: "corrected", reason: { en: "it was counted again" } }]);
  });

  it("name what was added and withdrawn", () => {
    const fewer = revised("duration", undefined);
    expect(today(told(), fewer).changes).toMatchObject([{ kind: "withdrawn", before: { id: "duration" } }]);
    expect(today(told({ statements: statementsOf(fewer) })).changes).toMatchObject([
      { kind: "added", now: { id: "duration" } },
    ]);
  });

  it("are no new id, label or translation", () => {
    expect(today(told(), revised("duration", { id: "days" })).changes).toEqual([]);
    const label = { en: "Days", ar: "أيام" };
    const figure = base.facts.get("duration")?.figure;
    expect(today(told(), revised("duration", { figure: figure && { ...figure, label } })).changes).toEqual([]);
  });

  it("are not guessed where it isn't known what was told", () => {
    expect(today(told({ statements: undefined })).changes).toEqual([]);
  });
});
