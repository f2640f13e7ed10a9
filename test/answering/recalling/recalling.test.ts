import { describe, expect, it } from "vitest";
import { subjectsOf } from "../../../src/answering/answer.ts";
import { Memory, UNTOLD } from "../../../src/answering/memory.ts";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();

/** The answer to the last of a conversation's turns. */
function lastOf(...turns: readonly string[]) {
  const memory = new Memory();
  const answers = turns.map((text) => {
    const { answer } = engine.consider({ text, context: memory.recall("one", 0) });
    for (const subject of subjectsOf(answer)) memory.remember("one", subject, 0);
    return answer;
  });
  return answers.at(-1);
}

describe("who says what was answered", () => {
  it.each([
    ["so it's the government saying it?"],
    ["is that from the UN?"],
    ["did the EU say that"],
    ["so the UN counted them"],
  ])("isn't anybody else: “%s”", (text) => {
    const answer = lastOf("how many died", text);
    expect(answer?.verdict).toBe("no");
    expect(answer?.text).toContain("Syrian Observatory for Human Rights");
  });

  it("is the one whom somebody takes for it", () => {
    expect(lastOf("how many died", "is that from the Syrian Observatory?")?.verdict).toBe("yes");
  });

  it.each([["and who told you that"], ["says who"], ["and how do you know"], ["source pls"]])(
    "is told: “%s”",
    (text) => {
      expect(lastOf("how many soldiers were killed", text)?.text).toContain("Syrian Observatory for Human Rights");
    },
  );

  it("isn't asked by a question of its own", () => {
    expect(lastOf("how long has it lasted", "what did sharaa say")?.text).toContain("unity");
  });
});

describe("what the source says itself", () => {
  it.each([
    ["how many insurgents are hiding", "and where did they get that number"],
    ["how many insurgents are hiding", "is that attributed to anybody"],
    ["how many insurgents are hiding", "is that the observatory's figure as well"],
    ["where are the insurgents hiding", "so whose number is that"],
    ["how many did the gas attack of 2013 kill", "according to whom"],
    ["what happened to the water", "and who reports that"],
    ["how long has it lasted", "on whose authority"],
    ["how was assad overthrown", "says who?"],
  ])("isn't put in anybody else's mouth: “%s” “%s”", (first, text) => {
    const told = lastOf(first, text)?.text;
    expect(told).toContain("says this itself");
    expect(told).not.toContain("Observatory");
  });

  it.each([
    ["what is the source for the 5,000?", "5,000"],
    ["where did the figure of 5000 come from", "5,000"],
    ["who is behind that 1,400 figure?", "1,400"],
    ["is the 1400 credited to somebody", "1,400"],
    ["who claims that 1400 people were killed in 2013?", "1,400"],
    ["did the Observatory report the 1,400", "1,400"],
    ["“marked by repression and conflict”, according to whom? Just words.", "repression"],
  ])("nor is what a message names: “%s”", (text, told) => {
    const answer = lastOf(text)?.text;
    expect(answer).toContain(told);
    expect(answer).toContain("says this itself");
  });

  it.each([
    ["who gives the figure of 745", "Observatory"],
    ["where does the power come from", undefined],
    ["who is behind the attacks", undefined],
    ["where do the insurgents come from", undefined],
    ["who says 3000 insurgents are hiding", undefined],
  ])("but nothing else is taken for that: “%s”", (text, told = "") => {
    const answer = lastOf(text)?.text;
    expect(answer).toContain(told);
    expect(answer).not.toContain("names nobody else");
  });
});

