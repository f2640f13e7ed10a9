import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createEngine } from "../../src/answering/engine.ts";
import { KnowledgeError } from "../../src/knowledge/pack/problem.ts";
import { loadEngine, prepare } from "../../src/loading/prepare.ts";
import { createPreparer } from "../../src/loading/prepare-elsewhere.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FLOOD = "test/packs/flood";
const QUESTIONS = ["how high did the river rise", "who counted the houses?", "what about the mayor's dog"];

function preparedOf(result: ReturnType<typeof prepare>) {
  if ("problems" in result) throw new KnowledgeError(result.problems);
  return result.prepared;
}

it("answers the same from what was kept as from the files", () => {
  const place = { folder: FLOOD, cache: temporaryFolder() };
  const fresh = preparedOf(prepare(place));
  expect(readdirSync(place.cache)).toHaveLength(1);
  const kept = preparedOf(prepare(place));
  expect(kept).toEqual(fresh);
  const [first, second] = [fresh, kept].map(({ base, index }) => createEngine(base, index));
  for (const text of QUESTIONS) expect(second?.consider({ text })).toEqual(first?.consider({ text }));
});

it("prepares the same in another thread", async () => {
  const preparer = createPreparer({ folder: FLOOD }, () => {});
  onTestFinished(() => preparer.stop());
  expect(await preparer.prepare()).toEqual(prepare({ folder: FLOOD }));
});

it("reads the files again where what was kept is broken", () => {
  const place = { folder: FLOOD, cache: temporaryFolder() };
  prepare(place);
  for (const name of readdirSync(place.cache)) writeFileSync(join(place.cache, name), "broken");
  expect(preparedOf(prepare(place)).base.entries.size).toBeGreaterThan(0);
});

it("takes nothing away from a folder that others use too", () => {
  const place = { folder: FLOOD, cache: temporaryFolder() };
  const names = Array.from({ length: 9 }, (_, i) => `database-${i}.sqlite`);
  for (const name of names) writeFileSync(join(place.cache, name), "a member's settings");
  prepare(place);
  expect(readdirSync(place.cache)).toEqual(expect.arrayContaining(names));
  expect(readdirSync(place.cache)).toHaveLength(names.length + 1);
});

it("goes on without a cache that can't be written", () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  expect(preparedOf(prepare({ folder: FLOOD, cache: join(file, "cache") })).base.entries.size).toBeGreaterThan(0);
});

it("tells what is wrong with a pack, and keeps nothing of it", () => {
  const cache = temporaryFolder();
  const folder = temporaryFolder();
  expect(prepare({ folder, cache })).toHaveProperty("problems.0.file", "event.yaml");
  expect(() => loadEngine({ folder, cache })).toThrow(KnowledgeError);
  expect(readdirSync(cache)).toEqual([]);
});
