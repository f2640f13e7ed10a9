import { describe, expect, it } from "vitest";
import { mayHoldTraps } from "../../../../src/knowledge/pack/reading/yaml-traps.ts";
import { readFiles } from "../../../../src/knowledge/pack-files.ts";
import { baseOf } from "../../base-of.ts";
import { complaints, packWith } from "../../orrin-pack.ts";

const FILE = "entries/mayor.yaml";
const PHRASING = "tell me about The mayor's word";
const COST = "entries/unknown/cost.yaml";

/** What the check says of the pack with a phrasing written so. */
const phrased = (written: string) => complaints(packWith([FILE, PHRASING, written]));
const meant = (written: string) => baseOf(packWith([FILE, PHRASING, written])).entries.get("mayor")?.phrasings.en[0];

describe("a text means what it looks like", () => {
  it.each([
    "yes",
    "no",
    "on",
    "off",
    "1_000",
    "1,000",
    "1:30",
    "2025-03-09",
    "null and void",
    "NaN",
    "why #1?".replace(" ", ""),
    "is it R&D",
    "what?!",
    "?what",
    "-dash",
    ":colon",
    "a:b",
    "what about item # 5".replace(" # ", "#"),
    "R & D, then",
    "2 * 3",
  ])("%s", (text) => {
    expect(phrased(text)).toEqual([]);
    expect(meant(text)).toBe(text);
  });

  it.each([
    ["a # in double quotation marks", '"who # 5"', "who # 5"],
    ["a # in single ones", "'who # 5'", "who # 5"],
    ["a comment behind quotation marks", '"who" # asked often', "who"],
    ["a mark in quotation marks", '"&c *x !y"', "&c *x !y"],
  ])("%s", (_, written, text) => {
    expect(phrased(written)).toEqual([]);
    expect(meant(written)).toBe(text);
  });

  it("and a comment may stand on a line of its own, or behind what is no text", () => {
    expect(
      complaints(
        packWith(
          [FILE, `- ${PHRASING}`, `# as asked in the town\n    - ${PHRASING}`],
          [FILE, "facts: [promise]", "facts: [promise] # said on Monday"],
          ["facts.yaml", "value: 40", "value: 40 # the board's"],
          ["facts.yaml", "id: promise", "id: promise # of the mayor"],
          ["facts.yaml", "operator: at least", "operator: at least # its word"],
          [COST, "kind: unknown", "kind: unknown # nobody says"],
        ),
      ),
    ).toEqual([]);
  });

  it("on several lines where it is a field's", () => {
    const folded = packWith(
      [FILE, 'en: "Ilse Brandt said: “We', "en: >\n    Ilse Brandt said: “We"],
      [FILE, 'house.”"', "house.”"],
    );
    expect(complaints(folded)).toEqual([]);
  });
});

describe("what a # would cut off is a problem", () => {
  const CUT =
    "is cut off: a # after a space begins a comment. Put quotation marks around the whole text; if it is a comment, put it on a line of its own.";

  it.each([
    ["a phrasing", FILE, `- ${PHRASING}`, "- mayor #1", "mayor"],
    ["a phrasing before a tab", FILE, `- ${PHRASING}`, "- mayor\t#1", "mayor"],
    ["a phrasing like an id", FILE, `- ${PHRASING}`, "- boats # two", "boats"],
    ["a title", FILE, "title: { en: The mayor's word }", "title:\n  en: Mayor # 1", "Mayor"],
    ["a question", FILE, "question: { en: The mayor's word? }", "question:\n  en: Mayor? # 1", "Mayor?"],
    ["a quotation", "facts.yaml", "single house\n", "single house # all\n", "We will rebuild every single house"],
    [
      "a word",
      "concepts.yaml",
      "- { id: leader, words: { en: [head of the town] } }",
      "- id: leader\n  words:\n    en:\n      - head of the town # x",
      "head of the town",
    ],
    ["a publisher", "sources/report.yaml", "id: report", "id: report\npublisher: Gazette # 2", "Gazette"],
    [
      "a command's description",
      "event.yaml",
      "command: { name: houses, description: { en: How many houses }, help: { en: the houses by quarter } }",
      "command:\n    name: houses\n    help: { en: the houses }\n    description:\n      en: How many # x",
      "How many",
    ],
  ])("in %s", (_, file, from, to, text) => {
    const [found, ...others] = complaints(packWith([file, from, to]));
    expect(found).toContain(`${to.trim().split("\n").at(-1)?.trim()}”: What stands behind “${text}” ${CUT}`);
    expect(others).toEqual([]);
  });

  it("in an answer, and in a flow of braces", () => {
    expect(
      complaints(packWith([COST, '\n  en: "My source gives no cost."', "\n  en: My source gives no cost # yet"])),
    ).toEqual([`${COST} “en: My source gives no cost # yet”: What stands behind “My source gives no cost” ${CUT}`]);
    expect(complaints(packWith([COST, "title: { en: Cost }", "title: { en: Cost # 1\n  }"]))).toEqual([
      `${COST} “title: { en: Cost # 1”: What stands behind “Cost” ${CUT}`,
    ]);
  });
});

