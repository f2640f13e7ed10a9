import { describe, expect, it } from "vitest";
import { startsOf } from "../../../src/answering/learning/grouping.ts";
import { Symbols } from "../../../src/answering/learning/symbols.ts";
import { train } from "../../../src/answering/learning/train-linear.ts";
import { featuresOf, NotedFeatures } from "../../../src/answering/ranking/features.ts";
import { indexWordings } from "../../../src/answering/ranking/nearest.ts";
import { Notes, topicOf } from "../../../src/answering/ranking/notes.ts";
import { classifyQuestion, gatherQuestions } from "../../../src/answering/ranking/question-classifier.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";

const lexicon = new Lexicon({ entities: new Map(), concepts: [] });
const reading = (text: string) => read(text, lexicon, undefined);

/** Entries with their phrasings. */
const ENTRIES = {
  "houses.flooded": ["how many houses were flooded?", "houses under water"],
  "houses.saved": ["how many houses were saved?", "houses that stayed dry"],
  "mayor.who": ["who is the mayor?", "what is the mayor called?"],
  "mayor.age": ["what is the mayor's age?", "when was the mayor born?"],
};
/** What was said after which answer, and the entry that served it. */
const TURNS = [
  ["houses.flooded", "and the others?", "houses.saved"],
  ["houses.saved", "and the others?", "houses.flooded"],
  ["mayor.who", "how old?", "mayor.age"],
  ["houses.flooded", "how old?", "houses.flooded"],
  [undefined, "who is she?", "mayor.who"],
] as const;

const ids = Object.keys(ENTRIES);
const symbols = new Symbols();

/** Learns from each entry's phrasings, and from turns after them. */
function learnFrom(phrasings: readonly (readonly string[])[], turns: typeof TURNS | readonly [] = []) {
  const notes = new Notes(symbols);
  const labels = [
    ...phrasings.flatMap((own, entry) => own.map(() => entry)),
    ...turns.map(([, , entry]) => ids.indexOf(entry)),
  ];
  for (const text of phrasings.flat()) notes.add(reading(text));
  for (const [after, text] of turns) notes.add(reading(text), after);
  const starts = startsOf(phrasings.map(({ length }) => length));
  const order = Int32Array.from({ length: notes.size }, (_, i) => i);
  const wordings = { features: new NotedFeatures(notes, false), order, numbering: symbols };
  const untrained = gatherQuestions(wordings, Int32Array.from(labels), indexWordings(wordings, starts));
  return untrained && { learned: untrained.learned, model: train(untrained.examples, untrained.course) };
}

const classifier = learnFrom(Object.values(ENTRIES), TURNS);

const likeliest = (text: string, after?: string) => {
  const margins = classifier ? [...classifyQuestion(classifier, featuresOf(reading(text), symbols), after)] : [];
  return ids[margins.indexOf(Math.max(...margins))];
};

describe("what half a question means", () => {
  it("depends on the answer that it follows", () => {
    expect(likeliest("and the others?", "houses.flooded")).toBe("houses.saved");
    expect(likeliest("and the others?", "houses.saved")).toBe("houses.flooded");
  });

  it("is taken over to other answers of the topic", () => {
    expect(likeliest("how old?", "mayor.age")).toBe("mayor.age");
    expect(likeliest("how old?", "houses.saved")).toBe("houses.flooded");
  });

  it("is known after any answer where it was told of none", () => {
    expect(likeliest("who is she?", "houses.saved")).toBe("mayor.who");
  });
});

it("a whole question means the same alone and after any answer", () => {
  for (const after of [undefined, ...ids]) expect(likeliest("which houses stayed dry?", after)).toBe("houses.saved");
});

it("steps aside where there is too much to learn", () => {
  expect(learnFrom(Array.from({ length: 5000 }, () => ENTRIES["houses.saved"]))).toBeUndefined();
});

it("an entry's topic is its folder", () => {
  expect(["toll.civilians", "where"].map(topicOf)).toEqual(["toll", "where"]);
});
