import { describe, expect, it } from "vitest";
import { addProposed } from "../../../src/tools/drafting/add-proposed.ts";
import { fillTemplate } from "../../../src/tools/drafting/fill-template.ts";
import { propose } from "../../../src/tools/drafting/propose.ts";
import { madeFact } from "../../knowledge/made-fact.ts";

const says = (roles: Record<string, string[]>) => [{ roles, of: undefined }];

describe("a template", () => {
  it("takes all that fills a role, and says no word twice running", () => {
    const roles = { whom: ["cars", "houses"], what: ["were flooded"] };
    expect(fillTemplate("How many {whom} were {what}?", roles)).toBe("How many cars and houses were flooded?");
  });

  it("can't be filled by what the statement leaves out, nor by “she”", () => {
    expect(fillTemplate("Who {what} {whom}?", { what: ["told"] })).toBeUndefined();
    expect(fillTemplate("What did {who} do?", { who: ["she"], what: ["told"] })).toBeUndefined();
  });
});

describe("proposals", () => {
  const templates = {
    howMany: { en: { journalist: ["How many {whom} {what}?"], teenager: ["{whom} how many"] } },
    who: { en: { learner: ["who is it who {what}"] } },
  };
  const wanting = [
    {
      id: "a",
      facts: [madeFact("a", { says: says({ who: ["Ann"], what: ["left"], whom: ["men"], howMany: ["3"] }) })],
    },
    {
      id: "b",
      facts: [madeFact("b", { says: says({ who: ["Bob"], what: ["came"], whom: ["men"], howMany: ["4"] }) })],
    },
  ];

  it("are of different voices in turn, and of one entry alone", () => {
    expect([...propose(wanting, templates, new Set())]).toEqual([
      ["a", ["How many men left?", "who is it who left"]],
      ["b", ["How many men came?", "who is it who came"]],
    ]);
  });

  it("leave out what the pack has", () => {
    expect(propose(wanting, templates, new Set(["who is it who left"])).get("a")).toEqual(["How many men left?"]);
  });
});

describe("proposals in a file", () => {
  it("stand behind the phrasings of their entry, whatever else there is", () => {
    const text = `# Two
- id: a
  phrasings: { en: [one] } # few
  related: [b]

- id: b
  related: [ a ]
  phrasings:
    en:
      - two
      # three
`;
    expect(addProposed(text, "a", ["x: y"])).toBe(
      text.replace("# few\n", '# few\n  proposed:\n    en:\n      - "x: y"\n'),
    );
    expect(addProposed(text, "b", ["x"])).toBe(`${text.trimEnd()}\n  proposed:\n    en:\n      - "x"\n`);
    expect(addProposed(text, "c", ["x"])).toBeUndefined();
    expect(addProposed("- { id: a, phrasings: { en: [one] } }", "a", ["x"])).toBeUndefined();
  });
});
