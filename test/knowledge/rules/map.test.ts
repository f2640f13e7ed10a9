import { describe, expect, it } from "vitest";
import { complaints } from "../orrin-pack.ts";
import { picturedPack } from "../pictured-pack.ts";

const EVENT = "event.yaml";

describe("the map", () => {
  it("is sound where all its places are", () => {
    expect(complaints(picturedPack())).toEqual([]);
  });

  it.each([
    ["a place that there isn't", "marked: [old-town, harbour]", "marked: [old-town, port]", "There is no place `port`"],
    ["a person for a place", "others: [castle]", "others: [mayor]", "There is no place `mayor`"],
    ["a place without coordinates", "others: [castle]", "others: [mill]", "`mill` has no coordinates"],
    ["a place twice", "others: [castle]", "others: [harbour]", "The place `harbour` is on the map twice"],
    ["an entry that there isn't", "entry: quarters", "entry: streets", "There is no entry `streets`"],
    ["an empty frame", "west: 9.9, south: 54.2,", "west: 9.9, south: 54.6,", "The map's frame is empty"],
    ["a marked place outside the frame", "south: 54.2,", "south: 54.45,", "10.2, 54.4 lies outside the map"],
    [
      "marked places lost in a wide frame",
      "east: 10.4, north: 54.6",
      "east: 11, north: 55",
      "The marked places take up 13 % of the map from one to another. Narrow `frame` around them",
    ],
    [
      "a name outside the frame",
      "coordinates: [10.3, 54.55]",
      "coordinates: [10.3, 57]",
      "10.3, 57 lies outside the map",
    ],
  ])("reports %s", (_, from, to, message) => {
    expect(complaints(picturedPack([EVENT, from, to])).join("\n")).toContain(message);
  });

  it("marks no place that the entry's facts don't name", () => {
    expect(
      complaints(
        picturedPack(
          [EVENT, "marked: [old-town, harbour]\n", "marked: [castle]\n"],
          [EVENT, "others: [castle]", "others: []"],
          ["entities.yaml", "[10.6, 54.1]", "[10.3, 54.3]"],
        ),
      ),
    ).toEqual([
      `${EVENT} “marked: [castle]”: No fact of \`quarters\` names Castle. Move it to \`others\`, or cite a fact.`,
    ]);
  });

  it("names coordinates that aren't on the globe", () => {
    expect(complaints(picturedPack(["entities.yaml", "[10.6, 54.1]", "[10.6, 154.1]"]))[0]).toMatch(
      /^entities\.yaml .*90/,
    );
  });
});
