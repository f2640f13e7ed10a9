import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBase, readPack } from "../../../src/knowledge/pack/load.ts";
import { formatProblem, KnowledgeError } from "../../../src/knowledge/pack/problem.ts";
import { foldersOf } from "../../../src/knowledge/pack-files.ts";
import { ORRIN, packWith } from "../orrin-pack.ts";
import { temporaryPack, writeInto } from "../temporary-pack.ts";

describe("a pack's folder", () => {
  it("is read with all its subfolders", () => {
    const base = loadBase(temporaryPack(ORRIN));
    expect([...base.entries.keys()].sort()).toEqual(["houses", "mayor", "unknown.cost"]);
  });

  it("may hold files that aren't YAML", () => {
    const folder = temporaryPack({ ...ORRIN, "README.md": "# How to add a fact", "entries/notes.txt": "- : [" });
    expect(readPack(folder).problems).toEqual([]);
  });

  it("has the same version whenever it has the same files", () => {
    const folder = temporaryPack(ORRIN);
    const { version } = loadBase(folder);
    expect(loadBase(temporaryPack(ORRIN)).version).toBe(version);
    writeInto(folder, packWith(["entries/mayor.yaml", "The mayor's word please", "The mayor's word, please?"]));
    expect(loadBase(folder).version).not.toBe(version);
  });

  it("that doesn't exist is a problem with a remedy", () => {
    const file = join(temporaryPack({}), "nowhere");
    const { base, problems } = readPack(file);
    expect(base).toBeUndefined();
    expect(problems).toEqual([
      { file, line: 0, message: "There is no such folder", remedy: "Set KNOWLEDGE_DIR to the event pack's folder" },
    ]);
  });

  it("that is a file is the same problem", () => {
    const file = join(temporaryPack({ "pack.yaml": "id: x" }), "pack.yaml");
    expect(readPack(file).problems[0]?.message).toBe("There is no such folder");
  });

  it("that is empty lacks its four files", () => {
    expect(readPack(temporaryPack({})).problems.map(({ file }) => file)).toEqual([
      "event.yaml",
      "facts.yaml",
      "entities.yaml",
      "concepts.yaml",
    ]);
  });

  it("that is broken is thrown as one error with all problems", () => {
    const folder = temporaryPack(
      packWith(["facts.yaml", "value: 40", "value: 41"], ["event.yaml", "headline: houses", "headline: barns"]),
    );
    expect(() => loadBase(folder)).toThrow(KnowledgeError);
    expect(() => loadBase(folder)).toThrow(/2 problems:\nevent\.yaml:17 .*\nfacts\.yaml:8 /);
  });
});

describe("a pack that extends a base", () => {
  const extending = (more: Readonly<Record<string, string>> = {}) => ({
    ...packWith(["event.yaml", "id: orrin-flood", "id: orrin-flood\nextends: base"]),
    "concepts.yaml": "[]",
    "entries/unknown/cost.yaml": (ORRIN["entries/unknown/cost.yaml"] ?? "").replaceAll("Cost", "Cost of the dam"),
    ...more,
  });

  it("inherits the project's where it has none of its own", () => {
    const folder = temporaryPack(extending());
    const { base, problems } = readPack(folder);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(base?.entries.get("smalltalk.chatter")?.answer.en).toMatch(/^I'm here .* Flood at Orrin/);
    expect(foldersOf(folder)).toEqual([folder, resolve("knowledge/base")]);
  });

  it("inherits the one in its folder, and is the same wherever that stands", () => {
    const project = temporaryPack(extending());
    const copy = temporaryPack(extending());
    cpSync("knowledge/base", join(copy, "base"), { recursive: true });
    expect(loadBase(copy).version).toBe(loadBase(project).version);
    expect(foldersOf(copy)).toEqual([copy]);
    writeInto(copy, { "base/concepts/people.yaml": "[]" });
    expect(loadBase(copy).version).not.toBe(loadBase(project).version);
  });

  it("names the project's files as they are reached from its folder", () => {
    const files: Readonly<Record<string, string>> = extending();
    const event = `${files["event.yaml"]}\nname: { en: the flood ${"of houses ".repeat(60)}}`;
    const folder = temporaryPack({ ...files, "event.yaml": event });
    const [problem] = readPack(folder).problems;
    expect(join(folder, problem?.file ?? "")).toMatch(new RegExp(`^${resolve("knowledge/base/smalltalk")}/`));
    expect(problem?.message).toMatch(/characters; 500 fit/);
  });
});
