import { describe, expect, it } from "vitest";
import { tells } from "../../../src/answering/roles/grain.ts";

describe("a time is told", () => {
  it.each([
    ["2013", "year", true],
    ["2013", "month", false],
    ["december 2024", "month", true],
    ["december 2024", "day", false],
    ["3 december 2024", "day", true],
    ["tuesday evening", "day", true],
    ["tuesday evening", "hour", true],
    ["monday afternoon", "hour", true],
    ["four days", "day", false],
    ["decades", "year", false],
  ] as const)("“%s” as exactly as a %s: %s", (words, grain, wanted) => {
    expect(tells(words, grain)).toBe(wanted);
  });
});
