import { describe, expect, it } from "vitest";
import { countAlt } from "../../../src/pictures/count/count-alt.ts";
import { type CountChart, countChart } from "../../../src/pictures/count/count-chart.ts";
import { drawCount } from "../../../src/pictures/count/draw-count.ts";
import { PALETTES } from "../../../src/pictures/drawing/theme.ts";
import { baseOf } from "../../knowledge/base-of.ts";
import { ORRIN, packWith } from "../../knowledge/orrin-pack.ts";
import { shippedEngine } from "../../pack-places.ts";
import { penFor } from "../pen-for.ts";
import { wordsOn } from "../words-on.ts";

const pen = penFor("en");

function chartOf(files: Readonly<Record<string, string>>): CountChart {
  const chart = countChart(baseOf(files), "en");
  if (!chart) throw new Error("The pack counts nothing");
  return chart;
}

describe("the chart of the shipped count", () => {
  const chart = countChart(shippedEngine().base, "en");
  const alt = chart ? countAlt(chart, "en") : "";

  it.each([
    ["At least 1,000 people killed. According to: Syrian Observatory for Human Rights."],
    ["745 civilians (according to: Syrian Observatory for Human Rights)."],
    ["125 members of the security forces (according to: Syrian Observatory for Human Rights)."],
    ["148 fighters loyal to Assad (according to: Syrian Observatory for Human Rights)."],
    ["1,018 sum of the three groups (our arithmetic: 745 + 125 + 148 = 1,018)."],
    [
      "For comparison: about 1,400 killed in the chemical attack of 2013 (according to: News article on the clashes on Syria's coast).",
    ],
  ])("says in words: %s", (words) => {
    expect(alt).toContain(words);
  });

  it("draws every word and figure of its alt text", () => {
    const drawn = wordsOn(chart ? drawCount(chart, pen) : "");
    for (const words of ["At least 1,000", "745", "125", "148", "1,018"]) expect(drawn).toContain(words);
    expect(drawn).toContain("About 1,400 killed in the chemical attack of 2013");
    expect(drawn.filter((line) => line.startsWith("According to: "))).toEqual([
      "According to: Syrian Observatory for Human Rights",
      "According to: News article on the clashes on Syria's coast",
    ]);
    expect(drawn).toContain("As of the fourth day of the clashes, after December 2024");
    expect(drawn).toContain("Our arithmetic: 745 + 125 + 148 = 1,018");
  });
});

describe("a chart of a count", () => {
  it("says of a group who counted it where that isn't who counted the whole", () => {
    const files = packWith([
      "facts.yaml",
      "claimant: board\n    asOf: tuesday\n    figure:\n      value: 30",
      "claimant: mayor\n    asOf: tuesday\n    figure:\n      value: 30",
    ]);
    const [town, harbour] = chartOf(files).groups;
    expect(town?.notes).toEqual(["According to: Ilse Brandt"]);
    expect(harbour?.notes).toEqual([]);
  });

  it("names the claimant of the comparison even where it is the headline's", () => {
    const chart = chartOf(ORRIN);
    expect(chart.comparison?.notes).toEqual(["According to: River Board"]);
    expect(countAlt(chart, "en")).toMatch(/For comparison: at least 40 houses \(according to: River Board\)\.$/);
  });

  it("does without a sum, a share and a comparison", () => {
    const chart = chartOf(
      packWith(["event.yaml", "\n  sum: houses.sum\n  share: houses.share\n  compare: houses.total", ""]),
    );
    expect([chart.sum, chart.comparison]).toEqual([undefined, undefined]);
    expect(wordsOn(drawCount(chart, pen))).not.toContainEqual(expect.stringContaining("arithmetic"));
  });

  it("draws each group in the colour that the pack gives it, in the sum as well; what is compared has no bar", () => {
    const files = packWith(["event.yaml", "fact: houses.harbour }", "fact: houses.harbour, colour: amber }"]);
    const { blue, amber } = PALETTES.dark.bars;
    const fills = drawCount(chartOf(files), pen).matchAll(
      /<rect[^>]*height="(?:20|18)" fill="([^"]*)"(?: stroke|\/|>)/g,
    );
    expect([...fills].map(([, fill]) => fill)).toEqual([blue, blue, amber]);
    const outlines = drawCount(chartOf(files), pen).matchAll(/<rect[^>]*stroke="([^"]*)"/g);
    expect([...outlines].map(([, stroke]) => stroke)).toEqual([blue, amber]);
  });

  it("has a bar for the whole, which doesn't end where there may be more", () => {
    const stepsOf = (files: Readonly<Record<string, string>>) =>
      [...drawCount(chartOf(files), pen).matchAll(/<rect x="([\d.]+)"[^>]* fill-opacity="([\d.]+)"(?! stroke)/g)].map(
        ([, x, opacity]) => [Number(x), Number(opacity)] as const,
      );
    const steps = stepsOf(ORRIN);
    expect(steps).toHaveLength(3);
    expect(steps.map(([x]) => x)).toEqual(steps.map(([x]) => x).toSorted((a, b) => a - b));
    expect(steps.map(([, opacity]) => opacity)).toEqual(steps.map(([, opacity]) => opacity).toSorted((a, b) => b - a));
    const counted = packWith(["facts.yaml", "value: 40\n      operator: at least", "value: 40"]);
    expect(stepsOf(counted)).toEqual([]);
  });

  it("draws no bar longer than the event's own figures, whatever they are compared with", () => {
    const chart = chartOf(ORRIN);
    const longest = (figures: CountChart) =>
      Math.max(
        ...[...drawCount(figures, pen).matchAll(/<rect[^>]*width="([\d.]+)" height="20"/g)].map(([, w]) => Number(w)),
      );
    expect(longest(chart)).toBeGreaterThan(500);
    expect(longest({ ...chart, comparison: undefined })).toBe(longest(chart));
  });

  it("escapes what the pack writes", () => {
    const chart = chartOf(packWith(["event.yaml", "Flood at Orrin", "Flood & <fire>"]));
    expect(drawCount(chart, pen)).toContain("Flood &amp; &lt;fire&gt;");
  });

  it("keeps long labels within the picture", () => {
    const label = "Houses that nobody could reach for three whole days and nights, by boat or on foot";
    const chart = chartOf(ORRIN);
    const long = {
      ...chart,
      total: chart.total && { ...chart.total, label },
      groups: chart.groups.map((row) => ({ ...row, label })),
    };
    for (const line of wordsOn(drawCount(long, pen))) expect(pen.measure(line, 25, "regular")).toBeLessThan(560);
  });
});
