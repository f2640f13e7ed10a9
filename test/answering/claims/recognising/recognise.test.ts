import { describe, expect, it } from "vitest";
import { claimOrSupposed, claimsPut, recogniseClaim } from "../../../../src/answering/claims/recognising/recognise.ts";
import { NOBODY } from "../../../../src/answering/claims/recognising/speakers.ts";

describe("a claim is told from its frame", () => {
  it.each([
    ["Is it true that the dyke broke?", "the dyke broke", "confirmation"],
    ["true or false: the dyke broke", "the dyke broke", "confirmation"],
    ["My uncle says the dyke broke.", "the dyke broke", "confirmation"],
    ["BREAKING: the dyke broke", "the dyke broke", "confirmation"],
    ["The dyke broke, didn't it?", "The dyke broke", "confirmation"],
    ["the dyke broke, can you confirm", "the dyke broke", "confirmation"],
    ["the dyke broke!! is this legit or fake", "the dyke broke", "confirmation"],
    ["my cousin in Lund wrote that the dyke broke, can i share this?", "the dyke broke", "confirmation"],
    ["The dyke broke. Do I understand it well?", "The dyke broke", "confirmation"],
    ["so the dyke broke, or is that made up", "the dyke broke", "confirmation"],
    ["fwd from the choir group: the dyke broke", "the dyke broke", "confirmation"],
    ["I am writing my essay, and it is right that the dyke broke?", "the dyke broke", "confirmation"],
    ["the dyke broke, had it not?", "the dyke broke", "confirmation"],
    ["One of my students contends that the dyke broke", "the dyke broke", "confirmation"],
    ["Hello, I translate, and she asks if it is right that the dyke broke", "the dyke broke", "confirmation"],
    ["Press summary, item two: the dyke broke", "the dyke broke", "confirmation"],
    ["The dyke broke. Should I believe her?", "The dyke broke", "confirmation"],
    ["The dyke broke; can I print that?", "The dyke broke", "confirmation"],
    ["The dyke broke, if memory serves", "The dyke broke", "statement"],
    ["The dyke broke. True, false or missing context?", "The dyke broke", "confirmation"],
    ["the dyke broke, per the choir's newsletter. real?", "the dyke broke", "confirmation"],
    ["what if I write that the dyke broke", "that the dyke broke", "confirmation"],
    ["houses flooded in Tallby", "houses flooded in Tallby", "question"],
    ["Didn't the dyke break?", "Did the dyke break", "question"],
    ["The mayor has fled to Rosvik", "The mayor has fled to Rosvik", "statement"],
  ])("%s", (text, body, form) => {
    expect(recogniseClaim(text)).toEqual({ body, form, isDenied: false });
  });

  it.each([
    ["Our splash: 'The dyke broke at noon'. safe?", "The dyke broke at noon"],
    ["“The dyke broke at noon” - my flatmate keeps posting that, what do you make of it", "The dyke broke at noon"],
    ["how about 'The dyke broke at noon'", "The dyke broke at noon"],
    ["lede: 'The rebels' raft broke the dyke'. Correct?", "The rebels' raft broke the dyke"],
    ['Mark it true / half true / false: "The dyke broke at noon"', "The dyke broke at noon"],
    ["so 'The dyke broke at noon', is that closer?", "The dyke broke at noon"],
  ])("quoted words alone are the claim: %s", (text, words) => {
    expect(recogniseClaim(text)).toEqual({ body: `"${words}"`, form: "confirmation", isDenied: false });
  });

  it.each([
    ["The dyke broke. that's exactly what it says, period", "The dyke broke"],
    ["wow. the dyke broke tho, right", "the dyke broke"],
    ["that's wild! the dyke broke yeah?", "the dyke broke"],
    ["The dyke broke, going by your text alone", "The dyke broke"],
    ["so crazy. only barns tho right", "they were only barns"],
  ])("what stands beside a claim is no part of it: %s", (text, body) => {
    expect(recogniseClaim(text)).toMatchObject({ body, form: "confirmation" });
  });

  it("and what tells of the writer isn't either", () => {
    expect(recogniseClaim("It says that the dyke broke. we are farmers")?.body).toBe("the dyke broke");
  });

  it("but not from somebody of whom the base knows: what they say is part of it", () => {
    const speakers = { ...NOBODY, speaks: (text: string) => text.endsWith("mayor") };
    expect(recogniseClaim("The mayor said that the dyke broke, right?", speakers)?.body).toBe(
      "The mayor said that the dyke broke",
    );
  });

  it.each(["I doubt that the dyke broke", "The dyke broke, that's a lie", "it's a myth that the dyke broke"])(
    "%s: denied",
    (text) => {
      expect(recogniseClaim(text)).toMatchObject({ isDenied: true });
    },
  );

  it("and a frame that denies it is noted", () => {
    expect(recogniseClaim("It's false that the dyke broke")).toMatchObject({ isDenied: true });
  });
});

