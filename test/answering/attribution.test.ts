import { describe, expect, it } from "vitest";
import { attributionOf } from "../../src/answering/attribution.ts";
import { madeFact } from "../knowledge/made-fact.ts";

const fact = (id: string, claimant: string, quote: string) =>
  madeFact(id, { quote, claimant: { en: claimant }, asOf: { en: "Tuesday" } });
const facts = [fact("a", "River Board", "first"), fact("b", "River Board", "second"), fact("c", "Mayor", "first")];

describe("an answer's attribution", () => {
  it("names each claimant, quotation, as-of and source once, in the order of the facts", () => {
    const attribution = attributionOf({ facts, language: "en" });
    expect(attribution.claimants).toEqual(["River Board", "Mayor"]);
    expect(attribution.quotes).toEqual(["first", "second"]);
    expect(attribution.asOf).toEqual(["Tuesday"]);
    expect(attribution.sources).toEqual(["Report"]);
  });

  it("is in the answer's language, in English where there is no other", () => {
    const attribution = attributionOf({ facts, language: "ar" });
    expect(attribution.sources).toEqual(["تقرير"]);
    expect(attribution.claimants).toEqual(["River Board", "Mayor"]);
  });
});
