import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AttestError } from "../../../src/errors.ts";
import { readCases, readPatterns } from "../../../src/tools/evaluation/question-files.ts";
import { temporaryPack } from "../../knowledge/temporary-pack.ts";

const casesOf = (...lines: readonly string[]) => readCases(temporaryPack({ "own.jsonl": lines.join("\n") })).cases;

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

  it("may say which language it is in", () => {
    const [asked, reasoned] = casesOf(
      '{"q": "Où ?", "fact": "houses", "lang": "fr"}',
      '{"q": "Qui ?", "kind": "off-topic", "lang": "fr"}',
    );
    expect([asked?.question, asked?.fact]).toEqual(["Où ?", "houses"]);
    expect(reasoned?.fact).toBeNull();
    expect(asked?.language).toBeUndefined();
  });

  it("wants an Arabic answer to an Arabic question, whatever its letters", () => {
    const cases = casesOf(
      '{"q": "كم بيت؟", "fact": "houses"}',
      '{"q": "kam beit", "fact": "houses", "lang": "arabizi"}',
    );
    expect(cases.map(({ language, kind }) => `${language} ${kind}`)).toEqual(["ar answerable", "ar arabizi"]);
  });

  it("may take any of several facts, or be a turn that asks nothing", () => {
    const [either, aside] = casesOf(
      '{"q": "How many?", "fact": ["houses", "barns"]}',
      '{"turns": [{"q": "wow", "fact": "-"}]}',
    );
    expect(either?.fact).toEqual(["houses", "barns"]);
    expect([either?.isAside, aside?.isAside]).toEqual([undefined, true]);
  });

  it.each([
    ['{"q": "Who and where?", "facts": ["a", null], "kind": "multi"}', "multi", { facts: ["a", null] }],
    [
      '{"q": "a + b?", "facts": ["a"], "kind": "arithmetic", "expect": "40"}',
      "arithmetic",
      { facts: ["a"], expect: "40" },
    ],
    [
      '{"q": "40, right?", "facts": [], "kind": "verify", "expect": "correct"}',
      "verify: correct",
      { verdicts: ["no", "partly"] },
    ],
    ['{"q": "40, right?", "verdict": "unsaid", "facts": []}', "unsaid", { verdicts: ["unsaid"] }],
    ['{"q": "how many a year?", "expect": null, "kind": "refuse"}', "refuse", "no figure"],
    ['{"q": "ty", "act": "thank"}', "thank", { act: "thank" }],
  ])("may want something else than a fact: %s", (line, kind, wanted) => {
    expect(casesOf(line)).toMatchObject([{ kind, wanted }]);
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
    expect(readCases(folder).cases.map(({ file }) => file)).toEqual(["a", "b"]);
  });

  it("leaves out a file of texts with something else, and says which", () => {
    const line = '{"text": "40 houses", "summary": "houses"}';
    const folder = temporaryPack({ "other.jsonl": `${line}\n${line}\n`, "own.jsonl": '{"q": "Why?", "fact": null}' });
    const { cases, leftOut } = readCases(folder);
    expect(cases.map(({ file }) => file)).toEqual(["own"]);
    expect(leftOut).toEqual(['other.jsonl: {"text", "summary"}']);
    expect(() => readCases(temporaryPack({ "other.jsonl": line }))).toThrow(
      /No file in .* holds questions; there is other/,
    );
  });

  it("may hold texts with figures, each line one", () => {
    const line = '{"text": "40 houses", "figures": [[40, "matches"]]}';
    const texts = (...lines: readonly string[]) => readCases(temporaryPack({ "own.jsonl": lines.join("\n") })).texts;
    expect(texts(line, "", line)).toHaveLength(2);
    expect(texts(line)).toEqual([{ file: "own", text: "40 houses", figures: [[40, "matches"]] }]);
    expect(() => texts(line, '{"text": "40", "figures": [[40, "right"]]}')).toThrow(/^own\.jsonl:2: this line isn't a/);
  });

  it("doesn't pass over a broken line: of a question's file, or of no object", () => {
    const other = '{"q": "Who and where?", "answers": ["a", "b"]}';
    expect(() => casesOf('{"q": "Why?", "fact": null}', other)).toThrow(/^own\.jsonl:2: this line isn't a question/);
    expect(() => casesOf(other, "{")).toThrow(/^own\.jsonl:1: this line isn't a question/);
  });

  it("without questions is an error that says what to do", () => {
    expect(() => readCases(temporaryPack({}))).toThrow(AttestError);
    expect(() => readCases("/nowhere")).toThrow(/There are no \.jsonl files in \/nowhere\. Name a folder/);
  });

  it("has its own patterns, or those above it, or those of the fallback, or none", () => {
    const own = temporaryPack({ "facts.json": '{"houses": ["40", "HOUSES"]}' });
    const patterns = readPatterns(own, "/nowhere").get("houses") ?? [];
    expect(patterns.every((pattern) => pattern.test("40 houses"))).toBe(true);
    expect([...readPatterns("/nowhere", own).keys()]).toEqual(["houses"]);
    expect([...readPatterns(join(own, "fresh"), "/nowhere").keys()]).toEqual(["houses"]);
    expect(readPatterns("/nowhere", "/nowhere").size).toBe(0);
  });
});
