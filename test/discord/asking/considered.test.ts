import { expect, it } from "vitest";
import type { Engine } from "../../../src/answering/engine.ts";
import { ConsideredQuestions } from "../../../src/discord/asking/considered.ts";
import { loadEngine } from "../../../src/loading/prepare.ts";
import { placeOf } from "../../pack-places.ts";
import { scene, textOf } from "../scene.ts";

const HOUSES = "how many houses were flooded?";
const COST = "what did it cost?";

/** An engine that notes what it is asked. */
function noting(): Engine & { readonly asked: string[] } {
  const engine = loadEngine(placeOf("test/packs/flood"));
  const asked: string[] = [];
  return {
    asked,
    base: engine.base,
    consider(question) {
      asked.push(question.text);
      return engine.consider(question);
    },
  };
}

it("considers once what many ask, and answers them alike", async () => {
  const engine = noting();
  const { lina, samir, general, daily } = await scene({ engine });
  const first = await lina.command(general, "ask", { question: HOUSES, hide: true });
  const second = await samir.command(daily, "ask", { question: HOUSES, hide: true });
  expect(engine.asked).toEqual([HOUSES]);
  expect(textOf(first.message)).not.toBe("");
  expect(second.message?.components).toEqual(first.message?.components);
});

it("considers anew what is asked after something else", () => {
  const engine = noting();
  const questions = new ConsideredQuestions();
  questions.consider(engine, { text: HOUSES });
  questions.consider(engine, { text: HOUSES, context: ["cost"] });
  questions.consider(engine, { text: HOUSES, context: ["cost"] });
  expect(engine.asked).toEqual([HOUSES, HOUSES]);
});

it("considers all anew when another base is in place", () => {
  const [before, after] = [noting(), noting()];
  const questions = new ConsideredQuestions();
  questions.consider(before, { text: HOUSES });
  questions.consider(after, { text: HOUSES });
  questions.consider(before, { text: HOUSES });
  expect(before.asked).toEqual([HOUSES, HOUSES]);
  expect(after.asked).toEqual([HOUSES]);
});

it("forgets what wasn't asked longest", () => {
  const engine = noting();
  const questions = new ConsideredQuestions(2);
  for (const text of [HOUSES, COST, HOUSES, "who?", HOUSES, COST]) questions.consider(engine, { text });
  expect(engine.asked).toEqual([HOUSES, COST, "who?", COST]);
});
