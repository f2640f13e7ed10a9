import { describe, expect, it } from "vitest";
import type { EvidenceIn } from "../../../src/answering/evidence.ts";
import { weighAlone, weighInContext } from "../../../src/answering/weighing/weigh.ts";
import { makeWeights } from "../../../src/answering/weights.ts";
import { fittedWeights } from "../changed-weights.ts";
import { floodEntry } from "../flood.ts";
import { aloneWith, inContextWith, strangenessWith } from "../made-evidence.ts";

type Known = Partial<EvidenceIn["alone"]>;

/** Weighs entries of the flood by the fitted weights. */
function weigh(told: Readonly<Record<string, Known>>, against = strangenessWith({ knownWords: 2 })) {
  const options = Object.entries(told).map(([id, evidence]) => ({
    entry: floodEntry(id),
    evidence: aloneWith(evidence),
  }));
  const { candidates, ...weighing } = weighAlone(options, against, fittedWeights());
  return {
    ...weighing,
    candidates,
    of: (id: string) => candidates.find(({ entry }) => entry.id === id)?.probability ?? 0,
  };
}

describe("weighing", () => {
  const alike = { nearest: 0.8, near: 0.6, linear: 0.9, document: 0.5 };

  it("gives the candidates and “none of them” probabilities that sum to 1, the likeliest first", () => {
    const { candidates, none } = weigh({ cause: { nearest: 0.2 }, houses: alike, where: {} });
    expect(candidates.map(({ entry }) => entry.id)).toEqual(["houses", "cause", "where"]);
    expect(candidates.reduce((sum, { probability }) => sum + probability, none)).toBeCloseTo(1);
  });

  it("lets likeness speak for an entry and misfits against it", () => {
    const houses = weigh({ houses: alike, where: {} }).of("houses");
    expect(weigh({ houses: { ...alike, linear: 1.5 }, where: {} }).of("houses")).toBeGreaterThan(houses);
    expect(weigh({ houses: { ...alike, strangeNames: 1 }, where: {} }).of("houses")).toBeLessThan(houses);
  });

  it("doesn't weigh what decides: an entry that is asked about wrongly is meant all the same", () => {
    const presuming = { ...alike, miscounts: 1, misplaces: 1 };
    expect(weigh({ houses: presuming }).of("houses")).toBe(weigh({ houses: alike }).of("houses"));
  });

  it("leaves “none of them” where nothing is alike, and more where the words are strange to the base", () => {
    const far = { linear: -0.9 };
    const { none } = weigh({ houses: far, where: far }, strangenessWith({}));
    expect(none).toBeGreaterThan(0.5);
    expect(weigh({ houses: far, where: far }, strangenessWith({ unknownWords: 3 })).none).toBeGreaterThan(none);
    expect(weigh({ houses: far, where: far }, strangenessWith({ knownWords: 3 })).none).toBeLessThan(none);
  });

  it("leaves only “none of them” where there is no candidate", () => {
    expect(weighAlone([], strangenessWith({}), fittedWeights())).toMatchObject({ candidates: [], none: 1 });
  });
});

describe("the weights", () => {
  const weights = makeWeights((...of) => {
    const weighed = ["alone fact linear", "inContext fact turn", "inContext unknown always"];
    return weighed.includes(of.join(" ")) ? 1 : 0;
  });
  const entries = [floodEntry("houses"), floodEntry("unknown.casualties")];

  it("are an answer's own, and those of what is unknown or small talk others", () => {
    const options = entries.map((entry) => ({ entry, evidence: aloneWith({ linear: 1 }) }));
    const { setting, candidates, none } = weighAlone(options, strangenessWith({}), weights);
    expect(setting).toBe("alone");
    expect(candidates.map(({ probability }) => probability)).toEqual([Math.E / (Math.E + 2), 1 / (Math.E + 2)]);
    expect(none).toBe(1 / (Math.E + 2));
  });

  it("are others in a conversation, where some count without evidence", () => {
    const options = entries.map((entry) => ({ entry, evidence: inContextWith({ turn: 2, linear: 9 }) }));
    const { setting, candidates } = weighInContext(options, strangenessWith({}), weights);
    expect(setting).toBe("inContext");
    const all = Math.E ** 2 + Math.E + 1;
    expect(candidates.map(({ probability }) => probability)).toEqual([
      expect.closeTo(Math.E ** 2 / all),
      expect.closeTo(Math.E / all),
    ]);
  });
});
