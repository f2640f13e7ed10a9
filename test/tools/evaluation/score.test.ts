import { describe, expect, it } from "vitest";
import { buildBase } from "../../../src/knowledge/base.ts";
import { parsePack } from "../../../src/knowledge/pack/pack.ts";
import type { Reply } from "../../../src/tools/evaluation/ask-all.ts";
import type { Case } from "../../../src/tools/evaluation/question-files.ts";
import { renderFailures, renderReport } from "../../../src/tools/evaluation/report.ts";
import { judge, type Result, tally } from "../../../src/tools/evaluation/score.ts";
import { ORRIN } from "../../knowledge/orrin-pack.ts";

const files = Object.entries(ORRIN).map(([file, text]) => ({ file, text }));
const { pack } = parsePack(files);
const patterns = new Map([["houses.total", [/40/, /houses/]]]);

const asked = (fact: string | null, kind = "answerable"): Case => ({
  file: "own",
  question: "How many houses?",
  fact,
  kind,
  conversation: undefined,
  turn: 0,
});
const reply = (outcome: Reply["outcome"], text: string, ...suggested: readonly string[]): Reply => ({
  outcome,
  text,
  language: "en",
  entry: null,
  confidence: 0.5,
  act: "ask",
  suggestions: suggested.map((entry) => ({ entry, question: "?" })),
});

function judged(one: Case, given: Reply): Result {
  if (!pack) throw new Error("The pack is malformed");
  return judge(one, given, patterns, buildBase(pack, files));
}
const verdict = (one: Case, given: Reply) => {
  const { verdict, helped } = judged(one, given);
  return helped ? `${verdict}, helped` : verdict;
};

describe("a question that has an answer is", () => {
  const question = asked("houses.total");

  it.each([
    ["right where all patterns fit", reply("answer", "40 houses"), "right, helped"],
    ["wrong where one doesn't", reply("answer", "40 barns"), "wrong"],
    ["wrong where the answer stands too far behind", reply("answer", `${"y".repeat(500)} 40 houses`), "wrong"],
    [
      "wrong, but helped, where the answer is suggested beside",
      reply("answer", "No", "mayor", "houses"),
      "wrong, helped",
    ],
    [
      "suggested where the right entry is offered",
      reply("suggest", "40 houses?", "mayor", "houses"),
      "suggested, helped",
    ],
    ["suggested, without help, where others are offered", reply("suggest", "40 houses?", "mayor"), "suggested"],
    [
      "suggested, without help, where it is the fourth",
      reply("suggest", "?", "mayor", "mayor", "mayor", "houses"),
      "suggested",
    ],
    ["suggested where unknown leads on", reply("unknown", "I don't know", "houses"), "suggested, helped"],
    ["silent where nothing is offered", reply("unknown", "I don't know"), "silent"],
  ])("%s", (_, given, expected) => {
    expect(verdict(question, given)).toBe(expected);
  });

  it.each([
    ["right by the entry that it names", "mayor", "mayor", "right, helped"],
    ["right by the fact that it names", "promise", "mayor", "right, helped"],
    ["wrong by another entry", "mayor", "houses", "wrong"],
    ["wrong where there is no such entry or fact", "barns", "mayor", "wrong"],
  ])("where nobody wrote patterns for its fact, %s", (_, fact, entry, expected) => {
    expect(verdict(asked(fact), { ...reply("answer", "We will rebuild"), entry })).toBe(expected);
  });
});

describe("a question that has none is", () => {
  it("false where it is answered", () => {
    expect(verdict(asked(null), reply("answer", "40 houses"))).toBe("false");
  });

  it.each(["suggest", "unknown", "smalltalk"] as const)("abstained from by %s", (outcome) => {
    expect(verdict(asked(null), reply(outcome, "?", "houses"))).toBe("abstained");
  });
});

const results = [
  judged(asked("houses.total"), reply("answer", "40 houses")),
  judged(asked("houses.total"), reply("answer", "40 barns")),
  judged(asked("houses.total"), reply("suggest", "?", "houses")),
  judged(asked("houses.total"), reply("unknown", "?")),
  judged(asked(null, "off-topic"), reply("answer", "40 houses")),
  judged(asked(null, "off-topic"), reply("unknown", "?")),
];

describe("the tally", () => {
  it("counts answerable and unanswerable questions apart", () => {
    expect(tally(results)).toEqual({
      asked: 4,
      right: 1,
      wrong: 1,
      suggested: 1,
      silent: 1,
      helped: 2,
      unanswerable: 2,
      false: 1,
      misled: 0,
    });
  });

  it("of nothing is nothing", () => {
    expect(Object.values(tally([])).every((count) => count === 0)).toBe(true);
  });
});

describe("the report", () => {
  it("has a line a file and a line a kind", () => {
    const [head, own, answerable, offTopic] = renderReport(results)
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/));
    expect(head).toContain("right");
    expect(own).toEqual(["own", "4", "25.0 %", "25.0 %", "25.0 %", "25.0 %", "50.0 %", "2", "50.0 %"]);
    expect(answerable?.[0]).toBe("answerable");
    expect(offTopic).toEqual(["off-topic", "2", "50.0 %"]);
  });

  it("lists what went wrong, and only that", () => {
    const failures = renderFailures(results);
    expect(failures.match(/^(wrong|suggested|silent|false)\b/gm)).toEqual(["wrong", "suggested", "silent", "false"]);
    expect(failures).toContain("wanted no answer; answer");
  });
});
