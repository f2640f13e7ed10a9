import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeDerived } from "../../src/knowledge/arithmetic.ts";
import type { Fact } from "../../src/knowledge/model.ts";
import { madeFact } from "./made-fact.ts";

const label = { en: "L" };

function counted(...values: readonly number[]): Map<string, Fact> {
  const fact = (value: number, i: number) => madeFact(`f${i}`, { figure: { value, operator: "exactly", label } });
  return new Map(values.map((value, i) => [`f${i}`, fact(value, i)]));
}

describe("a sum", () => {
  it("adds its facts and shows how", () => {
    const sum = computeDerived([{ id: "sum", label, sum: ["f0", "f1", "f2"] }], counted(745, 125, 1148)).get("sum");
    expect(sum?.value).toBe(2018);
    expect(sum?.unit).toBe("");
    expect(sum?.formula).toBe("745 + 125 + 1,148");
    expect(sum?.from.map(({ id }) => id)).toEqual(["f0", "f1", "f2"]);
  });

  it("may build on another", () => {
    const raw = [
      { id: "pair", label, sum: ["f0", "f1"] },
      { id: "all", label, sum: ["pair", "f1"] },
    ];
    const all = computeDerived(raw, counted(20, 30)).get("all");
    expect(all?.value).toBe(80);
    expect(all?.formula).toBe("50 + 30");
    expect(all?.from.map(({ id }) => id)).toEqual(["f0", "f1"]);
  });

  it("of what nobody knows isn't computed", () => {
    expect(computeDerived([{ id: "sum", label, sum: ["f0", "f9"] }], counted(20)).size).toBe(0);
  });
});

describe("a percentage", () => {
  it("is rounded to whole points", () => {
    const raw = [{ id: "share", label, percent: { part: "f0", of: "f1" } }];
    const share = computeDerived(raw, counted(745, 1018)).get("share");
    expect(share?.value).toBe(73);
    expect(share?.unit).toBe("%");
    expect(share?.formula).toBe("745 ÷ 1,018");
  });

  it("of a part in its whole lies between 0 and 100", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (part, rest) => {
        fc.pre(part + rest > 0);
        const raw = [{ id: "share", label, percent: { part: "f0", of: "f1" } }];
        const { value } = computeDerived(raw, counted(part, part + rest)).get("share") ?? { value: -1 };
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });
});
