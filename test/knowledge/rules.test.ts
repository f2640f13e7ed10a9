import { describe, expect, it } from "vitest";
import { readPack } from "../../src/knowledge/pack/load.ts";
import { reviewsDue } from "../../src/knowledge/rules/reviews.ts";
import { copyPack } from "./copied-pack.ts";

interface Broken {
  readonly rule: string;
  readonly file: string;
  readonly find: string;
  readonly becomes: string;
  /** `file:line` of the problem, and a part of its message. */
  readonly at: string;
  readonly says: string;
}

const A_LONG_QUOTE =
  "The Norrmark Water Board said the river stood at 6.2 metres in Tallby on Tuesday evening, the highest level since measurements began in 1931. About 3,400 people left their homes, the county of Arvel said";

const broken: readonly Broken[] = [
  {
    rule: "YAML that can't be read",
    file: "entries/army.yaml",
    find: "title: {",
    becomes: "title: {{",
    at: "entries/army.yaml:2",
    says: "isn't valid YAML",
  },
  {
    rule: "a field that there isn't",
    file: "entries/army.yaml",
    find: "related:",
    becomes: "relatd:",
    at: "entries/army.yaml:5",
    says: "relatd",
  },
  {
    rule: "a quotation that isn't in the source",
    file: "facts.yaml",
    find: "quote: The army sent 200 soldiers with boats",
    becomes: "quote: The navy sent 200 soldiers with boats",
    at: "facts.yaml:60",
    says: "doesn't stand in report word for word",
  },
  {
    rule: "a quotation too short to be proved",
    file: "facts.yaml",
    find: "quote: The army sent 200 soldiers with boats and sandbags",
    becomes: "quote: 200 soldiers with boats",
    at: "facts.yaml:60",
    says: "proves 5 or more",
  },
  {
    rule: "a quotation that is too long to be fair",
    file: "facts.yaml",
    find: "the river stood at 6.2 metres in Tallby on Tuesday evening",
    becomes: A_LONG_QUOTE,
    at: "facts.yaml:4",
    says: "30 are allowed",
  },
  {
    rule: "a quotation in an answer that no cited fact holds",
    file: "entries/rebuild.yaml",
    find: "would rebuild the dyke higher and stronger.",
    becomes: "would build “a better dyke”.",
    at: "entries/rebuild.yaml:4",
    says: "“a better dyke” isn't in the quotation",
  },
  {
    rule: "a figure that its quotation doesn't state",
    file: "facts.yaml",
    find: "value: 200",
    becomes: "value: 300",
    at: "facts.yaml:63",
    says: "300 isn't in the quotation",
  },
  {
    rule: "a figure typed into an answer",
    file: "entries/army.yaml",
    find: "{army}",
    becomes: "200",
    at: "entries/army.yaml:4",
    says: "The figure 200 is typed into the answer",
  },
  {
    rule: "a number that no cited fact states",
    file: "entries/army.yaml",
    find: "with boats",
    becomes: "with 40 boats",
    at: "entries/army.yaml:4",
    says: "40 isn't in the quotation",
  },
  {
    rule: "a figure from a fact that isn't cited",
    file: "entries/army.yaml",
    find: "facts: [army]",
    becomes: "facts: [evacuated]",
    at: "entries/army.yaml:4",
    says: "shows a figure from army but doesn't cite it",
  },
  {
    rule: "a figure without its claimant",
    file: "entries/evacuated.yaml",
    find: "the county of Arvel said",
    becomes: "it was said",
    at: "entries/evacuated.yaml:4",
    says: "stands without its claimant",
  },
  {
    rule: "a claimant that there isn't",
    file: "facts.yaml",
    find: "claimant: brandt",
    becomes: "claimant: brand",
    at: "facts.yaml:56",
    says: "There is no claimant `brand`",
  },
  {
    rule: "a speaker that there isn't",
    file: "facts.yaml",
    find: "claimant: water-board",
    becomes: "claimant: water-board\n    speaker: the-mayor",
    at: "facts.yaml:6",
    says: "There is no claimant `the-mayor`",
  },
  {
    rule: "a figure without an as-of",
    file: "facts.yaml",
    find: "    asOf: tuesday-evening\n    figure: { value: 6.2",
    becomes: "    figure: { value: 6.2",
    at: "facts.yaml:2",
    says: "asOf",
  },
  {
    rule: "a place that holds no figure",
    file: "entries/cause.yaml",
    find: "Days of rain",
    becomes: "{cause} days of rain",
    at: "entries/cause.yaml:4",
    says: "{cause} is no figure",
  },
  {
    rule: "arithmetic that isn't labelled",
    file: "entries/houses.yaml",
    find: "(our\n    arithmetic)",
    becomes: "(as\n    they say)",
    at: "entries/houses.yaml:5",
    says: "isn't labelled",
  },
  {
    rule: "arithmetic on what stands below it",
    file: "facts.yaml",
    find: "sum: [houses.tallby, houses.rosvik]",
    becomes: "sum: [houses.sum, houses.rosvik]",
    at: "facts.yaml:68",
    says: "There is no number `houses.sum`",
  },
  {
    rule: "arithmetic across claimants who differ",
    file: "facts.yaml",
    find: "sum: [houses.tallby, houses.rosvik]",
    becomes: "sum: [houses.tallby, houses.rosvik, houses.rosvik-residents]",
    at: "facts.yaml:66",
    says: "mixes houses.rosvik with a count that differs",
  },
  {
    rule: "an answer that hides a claimant who differs",
    file: "entries/houses.yaml",
    find: "facts: [houses.tallby, houses.rosvik, houses.rosvik-residents]",
    becomes: "facts: [houses.tallby, houses.rosvik]",
    at: "entries/houses.yaml:3",
    says: "leaves out houses.rosvik-residents",
  },
  {
    rule: "an answer that shows one of two differing figures",
    file: "entries/houses.yaml",
    find: "the Rosvik Residents' Association counts {houses.rosvik-residents} in Rosvik",
    becomes: "the Rosvik Residents' Association counts more",
    at: "entries/houses.yaml:5",
    says: "without {houses.rosvik-residents}",
  },
  {
    rule: "a phrasing in two entries",
    file: "entries/army.yaml",
    find: "- is the army there",
    becomes: "- How many houses, are flooded",
    at: "entries/houses.yaml:11",
    says: "belongs also to army",
  },
  {
    rule: "a spelling of two entities",
    file: "entities.yaml",
    find: "[Rosswik]",
    becomes: "[Rosswik, Talby]",
    at: "entities.yaml:6",
    says: "belongs also to tallby",
  },
  {
    rule: "a word of two meanings",
    file: "concepts.yaml",
    find: "[injured, hurt",
    becomes: "[injured, killed, hurt",
    at: "concepts.yaml:9",
    says: "belongs also to killed",
  },
  {
    rule: "a button's label that Discord would refuse",
    file: "entries/army.yaml",
    find: "How many soldiers help?",
    becomes: `How many soldiers ${"really ".repeat(12)}help?`,
    at: "entries/army.yaml:2",
    says: "80 fit",
  },
  {
    rule: "an answer that is too long",
    file: "entries/army.yaml",
    find: "sandbags.",
    becomes: `sandbags.${" They help.".repeat(60)}`,
    at: "entries/army.yaml:4",
    says: "500 fit",
  },
  {
    rule: "a summary that is longer than a message",
    file: "event.yaml",
    find: "entries: [where, evacuated, houses, cause]",
    becomes:
      "entries: [unknown.long-1, unknown.long-2, unknown.long-3, unknown.long-4, unknown.long-5, unknown.long-6, unknown.long-7, unknown.long-8]",
    at: "event.yaml:9",
    says: "3400 fit",
  },
  {
    rule: "an id that leads nowhere",
    file: "entries/army.yaml",
    find: "related: [evacuated, where]",
    becomes: "related: [evacuated, nowhere]",
    at: "entries/army.yaml:5",
    says: "There is no entry `nowhere`",
  },
  {
    rule: "an id that is used twice",
    file: "facts.yaml",
    find: "id: army",
    becomes: "id: rebuild",
    at: "facts.yaml:58",
    says: "used twice",
  },
  {
    rule: "an answer without facts",
    file: "entries/army.yaml",
    find: "facts: [army]",
    becomes: "facts: []",
    at: "entries/army.yaml:1",
    says: "cites no fact",
  },
  {
    rule: "a known unknown that leads nowhere",
    file: "entries/unknown/casualties.yaml",
    find: "related: [evacuated, houses]",
    becomes: "related: []",
    at: "entries/unknown/casualties.yaml:1",
    says: "leads nowhere",
  },
  {
    rule: "an earlier value that its source doesn't prove",
    file: "facts.yaml",
    find: "    figure: { value: 200",
    becomes:
      "    superseded: [{ quote: The army sent 100 soldiers with boats, asOf: tuesday-evening, figure: { value: 100 }, reason: { en: more came } }]\n    figure: { value: 200",
    at: "facts.yaml:63",
    says: "doesn't stand in report",
  },
  {
    rule: "a second source that doesn't state the figure",
    file: "facts.yaml",
    find: "    figure: { value: 200",
    becomes:
      "    alsoIn: [{ source: report, quote: Days of rain and melting snow had filled the river }]\n    figure: { value: 200",
    at: "facts.yaml:63",
    says: "200 isn't in the quotation",
  },
];

