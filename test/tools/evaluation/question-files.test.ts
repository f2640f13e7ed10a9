import { describe, expect, it } from "vitest";
import { AttestError } from "../../../src/errors.ts";
import { readCases, readPatterns } from "../../../src/tools/evaluation/question-files.ts";
import { temporaryPack } from "../../knowledge/temporary-pack.ts";

const casesOf = (...lines: readonly string[]) => readCases(temporaryPack({ "own.jsonl": lines.join("\n") }));

describe("a line of a question file", () => {
  it("is a question with its fact", () => {
    expect(casesOf('{"q": "How many houses?", "fact": "houses"}')).toEqual([
      {
        file: "own",
        question: "How many houses?",
        fact: "houses",
        kind: "answerable",
        conversation: undefined,
        turn: 0,
      },
    ]);
  });

  it("may be a question that has no answer, with the reason or without", () => {
    const [silent, reasoned] = casesOf('{"q": "Why?", "fact": null}', '{"q": "Who won?", "kind": "off-topic"}');
    expect([silent?.fact, silent?.kind]).toEqual([null, "unanswerable"]);
    expect([reasoned?.fact, reasoned?.kind]).toEqual([null, "off-topic"]);
  });

  it("may be a conversation of several turns", () => {
    const turns = casesOf('{"turns": [{"q": "How many?", "fact": "houses"}, {"q": "and barns?", "fact": null}]}');
    expect(turns.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual(["first turn 0", "later turn 1"]);
    expect(turns[0]?.conversation).toBe(turns[1]?.conversation);
    expect(turns[0]?.conversation).toBeDefined();
  });

  it("may be empty", () => {
    expect(casesOf("", '{"q": "Why?", "fact": null}', "")).toHaveLength(1);
  });

  it.each(["How many?", '{"question": "How many?"}', '{"q": 5, "fact": null}'])(
    "is named where it is none: %s",
    (line) => {
      expect(() => casesOf('{"q": "Why?", "fact": null}', line)).toThrow(/^own\.jsonl:2: this line isn't a question/);
    },
  );
});

describe("a folder of questions", () => {
  it("is read in the order of its files' names", () => {
    const line = '{"q": "Why?", "fact": null}';
    const folder = temporaryPack({ "b.jsonl": line, "a.jsonl": line, "notes.md": "# Notes" });
    expect(readCases(folder).map(({ file }) => file)).toEqual(["a", "b"]);
  });

  it("without questions is an error that says what to do", () => {
    expect(() => readCases(temporaryPack({}))).toThrow(AttestError);
    expect(() => readCases("/nowhere")).toThrow(/There are no \.jsonl files in \/nowhere\. Name a folder/);
  });

  it("has its own patterns, or those of the fallback", () => {
    const own = temporaryPack({ "facts.json": '{"houses": ["40", "HOUSES"]}' });
    const patterns = readPatterns(own, "/nowhere").get("houses") ?? [];
    expect(patterns.every((pattern) => pattern.test("40 houses"))).toBe(true);
    expect([...readPatterns("/nowhere", own).keys()]).toEqual(["houses"]);
    expect(() => readPatterns("/nowhere", "/nowhere")).toThrow(/There is no facts\.json/);
  });
});
