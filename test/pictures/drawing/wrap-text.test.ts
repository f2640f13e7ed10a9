import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapEvenly, wrapText } from "../../../src/pictures/drawing/wrap-text.ts";

const measure = (line: string) => line.length;
const text = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }).map((words) => words.join(" "));

describe.each([
  ["wrapped", wrapText],
  ["wrapped evenly", wrapEvenly],
])("a text %s", (_, wrap) => {
  it("keeps its words, and its width where words allow", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 60 }), (words, width) => {
        const lines = wrap(words, width, measure);
        expect(lines.join(" ")).toBe(words);
        for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });

  it("breaks at line ends", () => {
    expect(wrap("one\ntwo", 60, measure)).toEqual(["one", "two"]);
  });
});

describe("a text wrapped evenly", () => {
  it("has no word left over on its last line", () => {
    expect(wrapText("the mayor gives her word to all", 27, measure)).toEqual(["the mayor gives her word to", "all"]);
    expect(wrapEvenly("the mayor gives her word to all", 27, measure)).toEqual(["the mayor gives", "her word to all"]);
  });

  it("has as few lines as one that isn't", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), (words, width) => {
        expect(wrapEvenly(words, width, measure)).toHaveLength(wrapText(words, width, measure).length);
      }),
    );
  });
});
