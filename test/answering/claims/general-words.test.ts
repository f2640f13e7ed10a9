import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { cutBase } from "../../../src/knowledge/cut-base.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";
import { readFiles } from "../../../src/knowledge/pack-files.ts";

/** As a curator starts: ten phrasings an entry, and no claim that anybody sorted. */
function verdictsOf(folder: string) {
  const base = loadBase(folder);
  const engine = createEngine(cutBase(base, readFiles(folder) ?? [], { phrasings: 10, unknowns: 14 }));
  return (text: string) => engine.consider({ text }).answer.verdict;
}

it("and an office of one body isn't that of another, nor an age a count", { timeout: 60_000 }, () => {
  expect(verdictOf("test/packs/recall")("Ingrid Solvarn is the managing director of Tarvelo, right?")).not.toBe("yes");
  expect(["yes", "no"]).not.toContain(
    verdictOf("test/packs/river")("Most of those who are missing were older than 60"),
  );
});

describe("a new event's claims are judged by general words", () => {
  it.each([
    ["test/packs/river", "The Haldren dam was destroyed, right?", "no"],
    ["test/packs/river", "Is it true that the Haldren dam is intact?", "yes"],
    ["test/packs/river", "The schools in Teln have been reopened", "no"],
    ["test/packs/river", "The army deployed nine helicopters", "yes"],
    ["test/packs/river", "The army deployed four helicopters", "no"],
    ["test/packs/election", "The Harvest League is willing to join a government with the Green Covenant", "no"],
    ["test/packs/election", "The Civic Bridge has more seats than the Green Covenant", "yes"],
    ["test/packs/election", "The Civic Bridge has fewer seats than the Green Covenant", "no"],
    ["test/packs/election", "The Green Covenant finished fourth", "no"],
    ["test/packs/election", "Adela Morcant leads the Civic Bridge, right?", "no"],
    ["test/packs/election", "Turnout has fallen since 2019, right?", "no"],
  ])("%s: %s", { timeout: 60_000 }, (folder, text, verdict) => {
    expect(verdictOf(folder)(text)).toBe(verdict);
  });

  it("and what is yet to be isn't borne out as being so", { timeout: 60_000 }, () => {
    expect(verdictOf("test/packs/election")("The result has become final")).not.toBe("yes");
    expect(verdictOf("test/packs/recall")("Tarvelo is recalling 126,000 packs")).toBe("no");
  });
});

const known = new Map<string, ReturnType<typeof verdictsOf>>();

function verdictOf(folder: string) {
  return known.getOrInsertComputed(folder, () => verdictsOf(folder));
}