it.each([
  ["which of these is right? 'The dyke broke' and 'The mayor fled'", ['"The dyke broke"', '"The mayor fled"']],
  ["Judge these: (a) “dyke broke” (b) “mayor in Rosvik”", ['"dyke broke"', '"mayor in Rosvik"']],
  ["True or false each: the dyke broke; the mayor fled", ["the dyke broke", "the mayor fled"]],
  ["fact check please\n1. the dyke broke\n2. 30 barns burned", ["the dyke broke", "30 barns burned"]],
  ["the dyke broke\nthe mayor fled", []],
  ["Tell me about these: the dyke; the mayor", []],
  ["'half' or 'most of them'?", []],
  ["say 'the mayor did nothing wrong'", []],
  ["BREAKING: 'The dyke broke' ... which villages?", []],
])("several claims are put one by one: %s", (text, bodies) => {
  expect(claimsPut(text).map(({ body }) => body)).toEqual(bodies);
});

it.each([
  "How many houses were flooded?",
  "death toll",
  "Is it four days or five?",
  "Does anyone know where the mayor fled to?",
  "thanks, that was good",
  "I am looking for my brother",
  "tell me about the mayor",
  "Are you religious?",
  "is this true?",
  "fact check please",
  "I never understood how the dyke broke",
  "If the dyke breaks, am I safe?",
  "My paper is due. Which dyke broke?",
  "I need the number of houses, not barns",
  "I want to know how many houses burned",
  "hi, we just wanted to find out where the mayor fled to",
  "they do what tell to us about the dam",
  "the mayor make what report to Tallby",
  "the flood, it reach the mill when",
  "Draft us four quiz items, true or false",
  "please translate this: the dyke broke",
  "hey, make me a caption saying the dyke broke",
  "Summarise for the council: three points, each with its source",
  "now another, one that is harder",
  "a longer caption would help, something they get at once",
  "ok. title, max 6 words, it's late",
  "an essay would be great, 200 words are enough",
  "twelve words at most, it's for the front page",
  "'sort of' is doing a lot of work there",
  "so “at least” sounds vague to me",
  "how did the dyke break, in easy words is fine",
])("claims nothing: %s", (text) => {
  expect(recogniseClaim(text)).toBeUndefined();
});

it.each([
  "\"The dyke broke at noon.\" that's wrong on two points, isn't it",
  "“The dyke broke at noon” - how many mistakes in that?",
  "caption reads 'The dyke broke at noon'. One error or none?",
  "'The dyke broke at noon': misleading?",
])("what speaks of its errors asks for the contrary of a claim: %s", (text) => {
  expect(recogniseClaim(text)).toMatchObject({ form: "confirmation", isDenied: true });
});

describe("a question word that only joins clauses", () => {
  it.each([
    "What the miners wanted was a vote",
    "what broke first was the dyke",
    "Tallby is where the dyke broke",
    "the mayor is who they blamed",
    "It was the mayor who left first.",
    "The road on which they came was closed",
    "When the dyke broke, nobody was at home",
    "They live by the dyke, which broke in spring",
  ])("leaves a statement: %s", (text) => {
    expect(recogniseClaim(text)?.form).toBe("statement");
  });

  it.each([
    "what the miners wanted",
    "what fraction of the miners was hurt",
    "when the dyke broke, how many were at home",
    "148 is what share of 300",
    "the mayor who left first",
    "who opened the gate",
    "she wants to know who opened the gate",
    "What the miners wanted was a vote?",
  ])("asks, or only names something: %s", (text) => {
    expect(recogniseClaim(text)?.form).not.toBe("statement");
  });
});

describe("what may be a statement", () => {
  it.each(["MINERS REJECT OFFER FROM MAYOR", "the miners set up a camp by the gate"])(
    "is supposed to be one, and not taken for it: %s",
    (text) => {
      expect(recogniseClaim(text)).toBeUndefined();
      expect(claimOrSupposed(text)).toMatchObject({ form: "question", isLoose: true });
    },
  );
});
