import { describe, expect, it } from "vitest";
import { readPack } from "../../../src/knowledge/pack/load.ts";
import { formatProblem } from "../../../src/knowledge/pack/problem.ts";
import { coverageNotes } from "../../../src/tools/checking/coverage/coverage.ts";
import { sourceCoverage } from "../../../src/tools/checking/coverage/source-coverage.ts";
import { orrinOnBase } from "../../knowledge/base-pack.ts";
import { ARTICLE, ORRIN, packWith } from "../../knowledge/orrin-pack.ts";
import { picturedPack } from "../../knowledge/pictured-pack.ts";
import { temporaryPack } from "../../knowledge/temporary-pack.ts";

/** What a sound pack still lacks, as the check prints it. */
function lackingIn(files: Readonly<Record<string, string>>): { notes: string[]; inShort: string; sources: string[] } {
  const folder = temporaryPack(files);
  const { base, pack, problems } = readPack(folder);
  if (!base || !pack) throw new Error(problems.map(formatProblem).join("\n"));
  const { notes, inShort } = coverageNotes(base, pack);
  const sources = sourceCoverage(folder, pack).map((line) => line.replaceAll(folder, "pack"));
  return { notes: notes.map(formatProblem), inShort, sources };
}

describe("what a sound pack still lacks", () => {
  it("is a fact without an entry", () => {
    const { notes, inShort } = lackingIn(ORRIN);
    expect(notes).toContain(
      "facts.yaml:11  No entry answers with the fact `houses.town`. Write one, or add it to the `facts` of an entry; `npm run draft` makes a first one.",
    );
    expect(inShort).toMatch(/^2 of 4 facts have an entry;/);
  });

  it("is an entry that few people will find", () => {
    const more = Array.from({ length: 8 }, (_, i) => `    - mayor wording ${i}`).join("\n");
    const { notes, inShort } = lackingIn({ ...ORRIN, "entries/mayor.yaml": `${ORRIN["entries/mayor.yaml"]}\n${more}` });
    expect(notes).toContain(
      "entries/houses.yaml:1  `houses` has 2 phrasings, and 10 are few. Add more, in the five voices of knowledge/README.md.",
    );
    expect(notes.join("\n")).not.toContain("`mayor` has");
    expect(inShort).toContain("of 3 entries of the event's own 1 have 10 phrasings or more, 0 have 30");
  });

  it("is what stands in the place of the base's, and was perhaps meant to add to it", () => {
    const { notes } = lackingIn(orrinOnBase({ "concepts.yaml": "- { id: children, words: { en: [pupil] } }" }));
    expect(notes).toContain(
      "concepts.yaml:1  `children` takes the place of the base's. Leave it so, or write `extends: base` to add to that instead.",
    );
  });

  it("isn't what the base's own entries have", () => {
    expect(lackingIn(orrinOnBase()).notes.join("\n")).not.toContain("unknown.aid");
  });

  it("is a role for which nobody is heard to ask", () => {
    const says = "says: [{ who: mayor, what: rebuild, whom: every single house, when: every }]";
    const asking = "- { id: asks-when, slot: asks, words: { en: [when, which day] } }\n- { id: flooded, words";
    const changes = [
      ["facts.yaml", "claimant: mayor\n", `claimant: mayor\n    ${says.replace("who: mayor, ", "")}\n`],
      ["concepts.yaml", "- { id: flooded, words", asking],
    ] as [string, string, string][];
    expect(lackingIn(packWith(...changes)).notes).toContain(
      "facts.yaml:33  `promise` says when, and no phrasing of `mayor` asks that. Add phrasings that do, or half questions to `followUps`.",
    );
    const asked = packWith(...changes, [
      "entries/mayor.yaml",
      "word please",
      "word please\nfollowUps: { en: [which day?] }",
    ]);
    expect(lackingIn(asked).notes.join("\n")).not.toContain("asks that");
  });

  it("is a difference between phrasings of two entries", () => {
    const files = packWith(
      ["entries/mayor.yaml", "    - tell me", "    - will the flooded houses be rebuilt\n    - tell me"],
      [
        "entries/houses.yaml",
        "    - tell me",
        "    - be the houses rebuilt, flooded?\n    - houses rebuilt\n    - tell me",
      ],
    );
    const notes = lackingIn(files).notes.filter((note) => note.includes("too like"));
    expect(notes).toEqual([
      "entries/houses.yaml:9  “be the houses rebuilt, flooded?” of `houses` is too like “will the flooded houses be rebuilt” of `mayor`. Keep it where it is meant, or say in it what makes the difference.",
    ]);
  });
});

describe("a picture that Discord would shrink", () => {
  const steps = (count: number): [string, string, string] => {
    const step = (i: number) =>
      `  - { when: { en: Then }, what: { en: "Step ${"abcdef"[i]} of the flood, at such a length that it takes lines" }, facts: [promise] }`;
    return ["event.yaml", "summary:", `${Array.from({ length: count }, (_, i) => step(i)).join("\n")}\nsummary:`];
  };

  it("is a timeline of too many steps", () => {
    expect(lackingIn(picturedPack(steps(6))).notes.filter((note) => note.includes("as high"))).toEqual([
      "event.yaml:28  The timeline is 1.6 times as high as wide: Discord shows it small. Take steps out, or shorten them: six are about right.",
    ]);
  });

  it("isn't one of a few", () => {
    expect(lackingIn(picturedPack(steps(2))).notes.join("\n")).not.toContain("as high");
  });
});

describe("what no fact says of a source", () => {
  it("is told where the source's text lies in the pack, by whatever name", () => {
    const { sources } = lackingIn({ ...ORRIN, "my copy.txt": ARTICLE });
    expect(sources).toEqual([
      "pack/my copy.txt: facts quote 2 of 3 sentences. What no fact says yet:",
      "pack/my copy.txt:1  The dam above Orrin broke on Monday night.",
    ]);
  });

  it("isn't, where there is only the fingerprint, or another text", () => {
    const told = [
      "report: its text isn't here, only its fingerprint. With the text in pack/sources/report.txt the check lists what no fact says",
    ];
    expect(lackingIn(ORRIN).sources).toEqual(told);
    expect(lackingIn({ ...ORRIN, "sources/report.txt": `${ARTICLE} And more.` }).sources).toEqual(told);
  });
});
