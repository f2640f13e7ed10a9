import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { createEngine } from "../../src/answering/engine.ts";
import { KnowledgeError } from "../../src/knowledge/pack/problem.ts";
import { writeKept } from "../../src/loading/kept-files.ts";
import { written } from "../../src/loading/plain-data.ts";
import { loadEngine, prepare, takesLong } from "../../src/loading/prepare.ts";
import { createPreparer } from "../../src/loading/prepare-elsewhere.ts";
import { startEngine } from "../../src/loading/start-engine.ts";
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

it("starts the same engine from the files as from what was kept", async () => {
  const place = { folder: FLOOD, cache: temporaryFolder() };
  const engines = [await startEngine(place), await startEngine(place)];
  for (const text of QUESTIONS) {
    const wanted = loadEngine({ folder: FLOOD }).consider({ text });
    for (const engine of engines) expect(engine.consider({ text })).toEqual(wanted);
  }
});

it("tells packs that take long from small ones, of which it says nothing", async () => {
  const said: string[] = [];
  await startEngine({ folder: FLOOD, cache: temporaryFolder() }, { preparing: () => said.push("preparing") });
  expect(said).toEqual([]);
  expect([takesLong([{ text: "- fact\n".repeat(100_000) }]), takesLong()]).toEqual([true, false]);
});

it("prepares the same in another thread", async () => {
  const preparer = createPreparer({ folder: FLOOD }, { onLearned() {} });
  onTestFinished(() => preparer.stop());
  expect(await preparer.prepare()).toEqual(prepare({ folder: FLOOD }));
});

describe("what was kept", () => {
  /** The one file of the cache, and what a start says when it was changed. */
  function changed(how: (file: string, bytes: Buffer) => void): {
    warnings: string[];
    isSame: boolean;
    again: string[];
  } {
    const place = { folder: FLOOD, cache: temporaryFolder() };
    const fresh = preparedOf(prepare(place));
    const file = join(place.cache, readdirSync(place.cache)[0] ?? "");
    how(file, readFileSync(file));
    const warnings: string[] = [];
    const after = preparedOf(prepare(place, { warn: (text) => warnings.push(text) }));
    const again: string[] = [];
    prepare(place, { warn: (text) => again.push(text) });
    return { warnings, again, isSame: isDeepStrictEqual(after, fresh) };
  }

  it.each([
    ["a figure", (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("metres", "inches"), "latin1")],
    ["all of it", () => Buffer.from("broken")],
    ["its end", (bytes: Buffer) => bytes.subarray(0, -100)],
  ] as const)("is prepared anew where %s was changed, with one warning", (_, how) => {
    const { warnings, again, isSame } = changed((file, bytes) => {
      const other = how(bytes);
      expect(other.equals(bytes)).toBe(false);
      writeFileSync(file, other);
    });
    expect(warnings).toEqual([expect.stringMatching(/prepared knowledge in .*\.prepared is damaged/)]);
    expect(isSame).toBe(true);
    expect(again).toEqual([]);
  });

  it("is prepared anew where it has another shape, though its checksum is right", () => {
    for (const value of ["text", null, [], { base: {}, index: {} }, { base: null, index: null }]) {
      const { warnings, isSame } = changed((file) => writeKept(file, written(value)));
      expect(warnings).toHaveLength(1);
      expect(isSame).toBe(true);
    }
  });
});

it("takes nothing away from a folder that others use too", () => {
  const place = { folder: FLOOD, cache: temporaryFolder() };
  const names = Array.from({ length: 9 }, (_, i) => `database-${i}.sqlite`);
  for (const name of names) writeFileSync(join(place.cache, name), "a member's settings");
  prepare(place);
  expect(readdirSync(place.cache)).toEqual(expect.arrayContaining(names));
  expect(readdirSync(place.cache)).toHaveLength(names.length + 1);
});

it.each([
  ["can't be used", noFolder, /^The cache folder .* can't be used \(ENOTDIR: .*\).* set CACHE_DIR to another folder$/],
  ["can't be made", (): string => "/proc/nowhere/below/it", /^The cache folder .* can't be used \(ENOENT: .*\)/],
] as const)("goes on without a cache that %s, and says so once", (_, folder, words) => {
  const place = { folder: FLOOD, cache: folder() };
  const warnings: string[] = [];
  for (let start = 0; start < 2; start++) {
    const prepared = preparedOf(prepare(place, { warn: (text) => warnings.push(text) }));
    expect(prepared.base.entries.size).toBeGreaterThan(0);
  }
  expect(warnings).toEqual([expect.stringMatching(words)]);
});

/** A path below something that is no folder. */
function noFolder(): string {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  return join(file, "cache");
}

it("tells what is wrong with a pack, and keeps nothing of it", async () => {
  const cache = temporaryFolder();
  const folder = temporaryFolder();
  expect(prepare({ folder, cache })).toHaveProperty("problems.0.file", "event.yaml");
  expect(() => loadEngine({ folder, cache })).toThrow(KnowledgeError);
  await expect(startEngine({ folder, cache })).rejects.toThrow(KnowledgeError);
  expect(readdirSync(cache)).toEqual([]);
});
