import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip } from "../../../src/discord/messages/limits.ts";

describe("a clipped text", () => {
  it("is the text itself where it fits", () => {
    expect(clip("1,000 people were killed.", 25)).toBe("1,000 people were killed.");
  });

  it("ends with a sentence where that leaves more than half", () => {
    expect(clip("They fought for days. Then it ended abruptly.", 30)).toBe("They fought for days.…");
  });

  it("ends with a word where a sentence would leave too little", () => {
    expect(clip("Yes. They fought for four days in the mountains.", 30)).toBe("Yes. They fought for four…");
  });

  it("is cut inside a word only where there is no other place", () => {
    expect(clip("incomprehensibilities", 10)).toBe("incompreh…");
  });

  it("doesn't take the point in a number for a sentence's end", () => {
    expect(clip("It cost about 2.5 millions or so, they said", 20)).not.toContain("2.…");
  });

  it("knows Arabic question marks", () => {
    expect(clip("من هو أحمد الشرع؟ رئيس المرحلة", 22)).toBe("من هو أحمد الشرع؟…");
  });

  it("never holds half an emoji", () => {
    expect(clip("😀😀😀😀", 4)).toBe("😀…");
  });

  it("never exceeds the limit and is a beginning of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const clipped = clip(text, most);
        expect(clipped.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(clipped === text ? text : clipped.slice(0, -1))).toBe(true);
        expect(clipped.isWellFormed()).toBe(true);
      }),
    );
  });
});
