import { describe, expect, it } from "vitest";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

const missing = (kind: string, id: string) => `There is no ${kind} \`${id}\`. Correct the id, or add that ${kind}.`;

describe("an id that is used twice is reported", () => {
  const twice = (id: string) => `The id \`${id}\` is used twice. Give each its own id.`;

  it("for a source", () => {
    const copy = ORRIN["sources/report.yaml"] ?? "";
    expect(complaints({ ...ORRIN, "sources/copy.yaml": copy })).toEqual([
      `sources/copy.yaml “id: report”: ${twice("report")}`,
    ]);
  });

  it("for a fact", () => {
    const found = complaints(packWith(["facts.yaml", "id: promise", "id: houses.town"]));
    expect(found).toContain(`facts.yaml “- id: houses.town”: ${twice("houses.town")}`);
  });

  it("for a derived number that is named like a fact", () => {
    const found = complaints(packWith(["facts.yaml", "id: houses.share", "id: promise"]));
    expect(found.some((one) => one.startsWith("facts.yaml “- { id: promise") && one.endsWith(twice("promise")))).toBe(
      true,
    );
  });

  it("for an entity", () => {
    expect(complaints(packWith(["entities.yaml", "id: mayor", "id: board"]))).toContain(
      `entities.yaml “- id: board”: ${twice("board")}`,
    );
  });

  it("for a concept", () => {
    expect(complaints(packWith(["concepts.yaml", "id: leader", "id: flooded"]))).toEqual([
      `concepts.yaml “- { id: flooded, words: { en: [head of the town] } }”: ${twice("flooded")}`,
    ]);
  });
});

describe("what is said after an answer is reported", () => {
  const said = 'mayor: { en: ["and she?"] }';

  it("where there is no such answer", () => {
    expect(complaints({ ...ORRIN, "conversations/barns.yaml": said })).toEqual([
      `conversations/barns.yaml “${said}”: ${missing("entry", "barns")}`,
    ]);
  });

  it("where no entry of that name serves it", () => {
    const [known, unknown] = [said, 'king: { en: ["and he?"] }'];
    expect(complaints({ ...ORRIN, "conversations/houses.yaml": `${known}\n${unknown}` })).toEqual([
      `conversations/houses.yaml “${unknown}”: ${missing("entry", "king")}`,
    ]);
  });
});

