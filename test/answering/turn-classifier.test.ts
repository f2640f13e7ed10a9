import { describe, expect, it } from "vitest";
import { Lexicon } from "../../src/answering/lexicon.ts";
import { read } from "../../src/answering/reading.ts";
import { classifyTurn, learnTurns, topicOf } from "../../src/answering/turn-classifier.ts";

const ENTRIES = ["houses.flooded", "houses.saved", "mayor.who", "mayor.age"];
const lexicon = new Lexicon({ entities: new Map(), concepts: [] });
const reading = (text: string) => read(text, lexicon, undefined);
const turn = (after: string | undefined, text: string, entry: string) => ({ after, reading: reading(text), entry });

const classifier = learnTurns(
  [
    turn("houses.flooded", "and the others?", "houses.saved"),
    turn("houses.saved", "and the others?", "houses.flooded"),
    turn("mayor.who", "how old?", "mayor.age"),
    turn("houses.flooded", "how old?", "houses.flooded"),
    turn(undefined, "who is she?", "mayor.who"),
  ],
  ENTRIES,
);
const likeliest = (text: string, after: string) => {
  const margins = classifyTurn(classifier, reading(text), after);
  return ENTRIES[margins.indexOf(Math.max(...margins))];
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

it("an entry's topic is its folder", () => {
  expect(["toll.civilians", "where"].map(topicOf)).toEqual(["toll", "where"]);
});
