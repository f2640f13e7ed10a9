import { expect, it } from "vitest";
import { corrected } from "../../../src/answering/acts/correcting.ts";

it.each([
  ["no, I meant the barns", "the barns"],
  ["not her, the old one", "the old one"],
  ["sorry: barns, not houses", "barns"],
  ["oops, Tallby not Lund", "Tallby"],
  ["i said bridges, not roads", "bridges"],
  ["not how many. which", "which"],
  ["that's not what i meant. the mayor", "the mayor"],
  ["wrong one, the mill", "the mill"],
  ["hold on, i was asking about the dam", "the dam"],
  ["I didn't ask about the river, I asked about the lake", "the lake"],
  ["i meant barns instead of houses", "barns"],
  ["not the mayor but the council", "the council"],
  ["the council, I meant", "the council"],
  ["Oops, I meant the number of barns, not houses.", "the number of barns"],
  ["no, how many barns?", "how many barns?"],
  ["لا قصدي الجسر", "الجسر"],
  ["مو البيوت، الجسر", "الجسر"],
])("“%s” means “%s”", (text, meant) => {
  expect(corrected(text)).toBe(meant);
});

it.each([
  "no",
  "sorry for your loss",
  "the flooded are barns, not houses",
  "No, the council took over in December",
  "not all of the houses were flooded, were they?",
  "not many people know the mayor",
  "wait is the mayor not from Lund",
  "i want to know how many houses were flooded",
  "i asked my teacher and she said 90 houses",
  "actually the mayor denied it",
  "no one was hurt, right",
])("“%s” corrects nothing", (text) => {
  expect(corrected(text)).toBeUndefined();
});
