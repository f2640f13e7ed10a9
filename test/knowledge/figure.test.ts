import { describe, expect, it } from "vitest";
import { formatFigure, formatNumber } from "../../src/knowledge/figure.ts";

describe("a figure is printed", () => {
  it.each([
    ["exactly", "745"],
    ["about", "about 745"],
    ["estimated", "an estimated 745"],
    ["at least", "at least 745"],
    ["more than", "more than 745"],
  ] as const)("with its operator in words: %s", (operator, text) => {
    expect(formatFigure({ value: 745, operator }, "en")).toBe(text);
  });

  it("with grouped thousands", () => {
    expect(formatFigure({ value: 1018, operator: "exactly" }, "en")).toBe("1,018");
    expect(formatNumber(1_234_567, "en")).toBe("1,234,567");
  });

  it("in words below ten, in digits from ten on", () => {
    expect([0, 4, 9, 10].map((value) => formatNumber(value, "en"))).toEqual(["zero", "four", "nine", "10"]);
  });

  it("in digits where it isn't whole", () => {
    expect(formatNumber(2.5, "en")).toBe("2.5");
  });

  it("in Western digits and Arabic words for Arabic", () => {
    expect(formatFigure({ value: 1400, operator: "about" }, "ar")).toBe("نحو 1,400");
    expect(formatNumber(4, "ar")).toBe("4");
  });
});
