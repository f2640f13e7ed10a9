import { describe, expect, it } from "vitest";
import { baseOf } from "../base-of.ts";
import { BASE, orrinOnBase } from "../base-pack.ts";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

const INJURED = "entries/unknown/injured.yaml";
const wordsOf = (base: ReturnType<typeof baseOf>, id: string) => base.concepts.find((one) => one.id === id)?.words;

describe("an event that extends a base", () => {
  it("has the base's entries beside its own, in the order of their paths", () => {
    const base = baseOf(orrinOnBase());
    expect([...base.entries.keys()]).toEqual([
      "houses",
      "mayor",
      "smalltalk.greeting",
      "unknown.aid",
      "unknown.cost",
      "unknown.injured",
    ]);
    expect(complaints(orrinOnBase())).toEqual([]);
  });

  it("offers its headline where the base says that nothing is known", () => {
    const { entries } = baseOf(orrinOnBase());
    expect(entries.get("unknown.injured")?.related).toEqual(["houses"]);
    expect(entries.get("smalltalk.greeting")?.related).toEqual([]);
  });

  it("has the base's concepts and what is said after the base's answers", () => {
    const base = baseOf(orrinOnBase());
    expect(wordsOf(base, "children")).toEqual(["child", "kid"]);
    expect(base.turns.en).toContainEqual({ after: "unknown.injured", text: "who helps them?", entry: "unknown.aid" });
  });

  it("is named in the base's answers, as it reads in a sentence or by its title", () => {
    const greeting = (files: Record<string, string>) => baseOf(files).entries.get("smalltalk.greeting")?.answer.en;
    expect(greeting(orrinOnBase())).toBe("Hello. I answer questions about Flood at Orrin.");
    const event = `${orrinOnBase()["event.yaml"]}\nname: { en: the flood at Orrin }`;
    expect(greeting(orrinOnBase({ "event.yaml": event }))).toBe("Hello. I answer questions about the flood at Orrin.");
  });

  it("adds to an entry and overrides its texts", () => {
    const said = `extends: base
answer: { en: "Nobody counted the injured of {event.title}." }
short: { en: Nobody counted the injured. }
related: [mayor]
phrasings: { en: [who broke a leg in the harbour] }
followUps: { en: ["and in the harbour?"] }`;
    expect(baseOf(orrinOnBase({ [INJURED]: said })).entries.get("unknown.injured")).toEqual({
      id: "unknown.injured",
      kind: "unknown",
      title: { en: "Injured people" },
      question: { en: "How many were injured?" },
      answer: { en: "Nobody counted the injured of Flood at Orrin.", ar: undefined },
      short: { en: "Nobody counted the injured.", ar: undefined },
      facts: [],
      derived: [],
      related: ["mayor"],
      phrasings: { en: ["how many were injured", "number of wounded", "who broke a leg in the harbour"] },
      followUps: { en: ["and the injured?", "and in the harbour?"] },
    });
  });

  it("goes without a phrasing that means something else in it", () => {
    const said = "extends: base\nwithout: [number of wounded, and the injured?]";
    const entry = baseOf(orrinOnBase({ [INJURED]: said })).entries.get("unknown.injured");
    expect([entry?.phrasings.en, entry?.followUps?.en]).toEqual([["how many were injured"], []]);
  });

  it("puts its phrasings among the base's where it says how many come in turn", () => {
    const said = "extends: base\nphrasings: { en: [a leg, an arm] }\norder: { phrasings: [1, 1] }";
    const entry = baseOf(orrinOnBase({ [INJURED]: said })).entries.get("unknown.injured");
    expect(entry?.phrasings.en).toEqual(["how many were injured", "a leg", "number of wounded", "an arm"]);
  });

  it("adds to what is said after an answer of the base", () => {
    const said = 'mayor: { en: ["and the mayor?"] }\nunknown.aid: { en: [from whom?] }';
    expect(baseOf(orrinOnBase({ "conversations/unknown/injured.yaml": said })).turns.en).toEqual([
      { after: "unknown.injured", text: "and the mayor?", entry: "mayor" },
      { after: "unknown.injured", text: "hi again", entry: "smalltalk.greeting" },
      { after: "unknown.injured", text: "who helps them?", entry: "unknown.aid" },
      { after: "unknown.injured", text: "from whom?", entry: "unknown.aid" },
    ]);
  });

  it("drops an entry, and with it what is said after it and what leads to it", () => {
    const kept = baseOf(orrinOnBase({ "entries/unknown/aid.yaml": "drop: true" }));
    expect(kept.entries.has("unknown.aid")).toBe(false);
    expect(kept.turns.en.map(({ entry }) => entry)).toEqual(["smalltalk.greeting"]);
    expect(baseOf(orrinOnBase({ [INJURED]: "drop: true" })).turns.en).toEqual([]);
  });

  it("adds words to a concept, takes some out, drops one and has its own", () => {
    const said = `- { id: children, extends: base, without: [kid], words: { en: [pupil] } }
- { id: rescuers, drop: true }
- { id: leader, words: { en: [head of the town] } }`;
    const base = baseOf(orrinOnBase({ "concepts.yaml": said }));
    expect(base.concepts).toEqual([
      { id: "children", slot: "group", words: ["child", "pupil"] },
      { id: "leader", slot: undefined, words: ["head of the town"] },
    ]);
  });
});