describe("an id that doesn't exist is reported", () => {
  it.each([
    [
      "a fact's source",
      "facts.yaml",
      "source: report\n    quote: We",
      "source: rumour\n    quote: We",
      "source: rumour",
      "source",
      "rumour",
    ],
    ["a fact's claimant", "facts.yaml", "claimant: mayor", "claimant: king", "claimant: king", "claimant", "king"],
    [
      "a fact's as-of",
      "facts.yaml",
      "mayor\n    asOf: tuesday",
      "mayor\n    asOf: friday",
      "asOf: friday",
      "as-of",
      "friday",
    ],
    ["an entity's entry", "entities.yaml", "entry: mayor", "entry: king", "entry: king", "entry", "king"],
    [
      "an entry's fact",
      "entries/mayor.yaml",
      "facts: [promise]",
      "facts: [promise, vow]",
      "facts: [promise, vow]",
      "fact",
      "vow",
    ],
    [
      "a related entry",
      "entries/mayor.yaml",
      "related: [houses]",
      "related: [barns]",
      "related: [barns]",
      "entry",
      "barns",
    ],
    [
      "a starter",
      "event.yaml",
      "[houses, unknown.cost]",
      "[houses, barns]",
      "starters: [houses, barns]",
      "entry",
      "barns",
    ],
    [
      "an entry of a topic command",
      "event.yaml",
      "starters:",
      "commands:\n  where: { description: { en: Where }, help: { en: where }, entries: [barns] }\nstarters:",
      "where: { description: { en: Where }, help: { en: where }, entries: [barns] }",
      "entry",
      "barns",
    ],
    [
      "the summary's headline",
      "event.yaml",
      "headline: houses",
      "headline: barns",
      "headline: barns",
      "entry",
      "barns",
    ],
    [
      "an entry of the summary",
      "event.yaml",
      "entries: [mayor]",
      "entries: [barns]",
      "entries: [barns]",
      "entry",
      "barns",
    ],
    ["the count's entry", "event.yaml", "entry: houses", "entry: barns", "entry: barns", "entry", "barns"],
    ["the count's total", "event.yaml", " total: houses.total", " total: barns", "total: barns", "number", "barns"],
    [
      "a group of the count",
      "event.yaml",
      "fact: houses.harbour",
      "fact: barns",
      "- { fact: barns }",
      "number",
      "barns",
    ],
    ["the count's sum", "event.yaml", "sum: houses.sum", "sum: barns", "sum: barns", "number", "barns"],
    ["the count's share", "event.yaml", "share: houses.share", "share: barns", "share: barns", "number", "barns"],
    [
      "the count's comparison",
      "event.yaml",
      "compare: houses.total",
      "compare: barns",
      "compare: barns",
      "number",
      "barns",
    ],
  ])("as %s", (_, file, from, to, line, kind, id) => {
    expect(complaints(packWith([file, from, to]))).toEqual([`${file} “${line}”: ${missing(kind, id)}`]);
  });

  it.each([
    ["a part of a sum", "sum: [houses.town, houses.harbour]", "sum: [houses.town, barns]"],
    ["the part of a percentage", "part: houses.town", "part: barns"],
    ["the whole of a percentage", "of: houses.sum", "of: barns"],
  ])("as %s", (_, from, to) => {
    const [found, ...others] = complaints(packWith(["facts.yaml", from, to]));
    expect(found).toMatch(/^facts\.yaml “- \{ id: houses\./);
    expect(found).toContain(to);
    expect(found).toContain(missing("number", "barns"));
    expect(others).toEqual([]);
  });

  it("as a number where the fact has no figure", () => {
    expect(complaints(packWith(["event.yaml", "sum: houses.sum", "sum: promise"]))).toEqual([
      `event.yaml “sum: promise”: ${missing("number", "promise")}`,
    ]);
  });
});

describe("an entry", () => {
  it("that answers must cite a fact", () => {
    const found = complaints(
      packWith(
        ["entries/mayor.yaml", "[promise]", "[]"],
        ["entries/mayor.yaml", "“We will rebuild every single house.”", "Yes."],
      ),
    );
    expect(found).toEqual([
      "entries/mayor.yaml “title: { en: The mayor's word }”: An answer cites no fact. List the facts that it rests on under `facts`.",
    ]);
  });

  it("for what is unknown must lead somewhere", () => {
    expect(complaints(packWith(["entries/unknown/cost.yaml", "related: [houses]", "related: []"]))).toEqual([
      "entries/unknown/cost.yaml “kind: unknown”: A known unknown leads nowhere. List the nearest answerable entries under `related`.",
    ]);
  });

  it("of small talk needs neither", () => {
    const chat = packWith(
      ["entries/unknown/cost.yaml", "kind: unknown", "kind: smalltalk"],
      ["entries/unknown/cost.yaml", "related: [houses]", "related: []"],
    );
    expect(complaints(chat)).toEqual([]);
  });
});

describe("a withdrawn fact", () => {
  const withdrawn = (text: string) => ({ ...ORRIN, "facts.yaml": `${ORRIN["facts.yaml"]}\nwithdrawn:\n${text}` });
  const gone = (id: string, claimant = "board", quote = "at least 40 houses were flooded") =>
    `  - { id: ${id}, source: report, quote: ${quote}, claimant: ${claimant}, asOf: tuesday, reason: { en: it was a slip } }`;

  it("has its own id, claimant and quotation, as it had before", () => {
    expect(complaints(withdrawn(gone("houses.old")))).toEqual([]);
    expect(complaints(withdrawn(gone("promise"))).join()).toContain("The id `promise` is used twice");
    expect(complaints(withdrawn(gone("houses.old", "council"))).join()).toContain(missing("claimant", "council"));
    expect(complaints(withdrawn(gone("houses.old", "board", "some 50 houses were flooded"))).join()).toContain(
      "doesn't stand in report word for word",
    );
  });

  it("isn't cited any more", () => {
    const files = { ...withdrawn(gone("houses.old")), "entries/mayor.yaml": ORRIN["entries/mayor.yaml"] ?? "" };
    const citing = {
      ...files,
      "entries/mayor.yaml": files["entries/mayor.yaml"].replace("[promise]", "[promise, houses.old]"),
    };
    expect(complaints(citing)).toEqual([
      "entries/mayor.yaml “facts: [promise, houses.old]”: The fact `houses.old` is withdrawn. Take it out here, and reword what rests on it.",
    ]);
  });
});
