import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyPack } from "../knowledge/copied-pack.ts";
import { ORRIN, packWith } from "../knowledge/orrin-pack.ts";
import { temporaryPack, writeInto } from "../knowledge/temporary-pack.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runTool } from "./run-tool.ts";

describe("check", () => {
  it("counts what a sound pack holds and exits with 0", async () => {
    const folder = temporaryPack(ORRIN);
    const { code, stdout, stderr } = await runTool("check", [folder]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(`${folder}: 4 facts, 3 entries, 6 phrasings, no problems`);
  });

  it("lists every problem of a broken pack with its place and exits with 1", async () => {
    const folder = temporaryPack(
      packWith(["facts.yaml", "value: 40", "value: 41"], ["event.yaml", "headline: houses", "headline: barns"]),
    );
    const { code, stdout, stderr } = await runTool("check", [folder]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `${folder}/event.yaml:17  There is no entry \`barns\`. Correct the id, or add that entry.`,
      `${folder}/facts.yaml:8  41 isn't in the quotation. Correct the figure, or quote the words that state it.`,
      "2 problems",
    ]);
  });

  it("names a command that has the name of one of the bot's own, and a concept's word that is read as a word of grammar", async () => {
    const folder = temporaryPack(
      packWith(
        ["event.yaml", "name: houses", "name: privacy"],
        ["concepts.yaml", "flooded, words: { en: [", "flooded, slot: fate, words: { en: [offed, "],
      ),
    );
    const { code, stderr } = await runTool("check", [folder]);
    expect(code).toBe(1);
    const [command, word, ...rest] = stderr.trimEnd().split("\n");
    expect(command).toBe(
      `${folder}/event.yaml:7  The bot has a command \`privacy\` of its own. Give this one another name.`,
    );
    expect(word).toContain("“offed” is read as the word “of”, which nearly every question has. Leave it out");
    expect(rest).toEqual(["2 problems"]);
  });

  it("lists what another language lacks or has with other figures, and facts that are due for review, and fails for neither", async () => {
    const pack = copyPack();
    pack.edit("facts.yaml", "    claimant: brandt", "    claimant: brandt\n    reviewBy: 2020-01-01");
    pack.edit("event.yaml", "languages: [en]", "languages: [en, ar]");
    const answer = "غمرت المياه {houses.tallby} من البيوت، بحسب the county of Arvel.";
    pack.edit("entries/houses.yaml", "answer:\n", `answer:\n  ar: "${answer}"\n`);
    const { code, stdout } = await runTool("check", [pack.folder]);
    expect(stdout).toMatch(/houses\.yaml:\d+ {2}“.*” isn't there in Arabic\. Add it\./);
    expect(stdout).toMatch(
      /houses\.yaml:\d+ {2}In Arabic it has \{houses\.tallby\}, in English .*\{houses\.sum\}.*\. Show the same figures in both\./,
    );
    expect(stdout).not.toContain("Welche");
    expect(stdout).toContain("rebuild was to be reviewed by 2020-01-01");
    expect(code).toBe(0);
  });

  it("checks the folder `knowledge` where nothing is set, and leaves out what that might still lack", async () => {
    const cwd = temporaryFolder();
    writeInto(join(cwd, "knowledge"), ORRIN);
    const { code, stdout } = await runTool("check", [], { cwd });
    expect([code, stdout]).toEqual([0, "knowledge: 4 facts, 3 entries, 6 phrasings, no problems\n"]);
  });

  it("takes the folder from KNOWLEDGE_DIR, and is started alone for one that is named: no types, no lint, no other event's questions", async () => {
    const folder = temporaryPack(ORRIN);
    const { code, stdout, stderr } = await runTool("start-check", [folder]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`${folder}: 4 facts`);
    expect(stdout).toBe((await runTool("check", [], { KNOWLEDGE_DIR: folder })).stdout);
  });

  it("exits with 1 where there is no such folder", async () => {
    const { code, stderr } = await runTool("check", ["/nowhere"]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no such folder");
  });

  it("says of a pack that is too large to learn from what to do, and doesn't fail for it", async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => {
      const { "entries/houses.yaml": houses = "" } = ORRIN;
      const more = Array.from({ length: 18 }, (_, j) => `\n    - house ${i} in ${j} words`).join("");
      return [`entries/many/house-${i}.yaml`, `${houses.replaceAll("Houses flooded", `House ${i}`)}${more}`] as const;
    });
    const folder = temporaryPack({ ...ORRIN, ...Object.fromEntries(many) });
    const { code, stdout } = await runTool("check", [folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /20,006 wordings × 1,003 entries are 20,066,018, and it learns from at most 20,000,000\..*Join/,
    );
  });

  it("lists with --thorough each phrasing that doesn't find its entry without itself", async () => {
    const { code, stdout } = await runTool("check", ["test/packs/flood", "--thorough"]);
    expect(code).toBe(0);
    expect(stdout).toContain("army  “who brings sandbags” finds");
    expect(stdout).not.toContain("“how many were evacuated” finds");
    expect(stdout).toMatch(/\d+ of 64 phrasings find their own entry/);
  });
});
