import { expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { needsSelfTold, selfToldOf } from "../../../src/answering/noting/self-told.ts";
import { cutBase } from "../../../src/knowledge/cut-base.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";
import { readFiles } from "../../../src/knowledge/pack-files.ts";
import { shippedEngine } from "../../pack-places.ts";

const FOLDER = "test/packs/river";
const base = loadBase(FOLDER);
const cut = createEngine(cutBase(base, readFiles(FOLDER) ?? [], { phrasings: 1, unknowns: 14 }));

it.each([
  ["after which snowmelt did people die in 1987", "history"],
  ["which alarm mark is there", "level.now"],
  ["what peaked at noon", "level.peak"],
])("one phrasing an answer, and what its facts say, find it: %s", (text, entry) => {
  expect(cut.consider({ text }).answer).toMatchObject({ outcome: "answer", entry: { id: entry } });
});

it("asks for each role of a statement with what else it says", () => {
  const entry = base.entries.get("history");
  expect(entry && selfToldOf(entry).learned).toContain("why died 33 april 1987");
});

it("says nothing of what has no answer, nor where much was written", () => {
  const unknown = base.entries.values().find(({ kind }) => kind === "unknown");
  expect(unknown && selfToldOf(unknown)).toEqual({ asked: [], learned: [], told: [] });
  expect(needsSelfTold(base)).toBe(true);
  expect(needsSelfTold(shippedEngine().base)).toBe(false);
});
