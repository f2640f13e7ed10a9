import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { afterAnotherTopic } from "../../../src/tools/evaluation/after-another-topic.ts";
import type { Reply } from "../../../src/tools/evaluation/ask-all.ts";
import { type Case, readCases } from "../../../src/tools/evaluation/question-files.ts";
import type { Result } from "../../../src/tools/evaluation/score.ts";
import { fallenShort, readBounds } from "../../../src/tools/evaluation/thresholds.ts";

const one: Case = { file: "own", question: "?", fact: "houses", kind: "plain", conversation: undefined, turn: 0 };

function result(verdict: Result["verdict"], kind = one.kind): Result {
  const reply: Reply = {
    outcome: "answer",
    text: "",
    language: "en",
    entry: null,
    confidence: 1,
    act: "ask",
    suggestions: [],
  };
  return { case: { ...one, kind }, reply, verdict, helped: verdict === "right" };
}

describe("questions fall short", () => {
  const results = [result("right"), result("wrong"), result("false", "near miss")];

  it("of a least share and of a greatest one, of a file and of a kind in it", () => {
    const bounds = { own: { right: 0.6, wrong: 0.5, false: 0.1 }, "own/near miss": { false: 1 } };
    expect(fallenShort(results, [], bounds)).toEqual([
      "own: right is 50.0 %, and 60.0 % is the bound",
      "own: false is 100.0 %, and 10.0 % is the bound",
    ]);
  });

  it("but not of what wasn't asked", () => {
    const bounds = { other: { right: 0.9 }, "own/odd": { right: 0.9, helped: 0.9 }, "own/near miss": { right: 0.9 } };
    expect(fallenShort(results, [], bounds)).toEqual([]);
  });
});

// A bound whose name is mistyped would hold for ever.
it.each(["knowledge/questions", "knowledge/questions/fresh"])("each bound of %s is of what it asks", (folder) => {
  const { cases, texts } = readCases(folder);
  const asked = [...cases, ...afterAnotherTopic(cases).map(({ question }) => question)];
  const names = new Set([
    ...texts.map(({ file }) => file),
    ...asked.flatMap(({ file, kind }) => [file, `${file}/${kind}`]),
  ]);
  const bounds = Object.keys(readBounds(join(folder, "thresholds.json")));
  expect(bounds).not.toEqual([]);
  expect(bounds.filter((name) => !names.has(name))).toEqual([]);
});
