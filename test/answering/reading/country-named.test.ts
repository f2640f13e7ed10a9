import { describe, expect, it } from "vitest";
import { withCountryNamed } from "../../../src/answering/reading/country-named.ts";

describe("naming the country", () => {
  it.each([
    ["did the US condemn it?", "did the USA condemn it?"],
    ["did the us condemn it?", "did the USA condemn it?"],
    ["U.S. troops left", "USA troops left"],
    ["what does the U.S.A. say", "what does the USA say"],
    ["US condemned the violence", "USA condemned the violence"],
    ["DID THE US CONDEMN IT", "DID THE USA CONDEMN IT"],
  ])("tells it from “us” in: %s", (text, expected) => {
    expect(withCountryNamed(text)).toBe(expected);
  });

  it.each([["tell us who died"], ["can you tell US what happened"], ["WHAT HAPPENED TO US ALL"], ["let us know"]])(
    "leaves “us” in: %s",
    (text) => {
      expect(withCountryNamed(text)).toBe(text);
    },
  );
});
