import { describe, expect, it } from "vitest";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

const YAML = "Check indentation, colons and quotation marks on this line.";
const FIELDS = "See knowledge/README.md for the fields of this file.";

describe("a file that isn't YAML is reported with its line", () => {
  it("for an unclosed bracket", () => {
    const [found] = complaints(
      packWith(["facts.yaml", "sum: [houses.town, houses.harbour]", "sum: [houses.town, houses.harbour"]),
    );
    expect(found).toMatch(/^facts\.yaml “.*(sum|share).*”: This isn't valid YAML: /);
    expect(found).toContain(YAML);
  });

  it("for a field that stands twice", () => {
    expect(complaints(packWith(["event.yaml", "starters:", "id: flood\nstarters:"]))).toEqual([
      `event.yaml “id: flood”: This isn't valid YAML: Map keys must be unique. This field stands above already: join the two, or take one away.`,
    ]);
  });

  it("for wrong indentation", () => {
    const [found] = complaints(packWith(["entries/mayor.yaml", "answer:\n  en:", "answer:\n  en: yes\n    en:"]));
    expect(found).toMatch(/^entries\/mayor\.yaml “.+”: This isn't valid YAML: /);
  });

  it("once, though all that follows reads wrong after it", () => {
    const found = complaints(packWith(["event.yaml", "title: { en:", 'title: { en: "The "flood":']));
    expect(found).toEqual([expect.stringMatching(/^event\.yaml “title.+This isn't valid YAML: /)]);
  });

  it("for a tab", () => {
    const [found] = complaints(packWith(["entries/mayor.yaml", "answer:\n  en:", "answer:\n\ten:"]));
    expect(found).toMatch(/^entries\/mayor\.yaml “en: .+”: This isn't valid YAML: Tabs are not allowed as indentation/);
  });
});

describe("a field that doesn't fit is reported with its line", () => {
  it.each([
    [
      "an unheard-of operator",
      "facts.yaml",
      "operator: at least",
      "operator: nearly",
      "operator: nearly",
      "facts.0.figure.operator",
    ],
    ["an id with capitals", "facts.yaml", "id: promise", "id: Promise", "- id: Promise", "facts.3.id"],
    [
      "an empty quotation",
      "facts.yaml",
      "quote: 10 in the harbour quarter below it",
      'quote: " "',
      'quote: " "',
      "facts.2.quote",
    ],
    ["an unheard-of kind", "entities.yaml", "kind: person", "kind: horse", "kind: horse", "1.kind"],
    [
      "an unheard-of language",
      "event.yaml",
      "languages: [en]",
      "languages: [en, tlh]",
      "languages: [en, tlh]",
      "languages.1",
    ],
    ["a run too short to prove anything", "sources/report.yaml", "run: 5", "run: 2", "", "fingerprint.run"],
  ])("as %s", (_, file, from, to, line, path) => {
    const [found, ...others] = complaints(packWith([file, from, to]));
    expect(found).toContain(`${file} “${line}`);
    expect(found).toContain(`\`${path}\`: `);
    expect(found).toContain(FIELDS);
    expect(others).toEqual([]);
  });

  it("where it is missing, with the line of what lacks it", () => {
    expect(complaints(packWith(["facts.yaml", "    claimant: mayor\n", ""]))).toEqual([
      `facts.yaml “- id: promise”: \`facts.3.claimant\`: Invalid input: expected string, received undefined. ${FIELDS}`,
    ]);
  });

  it("where nobody knows it", () => {
    const [found] = complaints(packWith(["facts.yaml", "claimant: mayor", "claimant: mayor\n    utterer: mayor"]));
    expect(found).toMatch(/^facts\.yaml “utterer: mayor”: `facts\.3`: Unrecognized key: "utterer"/);
  });

  it("where a computed number says neither sum nor percentage, or both", () => {
    const sum = ", sum: [houses.town, houses.harbour]";
    const percent = ", percent: { part: houses.town, of: houses.sum }";
    for (const changed of [
      packWith(["facts.yaml", sum, ""]),
      packWith(["facts.yaml", percent, percent + sum.replace("town", "total")]),
    ])
      expect(complaints(changed).join()).toContain("needs either `sum` or `percent`");
  });

  it("where a file is empty", () => {
    expect(complaints({ ...ORRIN, "concepts.yaml": "" })).toEqual([
      `concepts.yaml “”: The file: Invalid input: expected array, received null. ${FIELDS}`,
    ]);
  });
});

describe("a missing file is reported", () => {
  it.each(["event.yaml", "facts.yaml", "entities.yaml", "concepts.yaml"])("for %s", (file) => {
    const { [file]: _, ...others } = ORRIN;
    expect(complaints(others)).toEqual([
      `${file} “”: This file is missing. Restore it; knowledge/README.md says what it holds.`,
    ]);
  });
});

describe("a file of comments alone", () => {
  it("is an empty list, which waits to be filled", () => {
    expect(complaints({ ...ORRIN, "concepts.yaml": "# One meaning a line\n\n# - { id: flooded }\n" })).toEqual([]);
  });

  it("isn't what an empty file is: that one may be half saved", () => {
    expect(complaints({ ...ORRIN, "concepts.yaml": "" })).toEqual([expect.stringContaining("expected array")]);
  });

  it("is no entry and no list of facts", () => {
    const files = { ...ORRIN, "entries/mayor.yaml": "# soon", "facts.yaml": "# soon" };
    expect(complaints(files).map((one) => one.slice(0, 10))).toEqual(
      expect.arrayContaining(["facts.yaml", "entries/ma"]),
    );
  });
});
