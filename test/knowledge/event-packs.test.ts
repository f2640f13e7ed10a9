import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPack } from "../../src/knowledge/pack/load.ts";
import { formatProblem } from "../../src/knowledge/pack/problem.ts";
import { makeFingerprint } from "../../src/knowledge/sources/fingerprint.ts";

describe.each(["river", "election"])("the %s pack", (name) => {
  const folder = `test/packs/${name}`;
  const { base, pack, problems } = readPack(folder);

  it("has no problems", () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it("asks each answer in thirty wordings, so that packs of 3, 6 and 10 can be cut from it", () => {
    const answers = [...(base?.entries.values() ?? [])].filter(({ kind }) => kind === "fact");
    expect(answers.length).toBeGreaterThanOrEqual(30);
    for (const { id, phrasings } of answers) expect([id, phrasings.en.length]).toEqual([id, 30]);
  });

  it("says by roles what each of its facts says", () => {
    const silent = [...(base?.facts.values() ?? [])].filter(({ says }) => says.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("cites its report as it stands", () => {
    const { hashes } = makeFingerprint(readFileSync(`${folder}/article.txt`, "utf8"));
    const [source] = pack?.sources ?? [];
    expect(source?.fingerprint.hashes.split(/\s+/)).toEqual(hashes.split(" "));
  });
});
