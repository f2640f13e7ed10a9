import { describe, expect, it } from "vitest";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

type Change = readonly [file: string, from: string, to: (text: string) => string];

/** What the check says of the pack with a text of so many characters put in. */
const withLength = ([file, from, to]: Change, length: number) =>
  complaints(packWith([file, from, to("y".repeat(length))])).filter((one) => one.includes(" fit. "));

describe("what Discord can't take is a problem with file, line and remedy:", () => {
  it.each([
    ["a name, which /who offers", ["entities.yaml", "en: River Board", (text) => `en: ${text}`], 100],
    ["an Arabic one", ["entities.yaml", "en: River Board", (text) => `en: River Board, ar: ${text}`], 100],
    [
      "a group's label, which its command offers",
      [
        "facts.yaml",
        "value: 30\n      operator: exactly\n      label: { en: Houses }",
        (text) => `value: 30\n      label: { en: ${text} }`,
      ],
      100,
    ],
    ["another label", ["facts.yaml", "label: { en: Both quarters }", (text) => `label: { en: ${text} }`], 200],
    ["the event's title", ["event.yaml", "title: { en: Flood at Orrin }", (text) => `title: { en: ${text} }`], 80],
    ["the event's name", ["event.yaml", "languages:", (text) => `name: { en: ${text} }\nlanguages:`], 80],
    ["an as-of", ["event.yaml", "en: Tuesday morning", (text) => `en: ${text}`], 200],
    [
      "its brief form",
      ["event.yaml", "{ en: Tuesday morning", (text) => `{ brief: { en: ${text} }, en: Tuesday morning`],
      60,
    ],
    ["what /help says of a command", ["event.yaml", "en: the houses by quarter", (text) => `en: ${text}`], 200],
    [
      "what a group counts",
      ["event.yaml", "- { fact: houses.town }", (text) => `- { fact: houses.town, counts: { en: ${text} } }`],
      200,
    ],
    [
      "a source's title",
      ["sources/report.yaml", "title: { en: Report on the flood }", (text) => `title: { en: ${text} }`],
      200,
    ],
    ["a publisher", ["sources/report.yaml", "id: report", (text) => `id: report\npublisher: ${text}`], 200],
    ["a note", ["sources/report.yaml", "id: report", (text) => `id: report\nnote: { en: ${text} }`], 300],
    [
      "a day's topic",
      [
        "event.yaml",
        "  entries: [mayor]",
        (text) => `  entries: [mayor]\n  topics: [{ title: { en: ${text} }, entries: [mayor] }]`,
      ],
      200,
    ],
    [
      "what a contact does",
      [
        "event.yaml",
        "languages:",
        (text) => `contacts: [{ name: Tracing, what: { en: ${text} }, url: "https://tracing.example" }]\nlanguages:`,
      ],
      200,
    ],
  ] satisfies [string, Change, number][])("%s", (_, change, most) => {
    expect(withLength(change, most)).toEqual([]);
    const [found, ...others] = withLength(change, most + 1);
    expect(found).toMatch(
      new RegExp(`^${change[0]} “.*y{${most + 1}}.*”: ${most + 1} characters; ${most} fit\\. Shorten it\\.$`),
    );
    expect(others).toEqual([]);
  });

  it("an entry's id, which buttons hold", () => {
    const withId = (length: number) =>
      complaints({
        ...ORRIN,
        [`entries/${"y".repeat(length)}.yaml`]: (ORRIN["entries/mayor.yaml"] ?? "").replaceAll(
          "The mayor's word",
          "Another",
        ),
      });
    expect(withId(75)).toEqual([]);
    expect(withId(76)).toEqual([expect.stringContaining("76 characters; 75 fit. Shorten it.")]);
  });

  it.each([
    ["a command's description", "en: How many houses }", `en: ${"y".repeat(101)} }`, "`count.command.description.en`"],
    ["a command's name", "name: houses", `name: ${"y".repeat(33)}`, "`count.command.name`"],
  ])("%s", (_, from, to, field) => {
    expect(complaints(packWith(["event.yaml", from, to]))).toEqual([expect.stringContaining(field)]);
  });

  it("more commands, or more help for them, than there is room for", () => {
    const commands = (count: number, help = "x") =>
      complaints(
        packWith([
          "event.yaml",
          "summary:",
          `commands:\n${Array.from({ length: count }, (_, i) => `  c${i}: { description: { en: X }, help: { en: ${help} }, entries: [mayor] }\n`).join("")}summary:`,
        ]),
      );
    expect(commands(79)).toEqual([]);
    expect(commands(80)).toEqual([
      expect.stringContaining("There are 81 commands; 80 fit. Take some out, or join them."),
    ]);
    expect(commands(20, "y".repeat(100))).toEqual([
      expect.stringContaining("What /help says of the commands has 2021 characters; 2000 fit. Shorten `help`"),
    ]);
  });
});
