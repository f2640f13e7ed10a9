import { describe, expect, it } from "vitest";
import { complaints, packWith } from "../orrin-pack.ts";

const PROMISE = "quote: We will rebuild every single house";
const TOWN = "quote: 30 of them stood in the old town";

function saying(quote: string, says: string) {
  return packWith(["facts.yaml", quote, `${quote}\n    says: [${says}]`]);
}

describe("what a fact says", () => {
  it("is filled with words of its quotation", () => {
    expect(complaints(saying(PROMISE, "{ what: rebuild, whom: every single house }"))).toEqual([]);
    expect(complaints(saying(PROMISE, "{ what: repair }")).join("\n")).toContain(
      "“repair” stands neither in the quotation nor among the spellings of an entity",
    );
  });

  it("may name an entity that the quotation doesn't", () => {
    expect(complaints(saying(PROMISE, "{ who: Ilse Brandt, what: rebuild }"))).toEqual([]);
  });

  it("takes whole words only", () => {
    expect(complaints(saying(PROMISE, "{ what: build }")).join("\n")).toContain("“build” stands neither");
  });

  it("fills a role at least", () => {
    expect(complaints(saying(TOWN, "{ of: promise }")).join("\n")).toContain("needs a role");
  });

  it("is what happens, of its own or of what it goes on from", () => {
    const found = complaints(saying(PROMISE, "{ who: Ilse Brandt, whom: every single house }"));
    expect(found).toEqual([
      expect.stringMatching(
        /^facts\.yaml “says: .+”: This doesn't say what happens, or what somebody is\. Add `what`, in words of the quotation, or `of` with the fact that this goes on from\.$/,
      ),
    ]);
    const goingOn = packWith(
      ["facts.yaml", PROMISE, `${PROMISE}\n    says: [{ what: rebuild }]`],
      ["facts.yaml", TOWN, `${TOWN}\n    says: [{ of: promise, where: the old town }]`],
    );
    expect(complaints(goingOn)).toEqual([]);
    const inCircle = packWith(
      ["facts.yaml", PROMISE, `${PROMISE}\n    says: [{ of: houses.town, whom: every single house }]`],
      ["facts.yaml", TOWN, `${TOWN}\n    says: [{ of: promise, where: the old town }]`],
    );
    expect(complaints(inCircle)).toHaveLength(2);
  });

  it("goes on from a fact that says something", () => {
    expect(complaints(saying(TOWN, "{ of: houses.total, where: the old town }")).join("\n")).toContain(
      "`houses.total` is no fact that says something",
    );
  });
});
