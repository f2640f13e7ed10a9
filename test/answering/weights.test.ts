import { describe, expect, it } from "vitest";
import { checkWeights, FITTED, makeWeights, piecesFor } from "../../src/answering/weights.ts";
import { AttestError } from "../../src/errors.ts";
import { changedWeights, fittedWeights } from "./changed-weights.ts";

describe("the weights", () => {
  it("that are shipped fit the table of evidence", () => {
    for (const { numbers } of FITTED) expect(checkWeights(numbers)).toEqual(numbers);
  });

  it.each([
    ["strangeNames", "is missing", undefined],
    ["shouting", "is left over", -1],
    ["nearest", "counts against an entry, which likeness can't", -0.1],
    ["strangeNames", "counts for an entry, which a misfit can't", 0.1],
  ])("are refused where %s %s", (name, _, weight) => {
    const check = () => checkWeights(changedWeights(name, weight));
    expect(check).toThrow(AttestError);
    expect(check).toThrow(name);
  });

  it("are there for all that is weighed, and for nothing that decides", () => {
    const names = piecesFor("alone", "fact").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["linear", "missing"]));
    expect(names.filter((name) => name === "miscounts" || name === "misplaces")).toEqual([]);
    expect(Object.keys(fittedWeights().alone.fact)).toEqual([...names, "always"]);
  });

  it("are made one by one, each of its setting and kind", () => {
    const made = makeWeights((...of) => (of.join(" ") === "inContext none knownWords" ? -2 : 0));
    expect(made.inContext.none.knownWords).toBe(-2);
    expect(made.alone.none.knownWords).toBe(0);
  });
});
