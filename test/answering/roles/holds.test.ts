import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { buildBase } from "../../../src/knowledge/base.ts";
import { parsePack } from "../../../src/knowledge/pack/pack.ts";
import { withoutUnknowns } from "../../../src/knowledge/without-unknowns.ts";
import { packWith } from "../../knowledge/orrin-pack.ts";
import { shippedEngine } from "../../pack-places.ts";

function orrin(...changes: readonly [string, string, string][]) {
  const files = Object.entries(packWith(...changes)).map(([file, text]) => ({ file, text }));
  const { pack } = parsePack(files);
  if (!pack) throw new Error("The pack doesn't parse");
  return createEngine(buildBase(pack, files));
}

const saying = orrin(
  [
    "facts.yaml",
    "quote: at least 40 houses were flooded",
    "quote: at least 40 houses were flooded\n    says: [{ what: flooded, whom: houses, howMany: at least 40 }]",
  ],
  [
    "facts.yaml",
    "quote: We will rebuild every single house",
    "quote: We will rebuild every single house\n    says: [{ who: Ilse Brandt, what: rebuild, whom: house }]",
  ],
  ["concepts.yaml", "[under water, inundated]", "[under water, inundated, flooded]"],
  ["concepts.yaml", "- { id: leader", "- { id: house, words: { en: [house, home] } }\n- { id: leader"],
);

function unheld(engine: ReturnType<typeof orrin>, text: string, entry: string): number | undefined {
  const { candidates } = engine.consider({ text }).reasoning;
  return candidates.find((candidate) => candidate.entry.id === entry)?.evidence.unheld;
}

describe("facts that say something don't hold", () => {
  it.each([
    ["what are the flooded houses called", "houses"],
    ["on which day were the houses flooded", "houses"],
    ["why will Ilse Brandt rebuild every house", "mayor"],
    ["how old is Ilse Brandt", "mayor"],
    ["how many years will Ilse Brandt rebuild houses", "mayor"],
  ])("“%s” of %s", (text, entry) => {
    expect(unheld(saying, text, entry)).toBe(1);
  });

  it("and then it isn't answered, but offered", () => {
    const { answer } = saying.consider({ text: "tell me about the mayor's word please, how old is the mayor" });
    expect(answer.outcome).not.toBe("answer");
  });
});

describe("facts that say something hold", () => {
  it.each([
    ["how many houses were flooded", "houses"],
    ["who will rebuild the houses", "mayor"],
    ["tell me about the mayor's word", "mayor"],
  ])("“%s” of %s", (text, entry) => {
    expect(unheld(saying, text, entry)).toBe(0);
  });
});

describe("facts that declare no roles", () => {
  it("keep no question from being answered", () => {
    expect(unheld(orrin(), "on which day were the houses flooded", "houses")).toBe(0);
  });
});

describe("facts that give a reason", () => {
  const reasoned = orrin(
    [
      "facts.yaml",
      "quote: We will rebuild every single house",
      "quote: We will rebuild every single house\n    says: [{ who: Ilse Brandt, what: rebuild, why: every single house }]",
    ],
    ["concepts.yaml", "- { id: leader", "- { id: house, words: { en: [house, home] } }\n- { id: leader"],
  );

  it("hold why, of what it is the reason for", () => {
    expect(unheld(reasoned, "why will Ilse Brandt rebuild", "mayor")).toBe(0);
    expect(unheld(reasoned, "why every single house", "mayor")).toBe(1);
  });
});

describe("a base without its known unknowns", () => {
  it("keeps those that are to stay", () => {
    const { base } = shippedEngine();
    const left = withoutUnknowns(base, (id) => id === "unknown.advice").entries.values();
    expect(
      left
        .filter(({ kind }) => kind === "unknown")
        .map(({ id }) => id)
        .toArray(),
    ).toEqual(["unknown.advice"]);
  });

  it("names them nowhere", () => {
    const { base } = shippedEngine();
    const { entries, turns } = withoutUnknowns(base);
    expect([...entries.values()].filter(({ kind }) => kind === "unknown")).toEqual([]);
    const named = [...entries.values()].flatMap(({ related }) => related);
    expect(
      [...named, ...turns.en.flatMap(({ after, entry }) => [after, entry])].filter((id) => !entries.has(id)),
    ).toEqual([]);
  });
});
