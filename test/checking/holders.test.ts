import { expect, it } from "vitest";
import { checkFigures } from "../../src/checking/check-figures.ts";
import { factIdOf } from "../../src/checking/figure-check.ts";
import { loadBase } from "../../src/knowledge/pack/load.ts";

const election = loadBase("test/packs/election");

/** The facts that a text's numbers match. */
function matched(text: string) {
  return checkFigures(text, { base: election }).flatMap((check) =>
    check.verdict === "matches" ? factIdOf(check) : [],
  );
}

it.each([
  ["another party of the source", "The Harvest League won 20 seats."],
  ["another, named after the number", "With 20 seats, the Harvest League is third."],
  ["a party that the source doesn't know", "The Workers Party won 11 seats."],
  ["somebody without a name", "The far right got 54 seats"],
])("bears out no figure for %s", (_, text) => {
  expect(matched(text)).toEqual([]);
});

it.each([
  ["The Harvest League won 15 seats.", ["seats.harvest"]],
  ["54 seats for the Bridge, 50 for the Hearth, 20 for the Greens", ["seats.bridge", "seats.hearth", "seats.green"]],
  ["The Civic Bridge won 54 seats.", ["seats.bridge"]],
])("bears out each party's own: %s", (text, facts) => {
  expect(matched(text)).toEqual(facts);
});
