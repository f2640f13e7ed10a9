import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameSearch } from "../../src/searching/names.ts";
import { shippedEngine } from "../pack-places.ts";

const base = shippedEngine().base;
const names = createNameSearch(base);
const best = (query: string) => names.search(query, 5)[0]?.id;

describe("a name is found", () => {
  it.each([
    ["Ahmed al-Sharaa", "sharaa"],
    ["sharra", "sharaa"],
    ["Shara", "sharaa"],
    ["الشرع", "sharaa"],
    ["asad", "assad"],
    ["Lattakia", "latakia"],
    ["Lattaquié", "latakia"],
    ["latakya", "latakia"],
    ["Jableh", "jabla"],
    ["Banias", "baniyas"],
    ["Mezzeh", "mazzah"],
    ["hayat tahrir", "hts"],
    ["  HTS ", "hts"],
  ])("by %s", (query, id) => {
    expect(best(query)).toBe(id);
  });

  it("by every spelling that the pack holds", () => {
    for (const { id, spellings } of base.entities.values())
      for (const spelling of spellings)
        expect(
          names.search(spelling, 3).map((entity) => entity.id),
          spelling,
        ).toContain(id);
  });
});

describe("the search for names", () => {
  it("offers all names, in the pack's order, before anything is typed", () => {
    const all = [...base.entities.keys()];
    expect(names.search("", 25).map(({ id }) => id)).toEqual(all.slice(0, 25));
    expect(names.search("  ", 3).map(({ id }) => id)).toEqual(all.slice(0, 3));
  });

  it("finds nothing for what is like no name", () => {
    expect(names.search("xyzzy", 5)).toEqual([]);
    expect(names.search("q".repeat(100), 5)).toEqual([]);
  });

  it("offers each name once and never more than asked for, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), fc.integer({ min: 1, max: 25 }), (query, most) => {
        const found = names.search(query, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
