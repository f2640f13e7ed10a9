import { describe, expect, it } from "vitest";
import { readNumbers, valuesIn } from "../../src/numbers/read-numbers.ts";

/** What a text counts: each value with its unit. */
function counted(text: string): string[] {
  return readNumbers(text)
    .filter(({ kind }) => kind === "count")
    .map(({ value, unit }) => `${Math.round(value * 10) / 10}${unit}`);
}

describe("the counts of a text", () => {
  it.each([
    ["civilians: 745", "745"],
    ["civilians - 745", "745"],
    ["745 (civilians)", "745"],
    ["1,018 people", "1018"],
    ["1.018 people", "1018"],
    ["1 018 people", "1018"],
    ["1\u00A0018 people", "1018"],
    ["1\u202F018 people", "1018"],
    ["1'018 people", "1018"],
    ["1’018 people", "1018"],
    ["745 125 148", "745 125 148"],
    ["12.5 in a thousand", "12.5 1000"],
    ["0.125", "0.1"],
    ["1,234,567 people", "1234567"],
    ["5k insurgents", "5000"],
    ["2.5m people", "2500000"],
    ["2 mn people", "2000000"],
    ["3 mio people", "3000000"],
    ["seven hundred and forty-five", "745"],
    ["a thousand", "1000"],
    ["fourteen hundred", "1400"],
    ["one thousand four hundred", "1400"],
    ["a hundred and twenty thousand", "120000"],
    ["two and a half million", "2500000"],
    ["half a million", "500000"],
    ["half of a million, a half million, half a dozen", "500000 500000 6"],
    ["a quarter of a million, a quarter million, two and a quarter million", "250000 250000 2250000"],
    ["three quarters of a million, three-quarters of them", "750000 75%"],
    ["a tenth of a thousand, a tenth of the thousand", "100 10% 1000"],
    ["a million and a half, two thousand and a half, a thousand and half of the dead", "1500000 2500 1000 50%"],
    ["a dozen, two dozen", "12 24"],
    ["one hundred forty-eight and one hundred twenty-five", "148 125"],
    ["two, three", "2 3"],
    ["half of the dead", "50%"],
    ["three quarters of the dead", "75%"],
    ["a third of the dead", "33.3%"],
    ["two in three of the dead", "66.7%"],
    ["one in ten of them", "10%"],
    ["2/3 of the dead", "66.7%"],
    ["73% or 73 % or 73 percent or 73 per cent", "73% 73% 73% 73%"],
    ["٧٣٪", "73%"],
    ["٧٤٥ and ۷۴۵", "745 745"],
    ["١٬٠١٨ and ١٢٫٥", "1018 12.5"],
    ["\u200E745\u200F and 1,\u200E018", "745 1018"],
    ["و٥ آلاف", "5000"],
    ["745civilians", "745"],
    ["On 2025-03-10 745 civilians", "745"],
    ["3/7/2025: 2k dead", "2000"],
    ["March 8, 745 civilians", "745"],
    ["1) 745 civilians 2) 125 soldiers", "745 125"],
    ["1. 745 civilians\n2. 125 soldiers", "745 125"],
    ["2013 people were killed", "2013"],
    ["more than 2000", "2000"],
    ["vier Tage, quatre jours, أربعة أيام, четыре дня", "4 4 4 4"],
    ["on France 24 they said; call 112; bus 148", ""],
    ["killed 2 in 3 days", "2 3"],
    ["the toll rose from 700 to 745", "700 745"],
    ["Ten and TWO", "10 2"],
  ])("in “%s” are %s", (text, values) => {
    expect(counted(text).join(" ")).toBe(values);
  });

  it.each([
    "8th of March, March 8, 8 March, December 2024",
    "the 2013 attack",
    "the match ended 4-1",
    "they won 1-4",
    "AK-47 and T-72, G7, page 5, day 4, version 1.2.3",
    "at 14:30, at 5pm, 24/7",
    "$500 for 3 km at 30°, 20 years old",
    "no one was hurt, one of the deadliest",
    "the second day, the twenty-first, half an hour",
    "<@123456789> https://example.org/745 +963 11 555 1234",
    "often someone is alone",
    "",
  ])("are none in “%s”", (text) => {
    expect(counted(text)).toEqual([]);
  });
});

