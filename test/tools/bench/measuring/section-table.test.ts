import { expect, it } from "vitest";
import { heldIn, type Section } from "../../../../src/tools/bench/measuring/section.ts";
import { heldTableOf, tableOf } from "../../../../src/tools/bench/measuring/section-table.ts";

const SECTION: Section = {
  name: "bot",
  title: "The whole bot",
  about: "Turn by turn.",
  command: "npm run bench -- bot",
  contestants: ["Attest", "echo"],
  measures: [
    { what: "memory, MB", digits: 0, by: { Attest: 150, echo: 100 }, asked: { beside: "echo", limit: "≤ 1.4" } },
    { what: "answers a second", digits: 1, by: { Attest: 90, echo: 100 }, asked: { beside: "echo", limit: "≥ 0.9" } },
    { what: "99th percentile, in medians", digits: 2, by: { Attest: 2.5 }, asked: { limit: "≤ 3" } },
    { what: "ready, ms", digits: 0, by: { Attest: 7 }, asked: { beside: "echo", limit: "≤ 1.5" } },
  ],
};

it("a section's table has its own figures, and beside each peer's its own share of it", () => {
  expect(tableOf(SECTION)).toBe(
    [
      "|                             | Attest |         echo |",
      "|-----------------------------|-------:|-------------:|",
      "| memory, MB                  |    150 |   100 (1.50) |",
      "| answers a second            |   90.0 | 100.0 (0.90) |",
      "| 99th percentile, in medians |   2.50 |            – |",
      "| ready, ms                   |      7 |            – |",
    ].join("\n"),
  );
});

it("what was asked is reached or missed, and missed where it wasn't measured", () => {
  expect(heldIn(SECTION).map(({ isReached }) => isReached)).toEqual([false, true, true, false]);
  expect(heldTableOf([SECTION])).toContain("| memory, MB: beside echo       |    1.500 | ≤ 1.4 |  missed |");
  expect(heldTableOf([{ ...SECTION, measures: [] }])).toBeUndefined();
});
