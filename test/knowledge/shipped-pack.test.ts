import { describe, expect, it } from "vitest";
import { entryOf } from "../../src/answering/answer.ts";
import { readPack } from "../../src/knowledge/pack/load.ts";
import { formatProblem } from "../../src/knowledge/pack/problem.ts";
import { wordsOf } from "../../src/knowledge/sources/fingerprint.ts";
import { placesIn } from "../../src/knowledge/template.ts";
import { valuesIn } from "../../src/numbers/read-numbers.ts";
import { shippedEngine } from "../pack-places.ts";

const { base, pack, problems } = readPack("knowledge");
const facts = [...(base?.facts.values() ?? [])];
const entries = [...(base?.entries.values() ?? [])];

describe("the shipped pack", () => {
  it("has no problems", () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(entries.length).toBeGreaterThan(40);
  });

  it.each([
    ["toll.civilians", 745, "exactly"],
    ["toll.security", 125, "exactly"],
    ["toll.loyalists", 148, "exactly"],
    ["toll.total", 1000, "at least"],
    ["toll.more-than", 1000, "more than"],
    ["history.2013-toll", 1400, "about"],
    ["insurgents.number", 5000, "estimated"],
  ] as const)("states %s as %i (%s)", (id, value, operator) => {
    const figure = base?.facts.get(id)?.figure;
    expect([figure?.value, figure?.operator]).toEqual([value, operator]);
  });

  it("adds the three groups up to 1,018, of which civilians are 73 %", () => {
    expect(base?.derived.get("toll.sum")?.value).toBe(1018);
    expect(base?.derived.get("toll.sum")?.formula).toBe("745 + 125 + 148");
    expect(base?.derived.get("toll.civilian-share")?.value).toBe(73);
  });
});

describe("every fact of the shipped pack", () => {
  it.each(facts.map((fact) => [fact.id, fact] as const))("%s is attributed and short", (_, fact) => {
    expect(fact.claimant.en).not.toBe("");
    expect(fact.asOf.en).toContain("fourth day");
    expect(wordsOf(fact.quote).length).toBeLessThanOrEqual(30);
    expect(fact.figure ? valuesIn(fact.quote) : [undefined]).toContain(fact.figure?.value);
  });
});

describe("every entry of the shipped pack", () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))(
    "%s says something short, with all figures in place",
    (_, entry) => {
      expect(entry.answer.en).not.toMatch(/[{}]/);
      expect(entry.answer.en.length).toBeGreaterThan(0);
      expect(entry.answer.en.length).toBeLessThanOrEqual(500);
      expect(entry.facts.length > 0).toBe(entry.kind === "fact");
    },
  );

  it("labels what is computed", () => {
    const computed = entries.filter(({ derived }) => derived.length > 0);
    expect(computed.length).toBeGreaterThan(0);
    for (const { answer } of computed) expect(answer.en).toMatch(/our (own )?arithmetic/);
  });
});

describe("the Arabic of every answer of the shipped pack", () => {
  const answers = pack?.entries.filter(({ kind }) => kind === "fact") ?? [];

  it.each(answers.map((entry) => [entry.id, entry] as const))(
    "%s says the same figures in as plain words",
    (_, entry) => {
      const said = entry.answer.ar ?? "";
      expect(placesIn(said).sort()).toEqual(placesIn(entry.answer.en).sort());
      // Western digits and Levantine months throughout.
      for (const text of [entry.title.ar, entry.question.ar, said]) expect(text).not.toMatch(/[٠-٩۰-۹]|ديسمبر|^$/);
      expect(entry.phrasings.ar?.length).toBeGreaterThanOrEqual(12);
      expect(entry.phrasings.ar?.some((text) => !/\p{Script=Arabic}/u.test(text))).toBe(true);
    },
  );
});

describe("what the article leaves open", () => {
  it.each([
    ["any regret from al-Sharaa, any apology to the Alawites?", "unknown.sharaa-words"],
    ["has the interim president expressed regret for the killings", "unknown.sharaa-words"],
    ["did he guarantee the safety of the Alawites", "unknown.sharaa-promises"],
    ["will the new leader protect the minorities, did he pledge it", "unknown.sharaa-promises"],
    ["هل وعد الشرع بحماية الأقليات", "unknown.sharaa-promises"],
    ["what date is the video from the mosque", "unknown.sharaa-when"],
    ["which party did Brussels find guilty", "unknown.eu-blame"],
    ["who is the European condemnation directed at", "unknown.eu-blame"],
    ["هل حمّلت أوروبا الحكومة المسؤولية", "unknown.eu-blame"],
    ["did the EU impose sanctions after this", "unknown.eu-measures"],
    ["exactly how many depots did they raid", "unknown.depot-count"],
    ["did they blow up the port", "unknown.other-targets"],
    ["how many residents lack electricity", "unknown.outage-extent"],
    ["is Assad facing a tribunal", "unknown.assad-justice"],
    ["what became of the villagers in the mountains", "unknown.villages"],
    ["how many of the dead were Alawites", "unknown.alawite-count"],
    ["what is the definition of security forces", "unknown.terms"],
    ["what in the article isn't attributed to anybody", "attribution"],
    ["explain deposed please", "words.deposed"],
    ["what on earth does sectarian mean", "words.sectarian"],
    ["what does interim stand for", "words.interim"],
    ["why did they kill children", "unknown.perpetrators"],
    ["has the killing stopped", "unknown.end"],
  ])("is declined by what was asked: %s", (text, id) => {
    const { answer } = shippedEngine().consider({ text });
    expect([answer.outcome, entryOf(answer)?.id]).toEqual(["unknown", id]);
  });
});

describe("what the article does say", () => {
  it.each([
    ["who is it that says more than 1,000", "toll.wording", /more than 1,000[\s\S]*at least 1,000/],
    ["what is the military doing besides checkpoints", "operations", /mountains[\s\S]*Latakia/],
    ["what country are we talking about", "where", /Syria/],
    ["who sabotaged the electricity", "infrastructure.power", /insurgents/],
    ["what did the attacks on power, water and fuel lead to", "infrastructure", /cut[\s\S]*disrupted[\s\S]*affected/],
  ])("is told in whole sentences: %s", (text, id, told) => {
    const { answer } = shippedEngine().consider({ text });
    expect([answer.outcome, entryOf(answer)?.id]).toEqual(["answer", id]);
    expect(answer.text).toMatch(told);
  });

  it.each([
    ["Assad was overthrown in December 2024", /^Assad was overthrown/],
    ["al-Sharaa recorded his statement at a mosque", /Al-Sharaa/],
    ["the insurgents hide in the mountains", /insurgents/],
  ])("stands behind a verdict as a sentence of its own: %s", (text, sentence) => {
    const { answer } = shippedEngine().consider({ text });
    expect(answer.verdict).toBe("yes");
    expect(answer.text.replace(/^Yes\. /, "")).toMatch(sentence);
  });
});
