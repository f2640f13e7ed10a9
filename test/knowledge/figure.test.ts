import { describe, expect, it } from "vitest";
import { formatFigure, formatNumber } from "../../src/knowledge/figure.ts";

describe("a figure is printed", () => {
  it.each([
    ["exactly", "745"],
    ["about", "about 745"],
    ["estimated", "an estimated 745"],
    ["at least", "at least 745"],
    ["more than", "more than 745"],
    ["at most", "at most 745"],
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

  it.each([
    [{ value: 8.7, unit: { en: "metres" } }, "8.7 metres"],
    [{ value: 8, unit: { en: "metres" } }, "8 metres"],
    [{ value: 34.2, unit: "%" }, "34.2 %"],
    [{ value: 35_000_000, unit: { en: "crowns" } }, "35 million crowns"],
    [{ value: 120_000_000, to: 150_000_000, unit: { en: "crowns" } }, "between 120 and 150 million crowns"],
    [{ value: 900_000, to: 1_500_000 }, "between 900,000 and 1.5 million"],
    [{ value: 1_104_000 }, "1,104,000"],
  ] as const)("with its unit, its range and its scale: %j", (figure, text) => {
    expect(formatFigure({ operator: "exactly", ...figure }, "en")).toBe(text);
  });

  it("as a range after its operator, and as a year without a comma", () => {
    expect(formatFigure({ value: 120, to: 150, operator: "about" }, "en")).toBe("about 120 to 150");
    expect(formatFigure({ value: 1987, operator: "exactly", isName: true }, "en")).toBe("1987");
  });

  it("in Western digits and Arabic words for Arabic", () => {
    expect(formatFigure({ value: 1400, operator: "about" }, "ar")).toBe("نحو 1,400");
    expect(formatNumber(4, "ar")).toBe("4");
    const damage = { value: 120e6, to: 150e6, operator: "exactly", unit: { en: "crowns", ar: "كرونة" } } as const;
    expect(formatFigure(damage, "ar")).toBe("ما بين 120 و150 مليون كرونة");
    expect(formatFigure({ value: 18, operator: "at most" }, "ar")).toBe("ما لا يزيد على 18");
  });
});
