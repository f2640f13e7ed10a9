import { describe, expect, it } from "vitest";
import { ORRIN, packWith } from "../knowledge/orrin-pack.ts";
import { temporaryPack } from "../knowledge/temporary-pack.ts";
import { runTool } from "./run-tool.ts";

describe("check", () => {
  it("counts what a sound pack holds and exits with 0", async () => {
    const folder = temporaryPack(ORRIN);
    const { code, stdout, stderr } = await runTool("check", [folder]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${folder}: 4 facts, 3 entries, 6 phrasings, no problems\n`);
  });

  it("lists every problem of a broken pack with its place and exits with 1", async () => {
    const folder = temporaryPack(
      packWith(["facts.yaml", "value: 40", "value: 41"], ["event.yaml", "headline: houses", "headline: barns"]),
    );
    const { code, stdout, stderr } = await runTool("check", [folder]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `${folder}/event.yaml:14  There is no entry \`barns\`. Correct the id, or add that entry.`,
      `${folder}/facts.yaml:8  41 isn't in the quotation. Correct the figure, or quote the words that state it.`,
      "2 problems",
    ]);
  });

  it("takes the folder from KNOWLEDGE_DIR where none is named", async () => {
    const { stdout } = await runTool("check", [], { KNOWLEDGE_DIR: temporaryPack(ORRIN) });
    expect(stdout).toContain("4 facts");
  });

  it("checks the shipped pack where nothing is set", async () => {
    const { code, stdout } = await runTool("check", []);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^knowledge: \d+ facts, \d+ entries, \d+ phrasings, no problems$/m);
  });

  it("exits with 1 where there is no such folder", async () => {
    const { code, stderr } = await runTool("check", ["/nowhere"]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no such folder");
  });
});
