import { describe, expect, it } from "vitest";
import { entryOf, subjectsOf } from "../../src/answering/answer.ts";
import { IN_NEED, Memory } from "../../src/answering/memory.ts";
import { nearestOf } from "../../src/answering/nearest.ts";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();

/** Answers what is said one after the other; the last answer. */
function last(...said: string[]) {
  const memory = new Memory();
  const answers = said.map((text) => {
    const { answer } = engine.consider({ text, context: memory.recall("a", 0) });
    const entry = entryOf(answer);
    if (entry) memory.remember("a", entry.id, 0);
    return answer;
  });
  const answer = answers.at(-1);
  if (!answer) throw new TypeError("Nothing was said");
  return answer;
}

describe("a number of another event", () => {
  it.each(["the war killed 600,000", "the earthquake killed 60,000"])("isn't ruled out by this one's: %s", (text) => {
    expect(last(text).verdict).not.toBe("no");
  });

  it.each(["the clashes killed 100,000", "600,000 people were killed"])("is ruled out as this one's: %s", (text) => {
    expect(last(text).verdict).toBe("no");
  });
});

describe("several questions, one of which asks for a sum", () => {
  it("are all answered", () => {
    const { parts, text } = last("where is the fighting? how many more civilians than soldiers died?");
    expect(parts).toHaveLength(2);
    expect(text).toMatch(/Latakia[\s\S]*620/);
    expect(last("who fights whom? is iran involved?").parts).toHaveLength(2);
  });

  it.each([
    ["what share of the dead were civilians, and who fights whom?", ["toll.share", "sides"]],
    ["who fights whom and what share of the dead were civilians?", ["sides", "toll.share"]],
    ["how many soldiers and loyalists died together, and where did it happen?", ["toll.breakdown", "where"]],
  ])("are all answered where a comma or an “and” parts them: %s", (text, entries) => {
    expect(last(text).parts?.map((part) => entryOf(part)?.id)).toEqual(entries);
  });

  it("are one where each names a part of the sum", () => {
    const { parts, text } = last("how many soldiers and how many loyalists died together");
    expect(parts).toBeUndefined();
    expect(text).toContain("together 273");
  });

  it("are one where the others say what is summed", () => {
    expect(last("745 civilians and 125 soldiers? how many is that together?").parts).toBeUndefined();
  });
});

describe("what happened, asked after who somebody is,", () => {
  it("is the event", () => {
    expect(entryOf(last("who is Assad", "where did it happen"))?.id).toBe("where");
    expect(entryOf(last("who is Assad", "is it over?"))?.id).toBe("unknown.end");
  });
});

it("is nobody's reaction who is asked for by office", () => {
  const answer = last("who is the president of france");
  expect(answer.outcome).toBe("unknown");
  expect(answer.text).not.toMatch(/react/);
});

it("tells where somebody is from where it tells where he grew up", () => {
  expect(entryOf(last("where is sharaa from"))?.id).toBe("sharaa.childhood");
});

it("gives both numbers to whoever asks which it is", () => {
  const { text } = last("1,018 or more than 1,000");
  expect(text).toContain("1,018");
  expect(text).toContain("1,000");
});

it("has no photograph of the dead, and draws none", () => {
  expect(last("show me a picture of the dead")).toMatchObject({ outcome: "unknown", act: "show" });
  expect(last("show me a picture of the dead").text).not.toMatch(/1,000/);
});

it("explains everything to whoever says “eli5” and nothing else", () => {
  expect(last("eli5")).toMatchObject({ outcome: "answer", language: "en" });
  expect(entryOf(last("eli5"))?.id).toBe("summary");
});

describe("a “no” before a claim", () => {
  it.each(["no its 5000 dead", "no it was 5000 killed", "no 5000 people died", "no, 5000 people died"])(
    "rejects what was said, not what follows: %s",
    (text) => {
      expect(last("how many died", text).verdict).toBe("no");
    },
  );

  it("is no less one as “that's a lie”", () => {
    expect(last("how many died", "that's a lie, 5000 people died").verdict).toBe("no");
    expect(last("that's a lie, the soldiers killed nobody").verdict).not.toBe("yes");
  });

  it("doubts as “no way”", () => {
    expect(last("no way 6000 people died").text).toContain("1,000");
    expect(last("no way that 745 civilians died").verdict).toBe("no");
  });

  it("denies before a noun", () => {
    expect(last("no civilians were killed").verdict).toBe("no");
  });
});

describe("when he said it", () => {
  it.each([
    ["what did sharaa say and when did he say it?"],
    ["what did sharaa say", "when did he say it"],
    ["when did Sharaa give that address"],
  ])("isn't when he took power: %s", (...said) => {
    const { parts, outcome } = last(...said);
    expect(parts?.at(-1)?.outcome ?? outcome).not.toBe("answer");
  });
});

it("takes “only” before a right number for no more than the number", () => {
  expect(last("so only 745 civilians died?").verdict).toBe("yes");
  expect(last("only civilians were killed, right?").verdict).not.toBe("yes");
});

describe("what wasn't surely understood", () => {
  const consider = (text: string, ...context: string[]) => engine.consider({ text, context }).answer;

  it.each([["whats the deal with europe and this", "eu.relation", ["toll.total"]]])(
    "is told the answer that is by far the likeliest, and for what it was taken: %s",
    (text, entry, context) => {
      const answer = consider(text, ...context);
      expect(answer.outcome).toBe("suggest");
      expect(answer.text).toMatch(/^I'm not sure that I understand you\. If you mean “.+[?]”: /);
      expect(answer.text.length).toBeLessThanOrEqual(500);
      expect(answer.suggestions[0]?.entry).toBe(entry);
      expect(subjectsOf(answer)).toContain(entry);
    },
  );

  it.each([
    ["how many roadblocks exactly did they put up", "checkpoints"],
    ["what are the names of the mountains where the 5,000 sit", "insurgents.where"],
  ])("is told what comes nearest where the source hardly says it: %s", (text, entry) => {
    const answer = consider(text);
    expect(answer.outcome).toBe("unknown");
    expect(answer.text).toMatch(/^I'm not sure that my source answers that\. What comes nearest: /);
    expect(answer.suggestions[0]?.entry).toBe(entry);
  });

  it.each([
    ["beside grief", "i need 5 points about all this for class", [IN_NEED]],
    ["for a claim", "is it true that seven facts of syria are for my essay", []],
    ["where the words are like no other's", "can you pull the death counts into a neat spreadsheet for me", []],
  ])("is told nothing %s", (_, text, context) => {
    expect(consider(text, ...context).nearest).toBeUndefined();
  });

  it("is told in the language of the answer", () => {
    const where = engine.base.entries.get("where");
    const nearest = where && nearestOf(engine.base, where, true, "ar");
    expect(nearest?.lead).toContain("أين تدور الاشتباكات؟");
    expect(nearest?.answer.text).toContain("اللاذقية");
  });
});
