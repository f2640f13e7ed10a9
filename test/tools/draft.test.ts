import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { orrinOnBase } from "../knowledge/base-pack.ts";
import { ORRIN, packWith } from "../knowledge/orrin-pack.ts";
import { temporaryPack, writeInto } from "../knowledge/temporary-pack.ts";
import { runTool } from "./run-tool.ts";

const TEMPLATES = `howMany:
  en:
    journalist: ["How many {whom} were {what}?", "How many {whom} were {what} in {where}?"]
    teenager: ["{whom} {what}, how many like"]
    learner: ["how much {who} is {what}"]
what:
  en: { journalist: ["What did {who} do?"], expert: ["report on {whom}, {what}"] }`;

/** The flood with templates, and with facts that say something by roles. */
function flood(): string {
  const says = (id: string, roles: string) => `  - id: ${id}\n    says: [{ ${roles} }]`;
  const facts = (packWith()["facts.yaml"] ?? "")
    .replace("  - id: houses.total", says("houses.total", 'what: were flooded, whom: houses, howMany: "40"'))
    .replace(
      "  - id: houses.town",
      says("houses.town", 'what: stood, whom: of them, howMany: "30", where: the old town'),
    )
    .replace(
      "  - id: houses.harbour",
      says("houses.harbour", 'what: below it, whom: the harbour quarter, howMany: "10"'),
    )
    .replace("  - id: promise", says("promise", "who: Ilse Brandt, what: rebuild, whom: every single house"));
  return temporaryPack(orrinOnBase({ "facts.yaml": facts, "base/proposals.yaml": TEMPLATES }));
}

describe("draft", () => {
  it("proposes ways to ask for what the facts of an entry say, marked as such, leaves the rest of the file alone, and proposes nothing where proposals wait already", async () => {
    const folder = flood();
    const before = ORRIN["entries/houses.yaml"];
    const { code, stdout, stderr } = await runTool("draft", [folder]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("houses: 3 proposed");
    expect(stdout).toContain("Read each proposal");
    const houses = `${before}
proposed:
  en:
    - "How many houses were flooded?"
    - "houses were flooded, how many like"
    - "report on houses, were flooded"`;
    expect(readFileSync(join(folder, "entries/houses.yaml"), "utf8")).toBe(houses);

    const again = await runTool("draft", [folder]);
    expect(again.code).toBe(0);
    expect(again.stdout).not.toContain("houses: ");
    expect(again.stdout).toContain("Nothing is proposed.");
    expect(again.stdout).not.toContain("Read each proposal");
    expect(readFileSync(join(folder, "entries/houses.yaml"), "utf8")).toBe(houses);
  });

  it("makes an entry that answers in the source's words for a fact that has none, and tells which facts say too little; it is named by the check until a person has kept it, and told by the accuracy card", async () => {
    const folder = flood();
    const { stdout } = await runTool("draft", [folder]);
    expect(stdout).toContain("houses.town: nothing to propose");
    expect(stdout).toContain("houses.harbour: 3 proposed");
    expect(stdout).toMatch(/New entries in .*drafts\.yaml: 1/);
    expect(readFileSync(join(folder, "entries/drafts.yaml"), "utf8")).toContain(`- id: houses.harbour
  title: { en: "Houses harbour" }
  question: { en: "How many the harbour quarter were below it?" }
  facts: [houses.harbour]
  answer: { en: "River Board says: “10 in the harbour quarter below it.”" }
  phrasings:
    en:
      - "How many the harbour quarter were below it?"
  proposed:
    en:
      - "the harbour quarter below it, how many like"
      - "report on the harbour quarter, below it"
`);

    writeInto(join(folder, "questions"), {
      "native.jsonl": '{"q": "how many houses were flooded", "fact": "houses"}',
      "unanswerable.jsonl": '{"q": "who won the chess match", "kind": "another event"}',
    });
    const checked = await runTool("check", [folder]);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain(
      "entries/houses.yaml:12  `houses` has 3 proposals that nobody has kept. Move the good ones to `phrasings`, and delete the others.",
    );
    expect(checked.stdout).toContain("`houses` has 2 phrasings, and 10 are few.");
    const environment = { CACHE_DIR: "node_modules/.cache/attest-tests" };
    expect((await runTool("eval", [folder, "--card"], environment)).stdout).toMatch(/^native +1 +100\.0 %/m);
    expect(readFileSync(join(folder, "accuracy.md"), "utf8")).toMatch(
      /- Of its \d+ English phrasings a program proposed \d+ that nobody has kept or deleted yet\./,
    );
  });

  it("says what a pack without a base lacks, and what is wrong with a broken one", async () => {
    const bare = await runTool("draft", [temporaryPack(ORRIN)]);
    expect([bare.code, bare.stderr]).toEqual([
      2,
      "The pack inherits no templates. Write `extends: base` into event.yaml\n",
    ]);
    const broken = await runTool("draft", [temporaryPack(packWith(["facts.yaml", "value: 40", "value: 41"]))]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain("41 isn't in the quotation");
  });
});
