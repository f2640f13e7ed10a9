import { describe, expect, it } from "vitest";
import { formatProblem, KnowledgeError } from "../../../src/knowledge/pack/problem.ts";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

describe("the check", () => {
  it("finds nothing wrong with a sound pack", () => {
    expect(complaints(ORRIN)).toEqual([]);
  });

  it("reports what all rules find at once, in the order of files and lines", () => {
    const found = complaints(
      packWith(
        ["facts.yaml", "We will rebuild", "We shall rebuild"],
        ["facts.yaml", "value: 30", "value: 31"],
        [
          "facts.yaml",
          "board\n    asOf: tuesday\n    figure:\n      value: 40",
          "king\n    asOf: tuesday\n    figure:\n      value: 40",
        ],
        ["event.yaml", "headline: houses", "headline: barns"],
        ["concepts.yaml", "head of the town", "inundated"],
        ["entries/houses.yaml", "title: { en: Houses flooded }", `title: { en: ${"y".repeat(81)} }`],
      ),
    );
    expect(found.map((one) => /^\S+ “\W*\w+/.exec(one)?.[0])).toEqual([
      "concepts.yaml “- { id",
      "entries/houses.yaml “title",
      "event.yaml “headline",
      "facts.yaml “claimant",
      "facts.yaml “value",
      "facts.yaml “quote",
    ]);
  });

  it("reports the malformed fields of all files at once", () => {
    const found = complaints(
      packWith(
        ["facts.yaml", "value: 40", "value: many"],
        ["facts.yaml", "value: 30", "value: few"],
        ["entities.yaml", "kind: group", "kind: crowd"],
        ["event.yaml", "starters: [houses, unknown.cost]", "starters: []"],
      ),
    );
    expect(found.map((one) => one.split(" ", 1)[0])).toEqual([
      "event.yaml",
      "facts.yaml",
      "facts.yaml",
      "entities.yaml",
    ]);
  });
});

describe("a problem", () => {
  const problem = { file: "facts.yaml", line: 7, message: "The quotation is too long", remedy: "Shorten it" };

  it("is printed in one line with place, message and remedy", () => {
    expect(formatProblem(problem)).toBe("facts.yaml:7  The quotation is too long. Shorten it.");
  });

  it("is thrown together with all others", () => {
    const error = new KnowledgeError([problem, { ...problem, line: 9 }]);
    expect(error.message).toMatch(/^The knowledge has 2 problems:\nfacts\.yaml:7 .*\nfacts\.yaml:9 /);
    expect(new KnowledgeError([problem]).message).toMatch(/^The knowledge has 1 problem:/);
  });
});
