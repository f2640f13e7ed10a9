import { describe, expect, it } from "vitest";
import { answerToFeeling } from "../../../../src/answering/acts/feelings/answer-to-feeling.ts";
import { IN_NEED } from "../../../../src/answering/memory.ts";
import type { Language } from "../../../../src/knowledge/pack/schema.ts";
import type { FeelingName } from "../../../../src/knowledge/pack/text-schemas.ts";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();
const said = (feeling: FeelingName, language: Language = "en") => engine.base.feelings.get(feeling)?.answer?.[language];
const ask = (text: string, context?: readonly string[]) => engine.consider({ text, context }).answer;

describe("somebody in need", () => {
  it.each([
    ["my brother was killed in Jableh", said("mourn")],
    ["half of my family is gone", said("mourn")],
    ["my cousin was killed in jableh on friday. i dont know what to do", said("mourn")],
    ["has anyone heard from my uncle in Baniyas", said("seek")],
    ["my uncle was in Latakia. is he alive? where is he?", said("seek")],
    ["my aunt is trapped in Jableh", said("fear")],
  ])("is consoled, and offered nothing: “%s”", (text, consolation) => {
    expect(ask(text)).toMatchObject({ outcome: "smalltalk", text: consolation, suggestions: [] });
  });

  it("is consoled first where something clear is asked beside", () => {
    const answer = ask("my brother is in the security forces and I am scared for him. how many of them died?");
    expect(answer).toMatchObject({ outcome: "answer", consolation: { text: said("fear") }, suggestions: [] });
    expect(answer.text).toContain("125");
  });

  it("learns whose guilt it is no more than others do", () => {
    const answer = ask("they shot my uncle. who ordered the killings?");
    expect(answer).toMatchObject({ outcome: "unknown", consolation: { text: said("mourn") }, suggestions: [] });
  });

  it("is told no toll where they ask in grief what it is worth", () => {
    expect(ask("they killed my uncle, and all you have is numbers?")).toMatchObject({
      act: "mourn",
      text: said("mourn"),
    });
  });

  it("is consoled in Arabic where they write so", () => {
    expect(ask("قتلوا أمي وأبي ببانياس")).toMatchObject({ act: "mourn", language: "ar", text: said("mourn", "ar") });
  });

  it("is offered nothing about the dead later on, whatever else they ask", () => {
    const answer = ask("and who killed them, does it say?", ["unknown.relatives", IN_NEED]);
    expect(answer).toMatchObject({ act: "guilt", outcome: "unknown", suggestions: [] });
  });

  it("hears what is told of those like theirs, and no verdict on theirs", () => {
    const answer = ask("so my cousin is one of the 745 civilians?", ["toll.civilians", IN_NEED]);
    expect(answer.verdict).toBeUndefined();
    expect(answer.text).not.toMatch(/^(?:Yes|No|In part)\b/);
  });

  it("isn't told to choose from what isn't offered", () => {
    const answer = ask("zzyzx gribble?", ["toll.civilians", IN_NEED]);
    expect(answer.suggestions).toEqual([]);
    expect(answer.text).not.toMatch(/one of these/);
  });

  it("is consoled as well where the bot was asked something before", () => {
    expect(ask("my sister was killed", ["toll.civilians"])).toMatchObject({ text: said("mourn") });
  });
});

it.each(["aren't all Alawites animals?", "they deserved it", "how many of these vermin died"])(
  "answers hatred with one line and nothing of the hated: “%s”",
  (text) => {
    expect(ask(text)).toMatchObject({ outcome: "smalltalk", text: said("hate"), suggestions: [] });
  },
);

it.each(["you are the dumbest bot", "yalla you donkey bot", "انت غبي"])(
  "doesn't introduce itself to whom it only annoys: “%s”",
  (text) => {
    expect(ask(text)).toMatchObject({ act: "insult", entry: { id: "smalltalk.insult" } });
  },
);

it("answers a question that is put rudely", () => {
  expect(ask("stupid bot, who is Assad")).toMatchObject({ outcome: "answer" });
});

describe("a question of guilt", () => {
  it.each([
    ["did al-Sharaa order the killings?", "unknown.perpetrators"],
    ["why are they killing Alawites", "unknown.perpetrators"],
    ["is HTS guilty of war crimes?", "unknown.opinion"],
  ])("goes to the known unknown that is meant: “%s”", (text, entry) => {
    expect(ask(text)).toMatchObject({ outcome: "unknown", entry: { id: entry } });
  });

  it("has an answer of its own where the pack has none", () => {
    expect(answerToFeeling(engine.base, "guilt")).toMatchObject({ outcome: "unknown", text: said("guilt") });
  });
});

it("a question about whom to trust is no hatred", () => {
  expect(ask("can i trust them", ["sohr.who"]).act).not.toBe("hate");
});
