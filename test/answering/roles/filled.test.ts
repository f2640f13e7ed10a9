import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { kindsFilled } from "../../../src/answering/roles/filled.ts";
import { flood, floodEntry, floodIndex } from "../flood.ts";

const entities = [...flood.entities.values()];
const filledBy = (id: string) => kindsFilled(floodEntry(id), entities.slice(0, 0));

describe("what an entry can tell, though its facts declare no roles", () => {
  it("is a time where its words hold one", () => {
    expect(filledBy("water.level")).toContain("time");
    expect(filledBy("army")).not.toContain("time");
  });

  it("is a person where it names one", () => {
    const brandt = entities.filter(({ kind }) => kind === "person");
    expect(kindsFilled(floodEntry("rebuild"), brandt)).toContain("person");
    expect(filledBy("houses")).not.toContain("person");
  });

  it("is what will be where somebody says so", () => {
    expect(filledBy("rebuild")).toContain("future");
    expect(filledBy("army")).not.toContain("future");
  });
});

describe("a question for what an answer can't tell", () => {
  const engine = createEngine(flood, floodIndex);
  const unfilled = (text: string, id: string) =>
    engine.consider({ text }).reasoning.candidates.find(({ entry }) => entry.id === id)?.evidence.unfilled;

  it("counts against it", () => {
    expect(unfilled("who is the commander of the soldiers with the sandbags", "army")).toBe(1);
    expect(unfilled("when will the soldiers with sandbags leave", "army")).toBe(2);
    expect(unfilled("how many soldiers help", "army")).toBe(0);
  });

  it("doesn't count where it is asked so", () => {
    expect(unfilled("will the dyke be rebuilt", "rebuild")).toBe(0);
  });
});
