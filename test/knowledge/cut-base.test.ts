import { describe, expect, it } from "vitest";
import { cutBase } from "../../src/knowledge/cut-base.ts";
import { loadBase } from "../../src/knowledge/pack/load.ts";
import { readFiles } from "../../src/knowledge/pack-files.ts";

const FOLDER = "test/packs/election";
const base = loadBase(FOLDER);
const files = readFiles(FOLDER) ?? [];
const of = (kind: string, cut = base) => [...cut.entries.values()].filter((entry) => entry.kind === kind);

describe("a pack cut down", () => {
  const cut = cutBase(base, files, { phrasings: 3, unknowns: 4 });
  const inherited = new Set(files.flatMap(({ file }) => /^base\/unknown\/(.*)\.yaml$/.exec(file)?.[1] ?? []));
  const isInherited = ({ id }: { readonly id: string }) => inherited.has(id.replace("unknown.", ""));

  it("keeps the first phrasings of its own entries", () => {
    for (const { id, phrasings } of of("fact", cut))
      expect(phrasings.en).toEqual(base.entries.get(id)?.phrasings.en.slice(0, 3));
  });

  it("keeps so many known unknowns of its own, and all that it inherits as they are", () => {
    expect(of("unknown", cut).filter((one) => !isInherited(one))).toHaveLength(4);
    expect(of("unknown", cut).filter(isInherited)).toEqual(of("unknown").filter(isInherited));
    expect(of("smalltalk", cut)).toEqual(of("smalltalk"));
  });

  it("is another version, and whole where nothing is cut", () => {
    expect(cut.version).not.toBe(base.version);
    expect(cutBase(base, files, {}).entries).toEqual(base.entries);
  });
});
