import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../src/answering/engine.ts";
import { ASSURING, ASSURING_NAMES } from "../../../../src/answering/roles/assuring/assurance.ts";
import weights from "../../../../src/answering/roles/assuring/assurance-weights.json" with { type: "json" };
import { Telling } from "../../../../src/answering/roles/assuring/telling.ts";
import type { Profile } from "../../../../src/answering/weighing/profile.ts";
import { flood, floodEntry } from "../../flood.ts";

const engine = createEngine(flood);

function assurance(text: string) {
  return engine.consider({ text }).reasoning.assurance;
}

describe("the weights of the assurance", () => {
  it.each(["alone", "inContext"] as const)("%s are there for all its evidence, each of its sign", (setting) => {
    for (const { numbers } of weights) {
      expect(Object.keys(numbers[setting])).toEqual([...ASSURING_NAMES, "always"]);
      for (const name of ASSURING_NAMES.filter((one) => ASSURING[one].speaks !== "either"))
        expect(numbers[setting][name] * (ASSURING[name].speaks === "for" ? 1 : -1)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("that the facts say what is asked", () => {
  it("is surer of a question as it is asked than of one that asks of something foreign", () => {
    const home = assurance("how many houses were flooded");
    const foreign = assurance("how many houses were flooded in Verdun by submarines");
    expect(home?.probability).toBeGreaterThan(foreign?.probability ?? 1);
  });

  it("is measured of answers alone", () => {
    expect(assurance("how many people were killed in the flood")).toBeUndefined();
  });
});

describe("a meaning tells of what is asked", () => {
  const shared = (id: string, share: number) => ({ shares: new Map([[id, share]]) }) as unknown as Profile;
  const entries = ["houses", "cause"].map(floodEntry);

  it("unless people name it to any answer", () => {
    const profiles = new Map(entries.map(({ id }) => [id, shared("#cousin", 0.01)]));
    const telling = new Telling(entries, profiles);
    expect(telling.of({ id: "#cousin" })).toBe(0);
    expect(telling.of({ id: "#age" })).toBe(1);
  });

  it("or it is a topic of one", () => {
    const profiles = new Map(entries.map(({ id }) => [id, shared("#sheep", 0.5)]));
    expect(new Telling(entries, profiles).of({ id: "#sheep", slot: "group" })).toBeGreaterThan(0.5);
  });
});
