import { describe, expect, it } from "vitest";
import { answerOf, correction, noAnswer, notReadAnswer, unansweredAnswer } from "../../src/answering/compose.ts";
import { decide, type Reasoning } from "../../src/answering/decide.ts";
import type { Evidence, Setting } from "../../src/answering/evidence.ts";
import { ASSURING_NAMES, type Assuring, type Bar } from "../../src/answering/roles/assuring/assurance.ts";
import { flood, floodEntry, readFlood } from "./flood.ts";
import { aloneWith, inContextWith, strangenessWith } from "./made-evidence.ts";

type Option = readonly [id: string, probability: number, evidence?: Partial<Evidence>];

/** What the bot does where these options are weighed so, the likeliest first. All are alike but where it is said. */
function decided(options: readonly Option[], text = "how many houses?", setting: Setting = "alone") {
  const known = setting === "alone" ? aloneWith : inContextWith;
  const candidates = options.map(([id, probability, evidence]) => ({
    entry: floodEntry(id),
    probability,
    evidence: { ...known(setting === "alone" ? { nearest: 0.8 } : {}), ...evidence },
  }));
  const none = 1 - candidates.reduce((sum, { probability }) => sum + probability, 0);
  const reasoning: Reasoning = { reading: readFlood(text), candidates, none, setting, against: strangenessWith({}) };
  const answer = decide(flood, reasoning);
  const entry = "entry" in answer ? answer.entry?.id : undefined;
  const offered = answer.suggestions.map((suggestion) => suggestion.entry);
  return { answer, is: [answer.outcome, entry], offered };
}

const LONG =
  "my sister lives in that town and she told me on the phone that the whole street stood under water by noon";

const BAR: Bar = { sure: 0.45, despite: 0.6, rival: 1, assured: 0.42, written: 1, both: 0, alike: 0.17 };

/** What is decided of a likely answer whose facts say what is asked that probably, in a pack of which a share is known unknowns. */
function decidedWith(probability: number, written: number, bar: Partial<Bar> = {}, likely = 0.9, nearest = 0.8) {
  const names = ASSURING_NAMES.map((name) => [name, name === "written" ? written : 0]);
  return decide(flood, {
    reading: readFlood("how many houses?"),
    candidates: [{ entry: floodEntry("houses"), probability: likely, evidence: aloneWith({ nearest }) }],
    none: 1 - likely,
    setting: "alone",
    against: strangenessWith({}),
    assurance: { probability, evidence: Object.fromEntries(names) as Assuring, bar: { ...BAR, ...bar } },
  });
}

describe("a likely answer whose facts hardly say what is asked", () => {
  it("is only offered where nobody wrote down what isn't known", () => {
    expect(decidedWith(0.3, 0).outcome).not.toBe("answer");
    expect(decidedWith(0.3, 0.6).outcome).toBe("answer");
    expect(decidedWith(0.1, 0.6).outcome).not.toBe("answer");
    expect(decidedWith(0.5, 0).outcome).toBe("answer");
  });
});

describe("an answer like none of whose wordings the question is", () => {
  it("is given where few wordings are there, and assurance decides", () => {
    expect(decidedWith(0.9, 0, {}, 0.9, 0.1).outcome).not.toBe("answer");
    expect(decidedWith(0.9, 0, { alike: 0 }, 0.9, 0.1).outcome).toBe("answer");
    expect(decidedWith(0.2, 0, { alike: 0 }, 0.9, 0.1).outcome).not.toBe("answer");
  });
});

describe("an answer that is only rather likely and only rather assured", () => {
  it("is offered and not given", () => {
    expect(decidedWith(0.5, 0.6, { both: 0.3 }, 0.55).outcome).toBe("suggest");
    expect(decidedWith(0.5, 0.6, { both: 0.3 }, 0.7).outcome).toBe("answer");
    expect(decidedWith(0.9, 0.6, { both: 0.3 }, 0.55).outcome).toBe("answer");
  });
});

describe("in a small pack assurance decides", () => {
  const small = { sure: 0.2, rival: 0, assured: 0.6, written: 0 };

  it("of what is likeliest, though all else together be likelier", () => {
    expect(decidedWith(0.7, 0.5, small, 0.3).outcome).toBe("answer");
    expect(decidedWith(0.7, 0.5, small, 0.15).outcome).not.toBe("answer");
  });

  it("and what isn't told is declined with the entry that is near it to press", () => {
    const declined = decidedWith(0.5, 0.5, small);
    expect(declined.outcome).toBe("unknown");
    expect(declined.suggestions[0]?.entry).toBe("houses");
    const offered = decidedWith(0.5, 0.5, small, 0.3);
    expect(offered.outcome).toBe("suggest");
    expect(offered.suggestions[0]?.entry).toBe("houses");
  });
});

