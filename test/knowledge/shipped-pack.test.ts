import { describe, expect, it } from "vitest";
import { readPack } from "../../src/knowledge/pack/load.ts";
import { formatProblem } from "../../src/knowledge/pack/problem.ts";
import { wordsOf } from "../../src/knowledge/sources/fingerprint.ts";
import { placesIn } from "../../src/knowledge/template.ts";
import { valuesIn } from "../../src/numbers/read-numbers.ts";

const { base, pack, problems } = readPack("knowledge");
const facts = [...(base?.facts.values() ?? [])];
const entries = [...(base?.entries.values() ?? [])];

describe("the shipped pack", () => {
  it("has no problems", () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(entries.length).toBeGreaterThan(40);
  });

  it.each([
    ["toll.civilians", 745, "exactly"],
    ["toll.security", 125, "exactly"],
    ["toll.loyalists", 148, "exactly"],
    ["toll.total", 1000, "at least"],
    ["toll.more-than", 1000, "more than"],
    ["history.2013-toll", 1400, "about"],
    ["insurgents.number", 5000, "estimated"],
  ] as const)("states %s as %i (%s)", (id, value, operator) => {
    const figure = base?.facts.get(id)?.figure;
    expect([figure?.value, figure?.operator]).toEqual([value, operator]);
  });

  it("adds the three groups up to 1,018, of which civilians are 73 %", () => {
    expect(base?.derived.get("toll.sum")?.value).toBe(1018);
    expect(base?.derived.get("toll.sum")?.formula).toBe("745 + 125 + 148");
    expect(base?.derived.get("toll.civilian-share")?.value).toBe(73);
  });
});

describe("every fact of the shipped pack", () => {
  it.each(facts.map((fact) => [fact.id, fact] as const))("%s is attributed and short", (_, fact) => {
    expect(fact.claimant.en).not.toBe("");
    expect(fact.asOf.en).toContain("fourth day");
    expect(wordsOf(fact.quote).length).toBeLessThanOrEqual(30);
    expect(fact.figure ? valuesIn(fact.quote) : [undefined]).toContain(fact.figure?.value);
  });
});

describe("every entry of the shipped pack", () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))(
    "%s says something short, with all figures in place",
    (_, entry) => {
      expect(entry.answer.en).not.toMatch(/[{}]/);
      expect(entry.answer.en.length).toBeGreaterThan(0);
      expect(entry.answer.en.length).toBeLessThanOrEqual(500);
      expect(entry.facts.length > 0).toBe(entry.kind === "fact");
    },
  );

  it("labels what is computed", () => {
    const computed = entries.filter(({ derived }) => derived.length > 0);
    expect(computed.length).toBeGreaterThan(0);
    for (const { answer } of computed) expect(answer.en).toMatch(/our (own )?arithmetic/);
  });
});

describe("the Arabic of every answer of the shipped pack", () => {
  const answers = pack?.entries.filter(({ kind }) => kind === "fact") ?? [];

  it.each(answers.map((entry) => [entry.id, entry] as const))(
    "%s says the same figures in as plain words",
    (_, entry) => {
      const said = entry.answer.ar ?? "";
      expect(placesIn(said).sort()).toEqual(placesIn(entry.answer.en).sort());
      // Western digits and Levantine months throughout.
      for (const text of [entry.title.ar, entry.question.ar, said]) expect(text).not.toMatch(/[٠-٩۰-۹]|ديسمبر|^$/);
      expect(entry.phrasings.ar?.length).toBeGreaterThanOrEqual(40);
      expect(entry.phrasings.ar?.filter((text) => !/\p{Script=Arabic}/u.test(text)).length).toBeGreaterThanOrEqual(10);
    },
  );
});
