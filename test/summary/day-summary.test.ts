import { describe, expect, it } from "vitest";
import type { Fact, KnowledgeBase } from "../../src/knowledge/model.ts";
import { loadBase } from "../../src/knowledge/pack/load.ts";
import type { Asked } from "../../src/summary/asked.ts";
import { daySummary, isUnchanged, type LastSummary } from "../../src/summary/day-summary.ts";
import { statementsOf } from "../../src/summary/statement.ts";
import { topicsOf } from "../../src/summary/topics.ts";

const base = loadBase("knowledge");
const told = (changed: Partial<LastSummary> = {}): LastSummary => ({
  date: "2026-11-21",
  statements: statementsOf(base),
  topic: null,
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
  it("goes through all the pack's topics before one comes again", () => {
    const topics = topicsOf(base).map(({ id }) => id);
    let topic: string | null = null;
    const read = topics.map(() => {
      topic = today(told({ topic })).topic?.id ?? null;
      return topic;
    });
    expect(read).toEqual(topics);
    expect(today(told({ topic })).topic?.id).toBe(topics[0]);
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