describe("what YAML would take for a mark of its own is a problem with a remedy", () => {
  it.each([
    [
      "an anchor",
      "&c who is",
      "`&c` is read as a mark of YAML, and isn't part of the text",
      "Put quotation marks around the whole text",
    ],
    [
      "an alias",
      "*why",
      "`*why` is read as a mark of YAML, and isn't part of the text",
      "Put quotation marks around the whole text",
    ],
    [
      "a tag of nothing",
      "! who is",
      "`!` is read as a mark of YAML, and isn't part of the text",
      "Put quotation marks around the whole text",
    ],
    [
      "a tag",
      "!who is",
      "`!who` is read as a mark of YAML, and isn't part of the text",
      "Put quotation marks around the whole text",
    ],
    [
      "a tag of YAML's own",
      "!!str 5",
      "`!!str` is read as a mark of YAML, and isn't part of the text",
      "Put quotation marks around the whole text",
    ],
    [
      "a comment alone",
      "#5 was what?",
      "`phrasings.en.0`: There is no text here",
      "Write one; where it begins with # or is the word null, put quotation marks around it",
    ],
    [
      "a colon",
      "who said: no",
      "`phrasings.en.0`: This is read as a field and its value, because of a colon or of { }",
      "Put quotation marks around the whole text",
    ],
    [
      "a colon at the end",
      "who said:",
      "`phrasings.en.0`: This is read as a field and its value, because of a colon or of { }",
      "Put quotation marks around the whole text",
    ],
    [
      "a question mark alone",
      "? who",
      "`phrasings.en.0`: This is read as a field and its value, because of a colon or of { }",
      "Put quotation marks around the whole text",
    ],
    [
      "braces",
      "{houses.total}",
      "`phrasings.en.0`: This is read as a field and its value, because of a colon or of { }",
      "Put quotation marks around the whole text",
    ],
    [
      "brackets",
      "[sic]",
      "`phrasings.en.0`: This is read as a list",
      "Put quotation marks around the whole text, or take the second - or the [ ] away",
    ],
    [
      "two dashes",
      "- who",
      "`phrasings.en.0`: This is read as a list",
      "Put quotation marks around the whole text, or take the second - or the [ ] away",
    ],
    ["a number", "2013", "`phrasings.en.0`: 2013 is read as a number", "Put quotation marks around the whole text"],
    [
      "a number of another kind",
      "0x1F",
      "`phrasings.en.0`: 31 is read as a number",
      "Put quotation marks around the whole text",
    ],
    ["true", "true", "`phrasings.en.0`: true is read as a yes or no", "Put quotation marks around the whole text"],
    [
      "null",
      "null",
      "`phrasings.en.0`: There is no text here",
      "Write one; where it begins with # or is the word null, put quotation marks around it",
    ],
    [
      "a tilde",
      "~",
      "`phrasings.en.0`: There is no text here",
      "Write one; where it begins with # or is the word null, put quotation marks around it",
    ],
    [
      "a lost dash",
      "who is the mayor\n      what does he say",
      "“who is the mayor what does he say” goes on over several lines, as one text",
      "Begin each text with - , or put it on one line",
    ],
    [
      "a dash too far in",
      "who is the mayor\n      - what does he say",
      "“who is the mayor - what does he say” goes on over several lines, as one text",
      "Begin each text with - , or put it on one line",
    ],
    [
      "an unseen character",
      "who\u0007",
      "There is a character here that can't be seen",
      "Delete the line, and type it anew",
    ],
  ])("as %s", (_, written, message, remedy) => {
    const [line] = written.split("\n");
    expect(phrased(written)).toEqual([`${FILE} “- ${line?.trim()}”: ${message}. ${remedy}.`]);
  });

  it.each([
    ["an asterisk", "*why now"],
    ["a percent sign", "%5 of them"],
    ["an at sign", "@all who"],
    ["a backtick", "`x` y"],
    ["a bar", "| x"],
    ["an angle bracket", "> 40 houses"],
    ["brackets before a text", "[sic] he said"],
    ["braces before a text", "{houses.total} houses"],
    ["quotation marks before a text", '"no" he said'],
  ])("as %s, which YAML refuses", (_, written) => {
    const found = phrased(written);
    expect(found).toEqual([
      expect.stringMatching(/^entries\/mayor\.yaml “- .+”: This isn't valid YAML: .+\. .*[Pp]ut quotation marks/),
    ]);
    expect(found[0]).toContain(`“- ${written}”`);
  });

  it("as a comma inside braces", () => {
    const [found, ...others] = complaints(
      packWith([FILE, "title: { en: The mayor's word }", "title: { en: Hello, world }"]),
    );
    expect(found).toBe(
      `${FILE} “title: { en: Hello, world }”: \`title\`: “world” is read as a field of its own: inside { } a comma ends a text. Put quotation marks around the whole text; write numbers without commas.`,
    );
    expect(others).toEqual([]);
  });

  it("as a number with a separator", () => {
    for (const [written, shown] of [
      ["1_000", "1_000"],
      ["1,000", "1,000"],
      ['"40"', "40"],
    ] as const)
      expect(complaints(packWith(["facts.yaml", "value: 40", `value: ${written}`]))).toEqual([
        `facts.yaml “value: ${written}”: \`facts.0.figure.value\`: “${shown}” is read as a text. Write the number in digits alone, without quotation marks, commas or words: 1018.`,
      ]);
  });

  it("as a colon without its space", () => {
    expect(complaints(packWith([FILE, "title: { en: The mayor's word }", "title: en:Word"]))).toEqual([
      `${FILE} “title: en:Word”: \`title\`: “en:Word” is read as a text. Put a space behind the colon.`,
    ]);
  });

  it.each([
    ["a field that stands twice", "related: [houses]", "related: [houses]\nrelated: [mayor]", "join the two"],
    ["a second document", "related: [houses]", "---\nrelated: [houses]", "Take the line of --- or ... away"],
    ["an escape that is none", "related: [houses]", 'related: ["\\d"]', "write \\\\ for \\"],
    ["a tab", "phrasings:\n", "phrasings:\n\t", "Use spaces in place of tabs"],
  ])("as %s", (_, from, to, remedy) => {
    const [found, ...others] = complaints(packWith([FILE, from, to]));
    expect(found).toContain(remedy);
    expect(others).toEqual([]);
  });
});

it("suspects none of the shipped files, each of which would be parsed anew by a package of 5 MB", () => {
  const suspected = (readFiles("knowledge") ?? []).filter(({ text }) => mayHoldTraps(text)).map(({ file }) => file);
  expect(suspected).toEqual([]);
});

it.each([
  ["- a text # cut short", true],
  ['- "a text # kept whole"', false],
  ['- said "a # b" of it', true],
  ["- date & hour", false],
  ["- &hour", true],
  ["of: &hour", true],
  ["of: [one, *two]", true],
  ["of: >-\n  one line\n  and another", false],
  ["of:\n  - one line\n    and another", true],
])("suspects or doesn't suspect a file of %j", (text, isSuspect) => {
  expect(mayHoldTraps(`id: one\n${text}\n`)).toBe(isSuspect);
});
