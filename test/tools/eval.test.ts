import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyPack } from "../knowledge/copied-pack.ts";
import { temporaryPack, writeInto } from "../knowledge/temporary-pack.ts";
import { runTool } from "./run-tool.ts";

const CACHE_DIR = "node_modules/.cache/attest-tests";
const HOW_HIGH = '{"q": "how high was the water in Tallby?", "fact": "water.level"}\n';
const WHO = '{"q": "who will win the next chess championship?", "kind": "another event"}\n';

/** The flood with questions of its own. */
function measured(questions: string): string {
  const { folder } = copyPack();
  writeInto(join(folder, "questions"), {
    "native.jsonl": questions,
    "unanswerable.jsonl": WHO,
    "thresholds.json": '{ "native": { "right": 1 } }',
  });
  return folder;
}

describe("eval", () => {
  it("asks a pack its own questions, judged by the entry or fact that they name, and writes its card beside them", async () => {
    const pack = measured(`${HOW_HIGH}{"q": "how high is the river", "fact": "level"}\n`);
    const { code, stdout, stderr } = await runTool("eval", [pack, "--card"], { CACHE_DIR });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^native +2 +100\.0 %/m);
    const { answerable } = JSON.parse(readFileSync(join(pack, "accuracy.json"), "utf8"));
    expect(answerable).toEqual({ asked: 2, right: 2, wrong: 0 });
    expect(readFileSync(join(pack, "accuracy.md"), "utf8")).toContain(
      "Of 2 questions that the source answers, 100.0 %",
    );
  });

  it("holds a pack to thresholds of its own, wherever it is named, and says of a question that names no entry and no fact that it can't be right", async () => {
    const pack = measured('{"q": "how high was the water in Tallby?", "fact": ["water.levle", "army"]}\n');
    const { code, stdout, stderr } = await runTool("eval", [], { CACHE_DIR, KNOWLEDGE_DIR: pack });
    expect([code, stderr]).toEqual([1, "native: right is 0.0 %, and 100.0 % is the bound\n"]);
    expect(stdout).toContain("native names water.levle, which is no entry and no fact\n");
  });

  it("asks questions from below a pack that pack, unless another is chosen", async () => {
    const pack = measured(HOW_HIGH);
    const questions = join(pack, "questions");
    expect((await runTool("eval", [questions], { CACHE_DIR })).code).toBe(0);
    const apart = temporaryPack({ "native.jsonl": HOW_HIGH });
    const { stdout } = await runTool("eval", [apart], { CACHE_DIR, KNOWLEDGE_DIR: pack });
    expect(stdout).toMatch(/^native +1 +100\.0 %/m);
  });

  it("says that there is no such folder", async () => {
    const { code, stderr } = await runTool("eval", ["/nowhere"], { CACHE_DIR });
    expect([code, stderr]).toEqual([2, "There is no folder /nowhere. Name a pack, or a folder of questions\n"]);
  });
});
