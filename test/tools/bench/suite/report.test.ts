import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportSchema, writeReport } from "../../../../src/tools/bench/suite/report.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";

it("the suite writes one page and one JSON of the same figures", () => {
  const folder = join(temporaryFolder(), "figures");
  const measure = { what: "all posted, s", digits: 1, by: { Attest: 10.1, "the limit": 10 } };
  const lacking = { what: "never measured", digits: 0, by: {}, asked: { limit: "≤ 1" } };
  writeReport(folder, "quick", [
    {
      name: "delivery",
      title: "Delivery",
      about: "Nobody can be quicker.",
      command: "npm run bench -- delivery",
      contestants: ["Attest", "the limit"],
      measures: [{ ...measure, asked: { beside: "the limit", limit: "≤ 1.02" } }, lacking],
    },
  ]);
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, "bench-figures.json"), "utf8")));
  expect(report.sections[0]?.measures).toHaveLength(2);
  expect(report.held.map(({ figure, isReached }) => [figure, isReached])).toEqual([
    [1.01, true],
    [null, false],
  ]);
  const page = readFileSync(join(folder, "bench-figures.md"), "utf8");
  expect(page).toContain("## Delivery\n\nNobody can be quicker.\n\n|");
  expect(page).toContain("10.0 (1.01)");
  expect(page).toContain("A try with small numbers");
});