describe("the bot commits itself to the likeliest entry", () => {
  it("where that is probable enough, and likelier than all that isn't an answer", () => {
    expect(decided([["houses", 0.51]]).is).toEqual(["answer", "houses"]);
    expect(
      decided([
        ["houses", 0.45],
        ["cause", 0.3],
      ]).is,
    ).toEqual(["answer", "houses"]);
    expect(
      decided([
        ["houses", 0.44],
        ["cause", 0.3],
      ]).is,
    ).toEqual(["suggest", undefined]);
    expect(
      decided([
        ["houses", 0.46],
        ["unknown.casualties", 0.3],
      ]).is,
    ).toEqual(["suggest", undefined]);
  });

  it("in a conversation only where it is a little more probable", () => {
    const options: Option[] = [
      ["houses", 0.48],
      ["cause", 0.3],
    ];
    expect(decided(options).is).toEqual(["answer", "houses"]);
    expect(decided(options, "and the houses?", "inContext").is).toEqual(["suggest", undefined]);
    expect(decided([["houses", 0.51]], "and the houses?", "inContext").is).toEqual(["answer", "houses"]);
  });

  it.each(["asksOther", "strangeNames", "otherSlots", "strangeMeanings"] as const)(
    "only where it is surer still despite %s, but for long stories",
    (contradiction) => {
      const option = (probability: number): Option => ["houses", probability, { [contradiction]: 1 }];
      expect(decided([option(0.59)]).is).toEqual(["suggest", undefined]);
      expect(decided([option(0.6)]).is).toEqual(["answer", "houses"]);
      expect(decided([option(0.59)], LONG).is).toEqual(["answer", "houses"]);
    },
  );

  it("never where no phrasing resembles the question, though half a question needn't", () => {
    const far = { nearest: 0.16 };
    expect(decided([["houses", 0.9, far]]).is).toEqual(["unknown", undefined]);
    expect(decided([["houses", 0.9, far]], "and the houses?", "inContext").is).toEqual(["answer", "houses"]);
  });
});

describe("a question that presumes otherwise is put right", () => {
  it.each(["miscounts", "misplaces"] as const)("where the answer is sure: %s", (premise) => {
    const { answer } = decided([["houses", 0.6, { [premise]: 1 }]]);
    expect(answer).toEqual(correction(flood, floodEntry("houses"), 0.6));
    expect(decided([["houses", 0.59, { [premise]: 1 }]]).is).toEqual(["suggest", undefined]);
  });

  it("also where what it asks is unknown, by a place sooner than by a number", () => {
    const putRight = (probability: number, premise: Partial<Evidence>) =>
      decided([
        ["unknown.casualties", 0.6],
        ["where", probability, premise],
      ]).is;
    expect(putRight(0.08, { misplaces: 1 })).toEqual(["answer", "where"]);
    expect(putRight(0.07, { misplaces: 1 })).toEqual(["unknown", "unknown.casualties"]);
    expect(putRight(0.3, { miscounts: 1 })).toEqual(["answer", "where"]);
    expect(putRight(0.29, { miscounts: 1 })).toEqual(["unknown", "unknown.casualties"]);
  });
});

describe("what isn't known", () => {
  it("is said where it is the likeliest and probable enough, with what may be meant after all", () => {
    const { is, offered } = decided([
      ["unknown.casualties", 0.5],
      ["cause", 0.2],
      ["where", 0.1],
    ]);
    expect(is).toEqual(["unknown", "unknown.casualties"]);
    expect(offered).toEqual(["cause", "evacuated", "houses"]);
  });

  it("is offered nothing for where hardly anything is probable", () => {
    const { answer } = decided([
      ["unknown.casualties", 0.2],
      ["houses", 0.11],
    ]);
    expect(answer).toEqual(unansweredAnswer(flood, 0.2));
  });

  it("is said to be found nowhere where a known unknown is the likeliest, though it isn't asked so", () => {
    const { answer } = decided([
      ["unknown.casualties", 0.6, { unasked: 1 }],
      ["houses", 0.05],
    ]);
    expect(answer).toEqual(noAnswer(0.6));
  });

  it("is told from a script that the bot doesn't read, and from nothing at all", () => {
    expect(decided([["houses", 0.1]], "كم بيتا؟").answer).toEqual(notReadAnswer(flood, 0.1));
    expect(decided([], "?!").answer).toEqual(unansweredAnswer(flood, 0));
  });
});

describe("answers that may be meant", () => {
  it("are offered where together they are probable enough, the likeliest first", () => {
    const { is, offered } = decided([
      ["houses", 0.07],
      ["cause", 0.05],
    ]);
    expect([is, offered]).toEqual([
      ["suggest", undefined],
      ["houses", "cause"],
    ]);
    expect(
      decided([
        ["houses", 0.07],
        ["cause", 0.04],
      ]).is,
    ).toEqual(["unknown", undefined]);
  });

  it("are neither what is unknown nor what nothing resembles", () => {
    expect(
      decided([
        ["houses", 0.4],
        ["unknown.casualties", 0.3],
        ["cause", 0.2, { nearest: 0.1 }],
      ]).offered,
    ).toEqual(["houses"]);
  });
});

describe("small talk", () => {
  it("isn't told, unless it is surely meant, of what a plausible answer is about", () => {
    const withTalk = (probable: number, concepts: number) =>
      decided(
        [
          ["smalltalk.greeting", probable],
          ["houses", 0.2, { concepts }],
        ],
        "hello houses",
      ).is[0];
    expect(withTalk(0.6, 0.9)).toBe("suggest");
    expect(withTalk(0.6, 0.3)).toBe("smalltalk");
    expect(withTalk(0.78, 0.9)).toBe("smalltalk");
  });

  it("is answered as small talk where it is probable enough and like some", () => {
    const { answer } = decided([["smalltalk.greeting", 0.3]], "hello");
    expect(answer).toEqual(answerOf(flood, floodEntry("smalltalk.greeting"), 0.3));
    expect(decided([["smalltalk.greeting", 0.29]], "hello").is).toEqual(["unknown", undefined]);
    expect(decided([["smalltalk.greeting", 0.9, { nearest: 0.1 }]], "zmorgl").is).toEqual(["unknown", undefined]);
  });
});
