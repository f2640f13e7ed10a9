import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../../src/answering/reading/excerpt.ts";

const STORY = "The road was long and the weather was bad, as it had been for many days in that part of the world. ";

describe("what is read of a message", () => {
  it("is all of one up to 300 characters", () => {
    const text = "how many died? ".repeat(20);
    expect(excerptOf(text)).toEqual({ text, isCut: false });
  });

  it("is its question, wherever that stands", () => {
    for (const text of [`How many died? ${STORY.repeat(20)}`, `${STORY.repeat(20)} How many died?`]) {
      expect(excerptOf(text).text).toContain("How many died?");
      expect(excerptOf(text).isCut).toBe(true);
    }
  });

  it("is what it tells of whoever writes", () => {
    const text = `${STORY.repeat(10)}My brother was killed in Baniyas. ${STORY.repeat(10)}`;
    expect(excerptOf(text).text).toContain("My brother was killed in Baniyas.");
  });

  it("keeps the order of what is read", () => {
    const { text } = excerptOf(`Who fights whom? ${STORY.repeat(10)} Where is it?`);
    expect(text.indexOf("Who fights")).toBeLessThan(text.indexOf("Where is it"));
  });

  it("is the end of one endless question, in whole words", () => {
    const { text } = excerptOf(`${"and then ".repeat(300)}how many civilians died?`);
    expect(text).toMatch(/^(?:and|then) .*how many civilians died\?$/);
  });

  it("is no code, markup or unseen character of a long one", () => {
    const unseen = `\`\`\`${"x".repeat(500)}\`\`\` ${"<@123> ".repeat(50)}${"\u200B".repeat(500)} How many died?`;
    expect(excerptOf(unseen)).toEqual({ text: "How many died?", isCut: false });
  });

  it("is at most 300 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6000, size: "max" }), (text) => {
        expect(excerptOf(text).text.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 100 },
    );
  });
});
