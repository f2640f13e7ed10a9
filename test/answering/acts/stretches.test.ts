import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretchesOf } from "../../../src/answering/acts/stretches.ts";

const asking = (text: string) => stretchesOf(text).flatMap(({ text, asks }) => (asks ? [text] : []));

describe("a message is cut", () => {
  it.each([
    ["at sentences", "Who won? When was it?", ["Who won?", "When was it?"]],
    ["at lines", "who won\nwhen was it", ["who won", "when was it"]],
    ["at the marks of a list", "1. who won\n2) when was it\n- the toll", ["who won", "when was it", "the toll"]],
    ["at marks within a line", "1) death toll 2) duration", ["death toll", "duration"]],
    ["at “and” before a question", "who won and when was it", ["who won", "and when was it"]],
    ["at commas before one", "who won, where was it, how many died", ["who won,", "where was it,", "how many died"]],
    ["at a semicolon", "who won; when was it", ["who won;", "when was it"]],
    ["before a question that nothing sets off", "how many died where is it", ["how many died", "where is it"]],
    ["after a clause that has ended", "where is she now who runs it", ["where is she now", "who runs it"]],
    ["before “whether”", "tell me who won and whether it rained", ["tell me who won", "and whether it rained"]],
    ["at a question word in the end", "who won, and it began when", ["who won,", "and it began when"]],
    ["at numbered questions", "question 1: who won question 2: when", ["who won", "when"]],
    [
      "at numbers without a mark",
      "q3 name three places. q4 how long was it",
      ["name three places.", "how long was it"],
    ],
    ["at ordinals", "first, who won? second, where?", ["who won?", "where?"]],
    ["between notes", "toll, water & power", ["toll,", "water", "& power"]],
    ["at a slash", "who won / where was it", ["who won", "/ where was it"]],
    ["at a slash before the last words", "who won / which side", ["who won /", "which side"]],
    [
      "at “or” before another question",
      "was it a win or how do they call it",
      ["was it a win", "or how do they call it"],
    ],
    [
      "before “didn't he”",
      "what is his name and didn't he have another",
      ["what is his name", "and didn't he have another"],
    ],
    ["in shorthand", "whos fighting n wat caused it", ["whos fighting", "n wat caused it"]],
    [
      "at “and that” of a second claim",
      "is it true that a won and that b fled",
      ["is it true that a won", "and that b fled"],
    ],
    [
      "between things asked for",
      "tell me about the dead, the water and the power",
      ["tell me about the dead,", "the water", "and the power"],
    ],
  ])("%s", (_, text, parts) => {
    expect(asking(text)).toEqual(parts);
  });

  it.each([
    "Is there fighting in Tallby, Rosvik and Lund?",
    "how many women and children died",
    "do you know how many died",
    "how many people who are farmers died",
    "did he resign or was he driven out",
    "is it true what the report says",
    "In which towns is it?",
    "what did the mayor do and say?",
    "what are the hills called where they hide",
  ])("not in a single question: %s", (text) => {
    expect(asking(text)).toEqual([text]);
  });

  it("and stories, greetings, thanks and topics ask nothing", () => {
    expect(asking("Hi! My cousin joined the army. I have read a lot. How many died? Thanks!")).toEqual([
      "How many died?",
    ]);
    expect(asking("what about the mayor, where was she?")).toEqual(["where was she?"]);
  });

  it("without losing a word, whatever it is", () => {
    const word = fc.constantFrom(
      "how",
      "many",
      "died",
      "and",
      ",",
      "who",
      "is",
      "he",
      "?",
      ".",
      ";",
      "the",
      "2.",
      "or",
      "n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const bare = (text: string) => text.match(/\p{L}+/gu) ?? [];
        expect(stretchesOf(words.join(" ")).flatMap(({ text }) => bare(text))).toEqual(bare(words.join(" ")));
      }),
    );
  });
});
