import { describe, expect, it } from "vitest";
import { agrees, type HeldFigure } from "../../src/numbers/agrees.ts";
import { readNumbers } from "../../src/numbers/read-numbers.ts";

function figure(text: string): HeldFigure {
  const [, operator = "", value = "", unit = ""] = /^(\D*?) ?([\d.]+)(%?)$/.exec(text) ?? [];
  return {
    value: Number(value),
    operator: (operator || "exactly") as HeldFigure["operator"],
    unit: unit === "%" ? "%" : "",
  };
}

describe("holding a number against a figure", () => {
  it.each([
    ["more than 700", "745", "yes"],
    ["more than 745", "745", "no"],
    ["at least 745", "745", "yes"],
    ["nearly 750", "745", "yes"],
    ["nearly 745", "745", "no"],
    ["about 750", "745", "yes"],
    ["about 900", "745", "no"],
    ["fewer than 700", "745", "no"],
    ["fewer than 800", "745", "yes"],
    ["up to 745", "745", "yes"],
    ["up to 700", "745", "no"],
    ["between 700 and 800", "745", "yes"],
    ["700-740", "745", "no"],
    ["hundreds", "745", "yes"],
    ["dozens", "745", "yes"],
    ["thousands", "745", "no"],
    ["a dozen", "745", "no"],
    ["exactly 745", "745", "yes"],
    ["746", "745", "no"],
    ["745+", "745", "yes"],
    ["1,000", "at least 1000", "yes"],
    ["a thousand", "at least 1000", "yes"],
    ["exactly 1,000", "at least 1000", "no"],
    ["more than 1,000", "at least 1000", "yes"],
    ["at least 1,000", "more than 1000", "yes"],
    ["about 1,000", "at least 1000", "yes"],
    ["more than 900", "at least 1000", "yes"],
    ["more than 1,200", "at least 1000", "open"],
    ["2,000", "at least 1000", "open"],
    ["1,018", "at least 1000", "open"],
    ["fewer than 2,000", "at least 1000", "open"],
    ["fewer than 1,000", "at least 1000", "no"],
    ["nearly 1,000", "at least 1000", "no"],
    ["900", "at least 1000", "no"],
    ["1,000", "more than 1000", "yes"],
    ["1,018", "1018", "yes"],
    ["1,400", "about 1400", "yes"],
    ["exactly 1,400", "about 1400", "no"],
    ["around 1,400", "about 1400", "yes"],
    ["at least 1,400", "about 1400", "yes"],
    ["more than 1,000", "about 1400", "yes"],
    ["1,350", "about 1400", "open"],
    ["2,000", "about 1400", "no"],
    ["5k", "estimated 5000", "yes"],
    ["5m", "estimated 5000", "no"],
    ["73%", "73%", "yes"],
    ["73.2 %", "73%", "yes"],
    ["75%", "73%", "no"],
    ["about 75%", "73%", "yes"],
    ["three quarters of", "73%", "yes"],
    ["half of", "73%", "no"],
    ["more than half of", "73%", "yes"],
    ["seven in ten", "73%", "yes"],
    ["73", "73%", "no"],
  ])("“%s” by “%s”: %s", (said, held, verdict) => {
    const [number] = readNumbers(`${said} people`.replace("of people", "of the people"));
    expect(number && agrees(number, figure(held))).toBe(verdict);
  });
});
