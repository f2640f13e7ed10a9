import { describe, expect, it } from "vitest";
import { checking, contextAfter, exercise } from "../../../../src/tools/bench/fuzz/exercise.ts";
import { generatorsFor, LONGEST_MESSAGE, wordingsOf } from "../../../../src/tools/bench/fuzz/generators.ts";
import { problemsOf } from "../../../../src/tools/bench/fuzz/message-problems.ts";
import { seeded } from "../../../../src/tools/bench/measuring/chance.ts";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();
const generators = Object.entries(generatorsFor(wordingsOf(engine.base)));

describe("texts of every kind are answered and checked, and every message fits and pings nobody:", () => {
  it.each(generators)("%s", (kind, generate) => {
    const chance = seeded(kind.length);
    let context: readonly string[] = [];
    for (const most of [20, 150, 300, 1000, LONGEST_MESSAGE]) {
      const text = generate(chance, most).slice(0, most);
      const { consideration, messages } = exercise(engine, text, context);
      context = contextAfter(consideration, context);
      const steps = checking(engine, text);
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect([...messages, step.value].flatMap(problemsOf), text).toEqual([]);
    }
  });
});

describe("seeded texts", () => {
  it("are the same for the same seed", () => {
    const texts = (seed: number) => generators.map(([, generate]) => generate(seeded(seed), 100));
    expect(texts(4)).toEqual(texts(4));
    expect(texts(4)).not.toEqual(texts(5));
  });
});
