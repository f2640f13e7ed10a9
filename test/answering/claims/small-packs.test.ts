import { expect, it } from "vitest";
import { loadEngine } from "../../../src/loading/prepare.ts";
import { placeOf } from "../../pack-places.ts";

const answersOf = (folder: string) => {
  const engine = loadEngine(placeOf(folder));
  return (text: string) => engine.consider({ text }).answer;
};

it("holds a number against whoever is named, not against another of whom it is true", () => {
  const answerTo = answersOf("test/packs/election");
  const wrong = answerTo("The National Hearth got 54 seats");
  expect(wrong).toMatchObject({ verdict: "no" });
  expect(wrong.text).toContain("50");
  expect(answerTo("The Green Covenant won 34.2 percent")).toMatchObject({ verdict: "no" });
  expect(answerTo("The Harvest League has 15 seats")).toMatchObject({ verdict: "yes" });
  expect(answerTo("The Liberal Forum won over 200,000 votes")).toMatchObject({ verdict: "yes" });
});

it("judges what is measured by the measure, and by nothing else", () => {
  const answerTo = answersOf("test/packs/river");
  expect(answerTo("the river rose to nearly 9 metres, right?")).toMatchObject({ verdict: "yes" });
  expect(answerTo("the river rose to 12 metres")).toMatchObject({ verdict: "no" });
  expect(answerTo("the dam is 40 kilometres from Mirren").verdict).not.toBe("yes");
});
