import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { shippedEngine } from "../../pack-places.ts";
import { flood, floodIndex } from "../flood.ts";

const ofFlood = createEngine(flood, floodIndex);
const engine = shippedEngine();
const entryOf = (answer: object) => ("entry" in answer ? (answer.entry as { id: string } | undefined)?.id : undefined);

describe("what is told of one place", () => {
  it.each([
    ["is the electricity off in Baniyas?", "infrastructure.power"],
    ["has the electricity gone in Jableh as well", "infrastructure.power"],
    ["did they set up new checkpoints in Tartus", "checkpoints"],
    ["what are the security forces doing in Homs?", "operations"],
    ["هل الكهرباء مقطوعة في جبلة؟", "infrastructure.power"],
  ])("is neither borne out nor ruled out of another: “%s”", (text, entry) => {
    const { answer } = engine.consider({ text });
    expect([answer.verdict, entryOf(answer)]).toEqual(["unsaid", entry]);
  });

  it.each([
    ["are there checkpoints in Latakia?", "yes"],
    ["was the video recorded in Latakia?", "no"],
  ])("decides where it is that place, or where there is only one: “%s”", (text, verdict) => {
    expect(engine.consider({ text }).answer.verdict).toBe(verdict);
  });

  it.each([["only Latakia or Tartus and Baniyas too?"], ["in Jabla too?"], ["and Baniyas"]])(
    "is held against the places that alone are named after it: “%s”",
    (text) => {
      const { answer } = engine.consider({ text, context: ["infrastructure.power"] });
      expect([answer.verdict, entryOf(answer)]).toEqual(["unsaid", "infrastructure.power"]);
    },
  );

  it("holds where the place is told", () => {
    const { answer } = ofFlood.consider({ text: "in Tallby too?", context: ["water.level"] });
    expect([answer.verdict, entryOf(answer)]).toEqual([undefined, "water.level"]);
    expect(ofFlood.consider({ text: "and Rosvik?", context: ["water.level"] }).answer.verdict).toBe("unsaid");
  });
});

describe("where that was", () => {
  it.each([
    ["infrastructure.water", "unknown.infra-details"],
    ["checkpoints", "checkpoints"],
    ["toll.women-children", "where"],
    ["sharaa.statement", "sharaa.where"],
    ["history.2013-toll", "history.2013-where"],
    ["insurgents.number", "insurgents.where"],
    ["sides", "where"],
  ])("is of what was answered last: after %s", (last, entry) => {
    for (const text of ["where was that?", "same place?", "ok and where is this exactly"])
      expect(entryOf(engine.consider({ text, context: [last] }).answer)).toBe(entry);
  });

  it("isn't told of anything else where nothing tells it", () => {
    const { answer } = ofFlood.consider({ text: "and where was that", context: ["army"] });
    expect([answer.outcome, entryOf(answer)]).toEqual(["unknown", undefined]);
    expect(entryOf(ofFlood.consider({ text: "where is that then", context: ["evacuated"] }).answer)).not.toBe("where");
  });
});