it("an event that extends nothing inherits nothing, and has to say so where there is a base", () => {
  expect(complaints({ ...ORRIN, ...BASE })).toEqual([
    "event.yaml “id: orrin-flood”: The pack has a base and doesn't extend it. Add `extends: base`, or take the folder base away.",
  ]);
  expect(complaints(packWith(["event.yaml", "id: orrin-flood", "id: orrin-flood\nextends: base"]))).toEqual([
    "event.yaml “extends: base”: There is no base to extend. Restore the folder base, or take `extends` away.",
  ]);
  expect(complaints({ ...ORRIN, [INJURED]: "extends: base" })).toEqual([
    `${INJURED} “extends: base”: The event extends no base. Add \`extends: base\` to event.yaml.`,
  ]);
});

describe("what doesn't fit the base is reported with its place", () => {
  const greets = "entries/smalltalk/greetings.yaml";
  it.each([
    [
      "an entry that the base hasn't, with the nearest that it has",
      { [greets]: "extends: base" },
      `${greets} “extends: base”: The base has no entry \`smalltalk.greetings\`. Perhaps it is \`smalltalk.greeting\`.`,
    ],
    [
      "an entry to drop that the base hasn't",
      { "entries/unknown/quasars.yaml": "drop: true" },
      "entries/unknown/quasars.yaml “drop: true”: The base has no entry `unknown.quasars`. Delete what drops it.",
    ],
    [
      "a concept that the base hasn't",
      { "concepts.yaml": "- { id: childern, extends: base, words: { en: [pupil] } }" },
      "concepts.yaml “- { id: childern, extends: base, words: { en: [pupil] } }”: The base has no concept `childern`. Perhaps it is `children`.",
    ],
    [
      "a concept that is extended twice",
      {
        "concepts.yaml":
          "- { id: children, extends: base, words: { en: [pupil] } }\n- { id: children, extends: base, words: { en: [girl] } }",
      },
      "concepts.yaml “- { id: children, extends: base, words: { en: [girl] } }”: The id `children` is used twice. Say all of it in one place.",
    ],
    [
      "a phrasing to go without that the base hasn't",
      { [INJURED]: "extends: base\nwithout: [number of the wounded]" },
      `${INJURED} “without: [number of the wounded]”: The base doesn't hold “number of the wounded” here. Write “number of wounded” as the base does, or take the line out.`,
    ],
  ])("%s", (_, files, complaint) => {
    expect(complaints(orrinOnBase(files))).toEqual([complaint]);
  });
});

