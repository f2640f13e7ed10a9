import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** An invented event whose facts say who did what. */
function floodThatSays(): string {
  const folder = temporaryFolder();
  cpSync("test/packs/flood", folder, { recursive: true });
  const path = join(folder, "facts.yaml");
  const says = (facts: string, id: string, statement: string) =>
    facts.replace(`  - id: ${id}\n`, `  - id: ${id}\n    says: [${statement}]\n`);
  const facts = says(
    readFileSync(path, "utf8"),
    "dyke",
    "{ who: The water, what: broke through, whom: the dyke, where: Tallby, when: before dawn }",
  );
  writeFileSync(path, says(facts, "army", '{ who: The army, what: sent, whom: soldiers, howMany: "200" }'));
  return folder;
}

it("judges claims on an event that the code knows nothing of", () => {
  const engine = createEngine(loadBase(floodThatSays()));
  const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;
  expect(verdictOn("Is it true that the water broke through the dyke?")).toBe("yes");
  expect(verdictOn("The water never broke through the dyke")).toBe("no");
  expect(verdictOn("The army sent 200 soldiers, right?")).toBe("yes");
  expect(verdictOn("The army sent 500 soldiers, right?")).toBe("no");
  expect(verdictOn("Is it true that the mayor resigned?")).toBe("unsaid");
});
