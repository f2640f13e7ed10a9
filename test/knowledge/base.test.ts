import { describe, expect, it } from "vitest";
import { baseOf } from "./base-of.ts";
import { ORRIN, packWith } from "./orrin-pack.ts";

const base = baseOf(ORRIN);

describe("a fact", () => {
  const fact = base.facts.get("houses.total");

  it("knows its source, its claimant and its as-of", () => {
    expect(fact?.source.title.en).toBe("Report on the flood");
    expect(fact?.claimant.en).toBe("River Board");
    expect(fact?.asOf.en).toBe("Tuesday morning");
  });

  it("has a figure only where it states one", () => {
    expect(fact?.figure?.value).toBe(40);
    expect(base.facts.get("promise")?.figure).toBeUndefined();
  });

  it("may be claimed by the source itself", () => {
    const own = baseOf(packWith(["facts.yaml", "claimant: mayor", "claimant: report"]));
    expect(own.facts.get("promise")?.claimant.en).toBe("Report on the flood");
  });

  it("is exact unless it says otherwise", () => {
    const silent = baseOf(packWith(["facts.yaml", "      operator: at least\n", ""]));
    expect(silent.facts.get("houses.total")?.figure?.operator).toBe("exactly");
  });
});

describe("an entry", () => {
  it("has its figures in place, its sentences begin with a capital", () => {
    expect(base.entries.get("houses")?.answer.en).toBe("At least 40 houses, the River Board says.");
  });

  it("holds the computed numbers that its answer shows", () => {
    const counting = baseOf(
      packWith(["entries/houses.yaml", "{houses.total}", "{houses.sum} or {houses.share}, that is {houses.total}"]),
    );
    const entry = counting.entries.get("houses");
    expect(entry?.answer.en).toBe("40 or 75 %, that is at least 40 houses, the River Board says.");
    expect(entry?.derived.map(({ formula }) => formula)).toEqual(["30 + 10", "30 ÷ 40"]);
  });

  it("is a fact's unless its file says otherwise", () => {
    expect(base.entries.get("houses")?.kind).toBe("fact");
    expect(base.entries.get("unknown.cost")?.kind).toBe("unknown");
  });
});

describe("an entity", () => {
  it("counts its name among its spellings", () => {
    expect(base.entities.get("mayor")?.spellings).toEqual(["Ilse Brandt", "Ilsa Brand"]);
  });
});
