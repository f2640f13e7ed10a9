import { describe, expect, it } from "vitest";
import { contentOf } from "../../../../src/answering/roles/assuring/content.ts";
import { answerable, keptShapes, shapeOf } from "../../../../src/answering/roles/assuring/shape.ts";
import { readFlood } from "../../flood.ts";

function shape(text: string) {
  const reading = readFlood(text);
  return shapeOf(reading, contentOf(reading, new Set()));
}

describe("the shape of a question", () => {
  it("is its words of grammar and their neighbours, with a blank for what it is about", () => {
    expect(shape("how many soldiers were vaccinated")).toEqual([
      ...["how", "many", "C", "were"],
      ...["^ how", "how many", "many C", "C were", "were C", "C $"],
    ]);
  });

  it("is the same, whatever it is about and however politely it is asked", () => {
    expect(shape("how many houses were flooded")).toEqual(shape("how many sirens were repaired"));
    expect(shape("hello please how many houses were flooded thanks")).toEqual(shape("how many houses were flooded"));
  });

  it("has blanks of their own for numbers and for words that narrow nothing", () => {
    expect(shape("which official counted 300 boats")).toContain("#");
    expect(shape("which official counted 300 boats")).toContain("which G");
  });
});

describe("what a shape says of whether there is an answer", () => {
  const weights = new Map([
    ["who", 2],
    ["^ who", 2],
    ["did", -0.5],
  ]);

  it("is the sum of its parts, and never without bounds", () => {
    expect(answerable(["who", "did", "C"], weights)).toBe(1.5);
    expect(answerable(["who", "^ who"], weights)).toBe(3);
    expect(answerable([], weights)).toBe(0);
  });

  it("is kept by weight", () => {
    expect(keptShapes(weights)).toEqual({ "-0.50": "did", "2.00": "^ who | who" });
  });

  it("as it was learned, tells what details are asked in from what is asked of any event", () => {
    expect(answerable(shape("how many houses were flooded"))).toBeGreaterThan(
      answerable(shape("which company supplied the sirens of the town last year")),
    );
  });
});
