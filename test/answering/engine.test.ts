import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answering/answer.ts";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string) => engine.consider({ text }).answer;
const entryOf = (answer: Answer) => ("entry" in answer ? answer.entry?.id : undefined);

describe("figures that are easily confused are told apart", () => {
  it.each([
    ["How many civilians were killed?", "toll.civilians", "745"],
    ["how many civilians died in the clashes", "toll.civilians", "745"],
    ["How many members of the security forces were killed?", "toll.security", "125"],
    ["how many soldiers died?", "toll.security", "125"],
    ["How many Assad loyalists were killed?", "toll.loyalists", "148"],
    ["how many pro-Assad fighters died", "toll.loyalists", "148"],
    ["How many people were killed?", "toll.total", "1,000"],
    ["What is the overall death toll?", "toll.total", "1,000"],
    ["What percentage of the people killed were civilians?", "toll.share", "1,018"],
    ["How many died in the 2013 chemical attack?", "history.2013-toll", "1,400"],
    ["how many people did the gas attack of 2013 kill?", "history.2013-toll", "1,400"],
    ["How many insurgents are in hiding?", "insurgents.number", "5,000"],
    ["how many pro-Assad insurgents are hiding in the mountains?", "insurgents.number", "5,000"],
  ])("%s", (question, entry, figure) => {
    const answer = ask(question);
    expect(answer.outcome).toBe("answer");
    expect(entryOf(answer)).toBe(entry);
    expect(answer.text).toContain(figure);
  });

  it("and the groups' figures stand together in the breakdown", () => {
    const answer = ask("How is the death toll made up?");
    expect(entryOf(answer)).toBe("toll.breakdown");
    expect(answer.text).toMatch(/745.*125.*148/);
  });

  it("and 1,018 is called our arithmetic", () => {
    const answer = ask("How many people were killed?");
    expect(answer.text).toMatch(/1,018 \(our arithmetic\)/);
    expect(answer.outcome === "answer" && answer.derived.map(({ formula }) => formula)).toEqual(["745 + 125 + 148"]);
  });
});

describe("names are understood in other spellings", () => {
  it.each([
    ["Who is Shara?", "sharaa.who"],
    ["Who is Ahmed al-Shara?", "sharaa.who"],
    ["who is bashar asad", "assad.who"],
    ["Is there fighting in Lattakia?", "where"],
    ["Where is the fighting, Jableh?", "where"],
    ["Is there fighting around Banias?", "where.towns"],
    ["Where did al-Sharaa record the video, in Mezzeh?", "sharaa.where"],
  ])("%s", (question, entry) => {
    expect(entryOf(ask(question))).toBe(entry);
  });
});

describe("slips of the keyboard are mended", () => {
  it.each([
    ["what is the deaht toll", "toll.total"],
    ["how many civilains were killed", "toll.civilians"],
    ["how many securty forces were killed", "toll.security"],
    ["who counted the daed", "toll.source"],
    ["what hapened to the watr suply", "infrastructure.water"],
  ])("%s", (question, entry) => {
    expect(entryOf(ask(question))).toBe(entry);
  });
});

describe("dress doesn't matter:", () => {
  it.each([
    "HOW MANY CIVILIANS WERE KILLED",
    "how many civilians were killed???!!!",
    "**How many civilians were killed?**",
    "<@123456789> How many civilians were killed?",
    "How many c\u200Bivilians were killed? 😢",
    "ｈｏｗ ｍａｎｙ ｃｉｖｉｌｉａｎｓ ｗｅｒｅ ｋｉｌｌｅｄ？",
  ])("%s", (question) => {
    expect(entryOf(ask(question))).toBe("toll.civilians");
  });
});

describe("what the source doesn't say is unknown, with something to ask instead", () => {
  it.each([
    ["How many people were injured?", "unknown.injured"],
    ["How many people are missing?", "unknown.missing"],
    ["Which weapons were used?", "unknown.weapons"],
    ["What are the names of the victims?", "unknown.victim-names"],
    ["Who founded HTS?", "unknown.hts-history"],
    ["Who will win the war?", "unknown.prediction"],
  ])("%s", (question, entry) => {
    const answer = ask(question);
    expect(answer.outcome).toBe("unknown");
    expect(entryOf(answer)).toBe(entry);
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });
});

describe("an answer", () => {
  it("rests on facts with claimant, as-of and quotation", () => {
    const answer = ask("How many civilians were killed?");
    expect(answer.outcome === "answer" && answer.facts.map(({ claimant }) => claimant.en)).toEqual([
      "Syrian Observatory for Human Rights",
    ]);
  });

  it("suggests entries that can be asked", () => {
    for (const { entry, question } of ask("How many civilians were killed?").suggestions)
      expect(engine.base.entries.get(entry)?.question.en).toBe(question);
  });

  it.each(["hello", "thank you"])("to “%s” is small talk", (text) => {
    expect(ask(text).outcome).toBe("smalltalk");
  });

  it("is found in a message that says more", () => {
    const story = "I have been reading the news all morning and it is terrible. How many civilians were killed?";
    expect(entryOf(ask(story))).toBe("toll.civilians");
  });

  it("comes with the reasoning behind it", () => {
    const { reading, candidates } = engine.consider({ text: "how many civilains were killed" }).reasoning;
    expect(reading.words).toContain("civilians");
    expect(candidates[0]?.entry.id).toBe("toll.civilians");
  });
});

describe("questions that share words are each answered", () => {
  it.each([
    ["how many civilians and soldiers died", ["toll.civilians", "toll.security"]],
    ["when and where did assad flee", ["assad.when", "assad.where-now"]],
    ["death toll + eu reaction", ["toll.total", "eu"]],
    ["who are the alawites and hts", ["alawites.who", "hts.who"]],
    ["where is assad now who rules syria", ["assad.where-now", "government.now"]],
    ["did the EU and Russia react", ["eu", "unknown.reaction-russia"]],
    ["How many fuel depots were attacked, and in which towns?", ["unknown.depot-count", "unknown.infra-details"]],
    ["متى سقط الأسد وأين هو الآن", ["assad.when", "assad.where-now"]],
  ])("%s", (question, entries) => {
    expect(engine.consider({ text: question }).parts?.map(({ answer }) => entryOf(answer))).toEqual(entries);
  });

  it.each([
    ["did they hit power, water and fuel", "infrastructure"],
    ["what happened in Latakia, Jableh and Baniyas", undefined],
  ])("but not where one answer holds them all, or none is known: %s", (question, entry) => {
    const { parts, answer } = engine.consider({ text: question });
    expect(parts).toBeUndefined();
    if (entry) expect(entryOf(answer)).toBe(entry);
  });
});

describe("what half a question stands for", () => {
  it.each([
    ["which ones?", "infrastructure.fuel"],
    ["how many of them?", "infrastructure.fuel"],
    ["What is his religion?", "sharaa.where"],
  ])("%s after %s isn't answered by another's facts", (text, last) => {
    expect(engine.consider({ text, context: [last] }).answer.outcome).not.toBe("answer");
  });
});
