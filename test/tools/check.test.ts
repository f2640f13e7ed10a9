import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { copyPack } from "../knowledge/copied-pack.ts";

const check = (...args: string[]) => spawnSync(process.execPath, ["src/tools/check.ts", ...args], { encoding: "utf8" });

describe("the check", () => {
  it("passes a sound pack and says what it holds", () => {
    const { status, stdout } = check("test/packs/flood");
    expect(status).toBe(0);
    expect(stdout).toContain("11 facts, 10 entries");
  });

  it("names file, line, problem and remedy, all at once, and fails", () => {
    const pack = copyPack();
    pack.edit("facts.yaml", "value: 200", "value: 300");
    pack.edit("entries/army.yaml", "related: [evacuated, where]", "related: [nowhere]");
    const { status, stderr } = check(pack.folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/facts\.yaml:63 {2}300 isn't in the quotation\. Correct the figure/);
    expect(stderr).toMatch(/entries\/army\.yaml:5 {2}There is no entry `nowhere`\. Correct the id/);
    expect(stderr).toContain("2 problems");
  });

  it("lists facts that are due for review, and doesn't fail for them", () => {
    const pack = copyPack();
    pack.edit("facts.yaml", "    claimant: brandt", "    claimant: brandt\n    reviewBy: 2020-01-01");
    const { status, stdout } = check(pack.folder);
    expect(status).toBe(0);
    expect(stdout).toContain("rebuild was to be reviewed by 2020-01-01");
  });

  it("lists with --thorough each phrasing that doesn't find its entry without itself", () => {
    const { status, stdout } = check("test/packs/flood", "--thorough");
    expect(status).toBe(0);
    expect(stdout).toContain("army  “who brings sandbags” finds");
    expect(stdout).not.toContain("“how many were evacuated” finds");
    expect(stdout).toMatch(/\d+ of 64 phrasings find their own entry/);
  });
});
