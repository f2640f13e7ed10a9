import { expect, it } from "vitest";
import { Symbols } from "../../../src/answering/learning/symbols.ts";
import { featuresOf } from "../../../src/answering/ranking/features.ts";
import { rank } from "../../../src/answering/ranking/rank.ts";
import { flood, floodIndex, readFlood } from "../flood.ts";

const entries = [...flood.entries.values()];
const symbols = new Symbols(floodIndex.symbols);
const rankFor = (text: string, most: number) =>
  rank(floodIndex.ranking, entries, featuresOf(readFlood(text), symbols), most);

const QUESTIONS = ["how many houses were flooded?", "who is the mayor", "dry now", "where", "why the dam though"];

it.each(QUESTIONS)("the best few are those that would be best if all were compared: %s", (text) => {
  const all = rankFor(text, entries.length).best;
  expect(all).toHaveLength(entries.length);
  for (const most of [1, 3]) expect(rankFor(text, most).best).toEqual(all.slice(0, most));
});

it("entries that aren't among the best are measured alike when they are asked for", () => {
  const all = rankFor("how many houses were flooded?", entries.length).best;
  const places = entries.map((entry, place) => ({ entry, place }));
  expect(rankFor("how many houses were flooded?", 1).among(places)).toEqual(all);
});
