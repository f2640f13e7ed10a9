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
    ["an empty frame", "west: 9.5, south: 54,", "west: 9.5, south: 55,", "The map's frame is empty"],
    ["a place outside the frame", "south: 54,", "south: 54.2,", "10.6, 54.1 lies outside the map"],
    [
      "a name outside the frame",
      "coordinates: [10.7, 54.7]",
      "coordinates: [10.7, 57]",
      "10.7, 57 lies outside the map",
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