describe("what a number may be", () => {
  it.each([
    ["more than 700", "(700, Infinity]"],
    ["over 700", "(700, Infinity]"],
    ["700+", "[700, Infinity]"],
    ["at least 700", "[700, Infinity]"],
    ["no fewer than 700", "[700, Infinity]"],
    ["700 or more", "[700, Infinity]"],
    ["no more than 700", "[-Infinity, 700]"],
    ["up to 700", "[-Infinity, 700]"],
    ["fewer than 700", "[-Infinity, 700)"],
    ["nearly 750", "[675, 750)"],
    ["~750", "[675, 825]"],
    ["an estimated 5,000", "[4500, 5500]"],
    ["some 750", "[675, 825]"],
    ["750 or so", "[675, 825]"],
    ["exactly 745", "[745, 745]"],
    ["745", "[745, 745]"],
    ["700-800", "[700, 800]"],
    ["700 to 800", "[700, 800]"],
    ["between seven hundred and eight hundred", "[700, 800]"],
    ["2-3 million", "[2000000, 3000000]"],
    ["hundreds", "[200, Infinity]"],
    ["several hundred", "[200, 900]"],
    ["tens of thousands", "[20000, Infinity]"],
    ["three quarters of them", "[70, 80]"],
    ["over four days", "[4, 4]"],
    ["well over four days", "(4, Infinity]"],
    ["125+148", "[125, 125]"],
  ])("by “%s” is %s", (text, expected) => {
    const { low, high, withLow, withHigh } = readNumbers(text)[0]?.bounds ?? { low: 0, high: 0 };
    expect(`${withLow ? "[" : "("}${low}, ${high}${withHigh ? "]" : ")"}`).toBe(expected);
  });
});

describe("reading numbers", () => {
  it("tells where each stands in the text as it was written", () => {
    const text = "\u200Eabout ١\u200F٬٠١٨ dead, 73\u00A0% civilians";
    for (const { written, start, end } of readNumbers(text)) expect(text.slice(start, end)).toBe(written);
    expect(readNumbers(text).map(({ written }) => written)).toEqual(["١\u200F٬٠١٨", "73\u00A0%"]);
  });

  it("gives packs every number but marks of lists", () => {
    expect(valuesIn("1) In 2013, on March 8, 1,400 by AK-47")).toEqual([2013, 8, 1400, 47]);
  });

  it.each([
    "1",
    "1,111",
    "1,",
    "1 ",
    "one ",
    "hundred and ",
    "a-",
    "<@",
    "a@",
    "1.",
    "half ",
    "+1 ",
    "may 1 ",
    "٧",
    "1-",
    "-",
  ])("comes to an end on 2,000 characters of “%s”", (part) => {
    const text = part.repeat(Math.ceil(2000 / part.length));
    expect(readNumbers(text).length).toBeLessThanOrEqual(text.length);
  });
});

describe("how a number is bound", () => {
  const hedgeIn = (text: string) => readNumbers(text).find(({ kind }) => kind === "count")?.hedge;

  it.each([
    ["north of 300 victims", "more than"],
    ["3 km north of 20 villages", undefined],
    ["300 victims at the very most", "up to"],
    ["300 of them, give or take", "about"],
    ["not even 300", "fewer than"],
    ["it hasn't reached 300 yet", "fewer than"],
    ["it isn't below 300", "at least"],
    ["not quite 300", "nearly"],
    ["just short of 300", "nearly"],
    ["300 or above", "at least"],
    ["300 people in one town and 20 in the next at least", undefined],
  ])("%s", (text, hedge) => {
    expect(hedgeIn(text)).toBe(hedge);
  });
});
