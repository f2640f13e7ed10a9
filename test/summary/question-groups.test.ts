import { expect, it } from "vitest";
import { questionGroups } from "../../src/summary/question-groups.ts";
import { topicsOf } from "../../src/summary/topics.ts";
import { shippedEngine } from "../pack-places.ts";

const { base } = shippedEngine();

it("holds every question once, what the sources don't say apart", () => {
  for (const most of [0, 3, 23]) {
    const groups = questionGroups(base, most);
    const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
    const asked = [...base.entries.values()].filter(({ kind }) => kind !== "smalltalk");
    expect(ids.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    for (const { key, entries } of groups)
      expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set([key === "unknown" ? "unknown" : "fact"]));
    expect(groups.length).toBeLessThanOrEqual(most + 2);
  }
});

it("keeps a topic's own order, and puts what is akin after it", () => {
  const [toll] = questionGroups(base, 23);
  const own = topicsOf(base)[0]?.entries.map(({ id }) => id) ?? [];
  const ids = toll?.entries.map(({ id }) => id) ?? [];
  expect(ids.slice(0, own.length)).toEqual(own);
  expect(ids).toContain("toll.total");
});
