import { describe, expect, it } from "vitest";
import { EVIDENCE, isAtHome } from "../../src/answering/evidence.ts";
import { aloneWith, inContextWith } from "./made-evidence.ts";

describe("a question is at home with an entry", () => {
  it("where nothing in it is foreign", () => {
    expect(isAtHome(aloneWith({}))).toBe(true);
    expect(isAtHome(aloneWith({ missing: 1, uncounted: 1 }))).toBe(true);
  });

  it("unless what it asks is never asked of it", () => {
    expect(isAtHome(aloneWith({ asksOther: 0.9 }))).toBe(true);
    expect(isAtHome(aloneWith({ asksOther: 1 }))).toBe(false);
  });

  it.each(Object.entries(EVIDENCE.fit).flatMap(([name, piece]) => ("isForeign" in piece ? [name] : [])))(
    "unless it has %s",
    (name) => {
      expect(isAtHome(aloneWith({ [name]: 1 }))).toBe(false);
    },
  );

  it("only alone: in a conversation that isn't measured", () => {
    expect(isAtHome(inContextWith({ turn: 1, continues: 1 }))).toBe(false);
  });
});
