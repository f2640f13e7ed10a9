import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/discord/messages/limits.ts";
import { listed, withFoot } from "../../../src/discord/messages/listed.ts";
import { madeFact } from "../../knowledge/made-fact.ts";

const council = madeFact("c");
const mayor = madeFact("m", { claimant: { en: "Mayor" } });
const own = madeFact("o", { claimant: council.source.title });
const said = (text: string, ...facts: (typeof council)[]) => ({ text, facts });

describe("statements under each other", () => {
  it("have one line where all are of one voice", () => {
    expect(listed([said("One.", council), said("Two.", council)], "en")).toEqual({
      texts: ["One.", "Two."],
      foot: "-# Council, via Report · as of Monday",
    });
    const { foot } = listed([said("One, the Council says.", council), said("Two, the Council says.", council)], "en");
    expect(foot).toBe("-# Via Report · as of Monday");
  });

  it("bear their claimant each where another says it and isn't named", () => {
    const list = [said("One.", own), said("Two, the Council says.", council), said("Three.", mayor), said("?")];
    expect(listed(list, "en")).toEqual({
      texts: ["One.", "Two, the Council says.", "Three.\n-# Mayor", "?"],
      foot: "-# Report, where it quotes nobody else · as of Monday",
    });
  });

  it("bear a whole line each where their times or their sources differ", () => {
    const later = madeFact("l", { asOf: { en: "Tuesday" } });
    expect(listed([said("One.", council), said("Two.", later), said("?")], "en")).toEqual({
      texts: ["One.\n-# Council, via Report · as of Monday", "Two.\n-# Council, via Report · as of Tuesday", "?"],
      foot: "",
    });
  });

  it("stay as they are where they rest on nothing", () => {
    expect(listed([said("?")], "en")).toEqual({ texts: ["?"], foot: "" });
  });
});

describe("the line for all", () => {
  it("stays whole below a text that is too long", () => {
    const [first = "", last = ""] = withFoot(["A".repeat(100), "", "word ".repeat(2000)], "-# Foot");
    expect(first.length + last.length).toBeLessThanOrEqual(LIMITS.text);
    expect(last.endsWith("…\n-# Foot")).toBe(true);
  });
});
