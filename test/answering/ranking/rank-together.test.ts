import { expect, it } from "vitest";
import { Symbols } from "../../../src/answering/learning/symbols.ts";
import { featuresOf } from "../../../src/answering/ranking/features.ts";
import { rank } from "../../../src/answering/ranking/rank.ts";
import { classifyTogether, rankTogether } from "../../../src/answering/ranking/rank-together.ts";
import { flood, floodIndex, readFlood } from "../flood.ts";

const entries = [...flood.entries.values()];
const symbols = new Symbols(floodIndex.symbols);
const featured = (text: string) => featuresOf(readFlood(text), symbols);
const { ranking } = floodIndex;

it("one ranking alone tells what it tells without the other", () => {
  const features = featured("how many houses were flooded?");
  expect(rankTogether([ranking], entries, features, 3).best).toEqual(rank(ranking, entries, features, 3).best);
});

it("rankings that agree tell together what each tells", () => {
  const features = featured("how many houses were flooded?");
  const [first] = rank(ranking, entries, features, 3).best;
  const [together] = rankTogether([ranking, ranking], entries, features, 3).best;
  expect(together?.entry.id).toBe(first?.entry.id);
  expect(together?.likeness).toEqual(first?.likeness);
});

it("margins after an answer are the mean of the rankings'", () => {
  const features = featured("and the houses?");
  const after = entries[0]?.id ?? "";
  expect(classifyTogether([ranking, ranking], features, after)).toEqual(classifyTogether([ranking], features, after));
});