describe("what the event words itself", () => {
  const asking = (phrasing: string) =>
    (ORRIN["entries/mayor.yaml"] ?? "").replace("tell me about The mayor's word", phrasing).replace(" please", "");

  it("yields to an entry of the event, so that nobody has to know what the base holds", () => {
    const files = orrinOnBase({ "entries/clinic.yaml": asking("Number of wounded?") });
    expect(complaints(files)).toEqual([]);
    const { entries } = baseOf(files);
    expect(entries.get("clinic")?.phrasings.en).toContain("Number of wounded?");
    expect(entries.get("unknown.injured")?.phrasings.en).toEqual(["how many were injured"]);
  });

  it("yields in a concept of the base, and in what is said after its answers", () => {
    const files = orrinOnBase({
      "concepts.yaml": "- { id: goats, words: { en: [kid] } }",
      "conversations/unknown/injured.yaml": "unknown.cost: { en: [Who helps them] }",
    });
    expect(complaints(files)).toEqual([]);
    const base = baseOf(files);
    expect([wordsOf(base, "children"), wordsOf(base, "goats")]).toEqual([["child"], ["kid"]]);
    expect(base.turns.en.filter(({ text }) => /helps them/.test(text))).toEqual([
      { after: "unknown.injured", text: "Who helps them", entry: "unknown.cost" },
    ]);
  });

  it("takes the place of what has its id in the base, which may grow without breaking an event", () => {
    const files = orrinOnBase({
      [INJURED]: (BASE["base/unknown/injured.yaml"] ?? "")
        .replace("Injured", "Hurt")
        .replace("kind", "related: [houses]\nkind"),
      "concepts.yaml": "- { id: children, words: { en: [pupil] } }",
    });
    expect(complaints(files)).toEqual([]);
    const base = baseOf(files);
    expect(base.entries.get("unknown.injured")?.title.en).toBe("Hurt people");
    expect(base.concepts.filter(({ id }) => id === "children").map(({ words }) => words)).toEqual([["pupil"]]);
  });

  it("stands once where an extension repeats it", () => {
    const files = orrinOnBase({
      [INJURED]: "extends: base\nphrasings:\n  en:\n    - a leg\n    - Number of wounded!",
    });
    expect(complaints(files)).toEqual([]);
    expect(baseOf(files).entries.get("unknown.injured")?.phrasings.en).toEqual([
      "how many were injured",
      "a leg",
      "Number of wounded!",
    ]);
  });
});

describe("a problem names the file where the text stands", () => {
  it.each([
    [
      "a turn of the base that leads nowhere, beside the event's",
      {
        "base/conversations/unknown/injured.yaml": "unknown.ade: { en: [who helps them?] }",
        "conversations/unknown/injured.yaml": "# Ours\nmayor: { en: [who?] }",
      },
      "base/conversations/unknown/injured.yaml “unknown.ade: { en: [who helps them?] }”: There is no entry `unknown.ade`. Correct the id, or add that entry.",
    ],
    [
      "a title that overrides the base's",
      { [INJURED]: `extends: base\ntitle: { en: ${"long ".repeat(20)}}` },
      `${INJURED} “title: { en: ${"long ".repeat(20)}}”: 99 characters; 80 fit. Shorten it.`,
    ],
    [
      "a title of the base, below an extension",
      {
        [INJURED]: "extends: base\nphrasings: { en: [a leg] }",
        "base/unknown/injured.yaml": (BASE["base/unknown/injured.yaml"] ?? "").replace("Injured", "long ".repeat(20)),
      },
      `base/unknown/injured.yaml “title: { en: ${"long ".repeat(20)} people }”: 107 characters; 80 fit. Shorten it.`,
    ],
    [
      "a place in an answer that is neither the event nor a figure",
      { [INJURED]: 'extends: base\nanswer: { en: "{event.titel}" }' },
      `${INJURED} “answer: { en: "{event.titel}" }”: {event.titel} is no figure. Name a fact with a figure, or a derived number.`,
    ],
    [
      "a file that the base has no place for",
      { "base/facts.yaml": "facts: []" },
      "base/facts.yaml “facts: []”: The bot reads no file of this name here. The base has verifying.yaml, asides.yaml, frames.yaml, fitting.yaml, wishes.yaml, counted.yaml, proposals.yaml, concepts/, smalltalk/, unknown/ and conversations/, with names like unknown/opening-hours.yaml, and feelings/ with a file for each feeling: mourn, seek, help, fear, hate, guilt, weary, glad, insult, none.",
    ],
    [
      "an entry of the base that cites a fact",
      { "base/unknown/aid.yaml": `${BASE["base/unknown/aid.yaml"]}\nfacts: [promise]` },
      'base/unknown/aid.yaml “facts: [promise]”: The file: Unrecognized key: "facts". See knowledge/README.md for the fields of this file.',
    ],
  ])("%s", (_, files, complaint) => {
    expect(complaints(orrinOnBase(files))).toEqual([complaint]);
  });
});