describe("the check", () => {
  it("finds nothing in the invented pack", () => {
    expect(readPack("test/packs/flood").problems).toEqual([]);
  });

  it.each(broken)("reports $rule", ({ file, find, becomes, at, says }) => {
    const pack = copyPack();
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) pack.write(`entries/unknown/long-${n}.yaml`, longEntry(n));
    pack.edit(file, find, becomes);
    const { base, problems } = readPack(pack.folder);
    expect(base).toBeUndefined();
    expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${escaped(at)} .*${escaped(says)}`)),
    );
    for (const { remedy } of problems) expect(remedy).not.toBe("");
  });

  it("reports a missing file, and a folder that there isn't", () => {
    expect(readPack("/nowhere").problems).toMatchObject([{ message: "There is no such folder" }]);
    expect(readPack("test/packs").problems).toContainEqual(expect.objectContaining({ file: "event.yaml" }));
  });

  it("reports a fact past its date for review, without refusing the pack", () => {
    const copy = copyPack();
    copy.edit("facts.yaml", "    claimant: brandt", "    claimant: brandt\n    reviewBy: 2026-06-01");
    const { pack } = readPack(copy.folder);
    if (!pack) throw new Error("The pack was refused");
    expect(reviewsDue(pack, "2026-05-31")).toEqual([]);
    expect(reviewsDue(pack, "2026-06-01")).toMatchObject([{ file: "facts.yaml", line: 57 }]);
  });
});

/** Seven answers of this length fit into a summary, eight don't. */
function longEntry(n: number): string {
  const answer = `My source doesn't say that${", nor that".repeat(40)}.`;
  return `kind: unknown\ntitle: { en: Long ${n} }\nquestion: { en: Long ${n} }\nanswer: { en: "${answer}" }\nrelated: [where]\nphrasings: { en: [long ${n}] }\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
