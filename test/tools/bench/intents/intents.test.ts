import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { intentSetsIn, measureIntentSets } from "../../../../src/tools/bench/intents/intents.ts";
import { sectionSchema } from "../../../../src/tools/bench/measuring/section.ts";

const SET = {
  entries: [
    { id: "hours", phrasings: ["when are you open", "what are the opening hours"] },
    { id: "price", phrasings: ["how much does a ticket cost", "what is the price"] },
    { id: "place", phrasings: ["where is the museum", "what is your address"] },
    { id: "guide", phrasings: ["are there guided tours", "can somebody show us around"] },
  ],
  test: [
    { q: "when do you open", y: "hours" },
    { q: "ticket price", y: "price" },
    { q: "do you sell elephants", y: null },
  ],
};

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "attest-intents-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it("measures every engine on every set of a folder", async () => {
  const section = await measureIntentSets(intentSetsIn(folderWith({ "shop.json": JSON.stringify(SET) })));
  expect(sectionSchema.parse(section)).toEqual(section);
  const [right] = section.measures;
  expect(right?.what).toBe("shop: right entry first, %");
  expect(Object.keys(right?.by ?? {})).toEqual(section.contestants);
  expect(right?.by.attest).toBe(100);
});

it("names a file that is no set, and a folder without any", async () => {
  const folder = folderWith({ "shop.json": "{}" });
  await expect(measureIntentSets(intentSetsIn(folder))).rejects.toThrow(/shop\.json isn't a set of intents/);
  expect(() => intentSetsIn(folderWith({}))).toThrow(/holds no set of intents/);
});