describe("what was told", () => {
  it.each([
    ["how many died", "that isn't what you told me before"],
    ["how many civilians died", "ok and the proper answer?"],
    ["where did assad go", "fine, now the right one please"],
    ["who killed the civilians", "come again, I was away"],
  ])("is told once more after “%s”: “%s”", (first, text) => {
    const told = lastOf(first)?.text;
    expect(lastOf(first, text)?.text).toBe(`Once more: ${told}`);
  });

  it.each([
    ["why are they fighting", "way shorter please"],
    ["what happened to the electricity", "in easier words for a first grader?"],
    ["how many died", "only the number, one line"],
  ])("is told in short after “%s”: “%s”", (first, text) => {
    expect(lastOf(first, text)?.text).toMatch(/^The shortest that I have:/);
  });

  it.each([
    ["how many were wounded", "everything, just one line please"],
    ["how many died", "okay the entire story, but shorter"],
    ["who leads HTS", "tell me everything, but super short"],
    ["كم عدد القتلى؟", "لخّص كل شي بسطر واحد"],
  ])("isn't what is wanted in short by who wants all of it: after “%s”, “%s”", (first, text) => {
    const answer = lastOf(first, text);
    expect(answer && "entry" in answer && answer.entry?.id).toBe("summary");
  });

  it("is what is wanted in short by who doesn't want all of it", () => {
    const answer = lastOf("how many civilians died", "I don't need everything, shorter please");
    expect(answer?.text).toMatch(/^The shortest that I have: 745/);
  });

  it.each([
    ["which bit is the Observatory's, and which is the paper speaking?"],
    ["what's theirs and what's the journalist's own?"],
  ])("is told by who says it: “%s”", (text) => {
    const told = lastOf("sum up the news", text)?.text;
    expect(told).toMatch(/^From somebody in my source: “.*\(Syrian Observatory for Human Rights\).* It says itself: “/);
  });

  it.each([["how many of them?"], ["I need a minute"], ["just the one or a few?"]])(
    "isn't wanted again: “%s”",
    (text) => {
      expect(lastOf("745 civilians were killed.", text)?.text).not.toMatch(
        /^(?:Once more|The shortest|My source's words|Your claims)/,
      );
    },
  );

  it("isn't told again to whoever asks something new", () => {
    expect(lastOf("where did assad go", "shorter: who counted the dead")?.text).not.toContain("Russia");
  });
});

describe("the claims of a conversation", () => {
  const claims = ["745 civilians were killed.", "Assad fled to Iran.", "Sharaa is 50 years old."];

  it.each([
    ["so how many of mine were right?"],
    ["which ones were wrong then"],
    ["have I got any wrong up to now"],
    ["tell me again which held up and which didn't"],
    ["what's the result so far"],
  ])("are told by verdict, and never in the member's words: “%s”", (text) => {
    const told = lastOf(...claims, text)?.text;
    expect(told).toMatch(
      /Borne out \(1\): Civilians killed\. .*otherwise \(1\): Where Assad went\. Not in my source \(1\):/,
    );
    expect(told).not.toMatch(/Iran|50/);
  });

  it("are told in the language of who asks", () => {
    expect(lastOf(...claims, "how many were right", "أقصر")?.language).toBe("ar");
  });

  it.each([["which piece of it is wrong"], ["what exactly isn't right there"]])(
    "aren't judged in pieces: “%s”",
    (text) => {
      expect(lastOf("Assad fled to Iran.", text)?.text).toMatch(/^I judged it as a whole\..*Russia/);
    },
  );

  it("are told one by one by their places", () => {
    expect(lastOf(...claims, "and why is the second one wrong")?.text).toMatch(/^I judged it as a whole\..*Russia/);
    expect(lastOf(...claims, "which part of the third claim is wrong")?.text).toMatch(
      /^I judged it as a whole\..*al-Sharaa's life/,
    );
  });

  it("aren't quoted where nothing is said of the last", () => {
    const { answer } = engine.consider({ text: "quote the sentence please", context: ["toll.total", UNTOLD] });
    expect(answer.text).toMatch(/^There are no words to quote\. My source doesn't say that/);
  });

  it("aren't made up where there were none", () => {
    expect(lastOf("how many died", "so how many of mine were right?")?.text).not.toContain("Borne out");
  });
});

describe("a number in another's place", () => {
  it.each([
    ["how many died", "bs. it was 3000", "no"],
    ["how many died", "so it's 3000 then?", "no"],
    ["how many died", "my guy said 2500", "no"],
    ["how many died", "so 1018?", "yes"],
    ["how many died", "more than 1000?", "yes"],
    ["how many soldiers were killed", "only 50", "no"],
    ["how long has it lasted", "so like two weeks", "no"],
    ["how long has it lasted", "so four days?", "yes"],
  ])("after “%s”: “%s” is %s", (first, text, verdict) => {
    expect(lastOf(first, text)?.verdict).toBe(verdict);
  });

  it("that says how sure somebody is counts nobody", () => {
    for (const text of ["100 percent sure?", "are you a hundred percent certain"])
      expect(lastOf("how many died", text)?.verdict, text).toBeUndefined();
  });

  it("that is another group's asks for that group", () => {
    expect(lastOf("how many soldiers were killed", "and the 148")?.text).toContain("fighters loyal to Assad");
  });
});

describe("figures told one after the other", () => {
  it("are added up", () => {
    const answer = lastOf("how many soldiers were killed", "and civilians", "both combined?");
    expect(answer?.text).toContain("125 + 745 = 870");
  });

  it("are held against what is said next, and nobody is hated by that", () => {
    expect(lastOf("how many of assads fighters died", "so less than civilians right")?.verdict).toBe("yes");
  });
});

it("“he” is whom the conversation is about", () => {
  expect(lastOf("does assad know", "how old is he")?.text).toMatch(/^Of Assad's life .* nothing of his age/);
  expect(lastOf("Where did Assad flee to?", "he never fled")?.verdict).toBe("no");
});

describe("another place than was meant", () => {
  it.each([
    ["how many were killed in Latakia", "oops, not there, I meant along the coast", "toll.total"],
    ["how many were killed in Jabla", "no, I meant in Baniyas", "unknown.by-place"],
  ])("is asked of anew: “%s” “%s”", (asked, corrected, id) => {
    const answer = lastOf(asked, corrected);
    expect(answer && "entry" in answer ? answer.entry?.id : undefined).toBe(id);
  });
});

describe("the source's words for what was told", () => {
  it.each([
    ["what happened to the electricity", "where does it say that", "“A power station, cutting electricity"],
    ["what happened to the water", "can you give me the sentence", "“A water pumping station, disrupting supplies”"],
    ["how many soldiers were killed", "verbatim?", "“125 members of Syria’s security forces”"],
    [
      "where are the checkpoints",
      "show me the passage in the article",
      "“setting up additional checkpoints in Latakia”",
    ],
    ["who estimated the 5,000", "in which line is that", "no words to quote"],
    [
      "how many soldiers were killed",
      "Really? Read me the sentence, would you.",
      "“125 members of Syria’s security forces”",
    ],
    [
      "what happened to the water",
      "hm what do they literally write there",
      "“A water pumping station, disrupting supplies”",
    ],
    ["what did the EU do", "not your summary, the paper's own words", "“condemned the violence and urged all parties"],
    ["who killed the civilians", "I'm only asking whether the article says so", "no words to quote"],
  ])("are quoted after “%s”: “%s”", (first, text, quote) => {
    expect(lastOf(first, text)?.text).toContain(quote);
  });

  it.each([
    ["read me the sentence on the fuel depots", "“Several fuel depots, affecting energy distribution”"],
    ["quote what the text says about HTS", "“Rebels led by the Sunni Islamist group"],
    ["what are its exact words on a ceasefire", "no words to quote"],
  ])("are quoted of what a message names: “%s”", (text, quote) => {
    expect(lastOf(text)?.text).toContain(quote);
  });

  it("are told to whoever wants all of them, whatever is said before", () => {
    const { text, verdict } =
      lastOf("what did sharaa call for", "so he talks of peace. quote it, the entire quote") ?? {};
    expect(text).toContain("We can live together");
    expect(verdict).toBeUndefined();
  });

  it("are the speaker's where those are wanted", () => {
    expect(lastOf("what did sharaa call for", "exact words?")?.text).toContain("We can live together");
  });
});

describe("how far a figure reaches", () => {
  it.each([
    ["how many civilians died", "and as of when?"],
    ["how many insurgents are hiding", "how old is that estimate"],
    ["how many fighters loyal to assad were killed", "from which day is this number"],
  ])("is told: “%s” “%s”", (first, text) => {
    expect(lastOf(first, text)?.text).toMatch(/^As of the fourth day/);
  });
});

it("each of two figures has its own giver", () => {
  const text = lastOf("how many died in 2013", "how many were killed now", "who gave those numbers")?.text;
  expect(text).toContain("names nobody else for it: The chemical attack");
  expect(text).toContain("comes from: Syrian Observatory");
});

describe("who says one thing of many", () => {
  it.each([
    ["as for the 5,000, who claims it?", "names nobody"],
    ["for the 745, who reports that", "Observatory"],
    ["the attacks on the pumping station: reported by whom?", "whose reports"],
  ])("is told: “%s”", (text, told) => {
    expect(lastOf(text)?.text).toContain(told);
  });
});

it("a figure that is asked for isn't borne out by what holds none", () => {
  for (const text of [
    "is there any figure for the reinforcements sent?",
    "Checkpoints, fine, but is there a number for the troops?",
    "are there any figures on the troops deployed",
  ])
    expect(lastOf(text)?.verdict, text).not.toBe("yes");
});
