import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBase, readPack } from "../../../src/knowledge/pack/load.ts";
import { formatProblem } from "../../../src/knowledge/pack/problem.ts";
import { runTool } from "../../tools/run-tool.ts";
import { ORRIN } from "../orrin-pack.ts";
import { temporaryPack } from "../temporary-pack.ts";

/** The small pack with something done to its folder. */
function packIn(change: (folder: string) => void): string {
  const folder = temporaryPack(ORRIN);
  change(folder);
  return folder;
}
const problemsOf = (folder: string) => readPack(folder).problems.map(formatProblem);

describe("what an editor leaves beside the files is left out:", () => {
  it.each([
    [
      "a lock, which is a link to nowhere",
      (folder: string) => symlinkSync("lina@desk.4711:1764", join(folder, ".#facts.yaml")),
    ],
    ["a swap file", (folder: string) => writeFileSync(join(folder, ".facts.yaml.swp"), "\0\0")],
    ["a hidden draft", (folder: string) => writeFileSync(join(folder, "entries/.mayor-draft.yaml"), "- : [")],
    ["an earlier version", (folder: string) => writeFileSync(join(folder, "facts.yaml~"), "- : [")],
    ["a draft of Emacs", (folder: string) => writeFileSync(join(folder, "#facts.yaml#"), "- : [")],
    ["the companions of a Mac's files", (folder: string) => writeFileSync(join(folder, "._facts.yaml"), "\0\0")],
    [
      "a hidden folder",
      (folder: string) => cpSync(join(folder, "entries"), join(folder, ".old/entries"), { recursive: true }),
    ],
  ])("%s", (_, change) => {
    const folder = packIn(change);
    expect(problemsOf(folder)).toEqual([]);
    expect(loadBase(folder).version).toBe(loadBase(temporaryPack(ORRIN)).version);
  });
});

describe("a file reads the same", () => {
  const plain = () => loadBase(temporaryPack(ORRIN)).version;
  const facts = ORRIN["facts.yaml"] ?? "";

  it("behind a mark of its encoding", () => {
    expect(loadBase(packIn((folder) => writeFileSync(join(folder, "facts.yaml"), `\uFEFF${facts}`))).version).toBe(
      plain(),
    );
  });

  it("through a link to it, or to its folder", () => {
    const linked = packIn((folder) => {
      mkdirSync(join(folder, "..data"));
      for (const name of ["facts.yaml", "entries"]) {
        renameSync(join(folder, name), join(folder, "..data", name));
        symlinkSync(join("..data", name), join(folder, name));
      }
    });
    expect(loadBase(linked).version).toBe(plain());
  });

  it("beside a link that leads round in a circle", () => {
    expect(loadBase(packIn((folder) => symlinkSync("..", join(folder, "entries/round")))).version).toBe(plain());
  });

  it("with the line ends of Windows", () => {
    const folder = packIn((folder) => {
      for (const [file, text] of Object.entries(ORRIN))
        writeFileSync(join(folder, file), text.replaceAll("\n", "\r\n"));
    });
    const { facts: read, entries } = loadBase(folder);
    expect(read.get("promise")?.quote).toBe("We will rebuild every single house");
    expect(entries.get("mayor")?.phrasings.en).toEqual(["tell me about The mayor's word", "The mayor's word please"]);
  });
});

describe("what can't be read is one problem with a remedy:", () => {
  it("a folder with a file's name", () => {
    const folder = packIn((folder) => mkdirSync(join(folder, "entries/toll.yaml/deep"), { recursive: true }));
    expect(problemsOf(folder)).toEqual([
      "entries/toll.yaml:1  This is a folder, and has a file's name. Give it a name without .yaml at the end.",
    ]);
  });

  it("a link to nowhere, or to itself", () => {
    const folder = packIn((folder) => {
      symlinkSync("../elsewhere.yaml", join(folder, "entries/gone.yaml"));
      symlinkSync("round.yaml", join(folder, "entries/round.yaml"));
    });
    const what =
      "This is no file that can be read: a link that leads nowhere, for one. Put the file here, or take this away.";
    expect(problemsOf(folder)).toEqual([`entries/gone.yaml:1  ${what}`, `entries/round.yaml:1  ${what}`]);
  });

  it.each([
    ["UTF-16", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 without its mark", (text: string) => Buffer.from(text, "utf16le")],
    ["the encoding of an old Windows", (text: string) => Buffer.from(text.replace("Report", "Café"), "latin1")],
  ])("%s", (_, encoded) => {
    const file = "sources/report.yaml";
    const folder = packIn((folder) => writeFileSync(join(folder, file), encoded(ORRIN[file] ?? "")));
    expect(problemsOf(folder)).toEqual([
      `${file}:1  The file isn't text in UTF-8. Save it anew with the encoding UTF-8, which every editor offers.`,
    ]);
  });

  it("a file and a folder that are closed to the bot", () => {
    const folder = packIn((folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, "facts.yaml"), 0);
      chmodSync(join(folder, "entries/unknown"), 0);
    });
    expect(asAnybody(() => problemsOf(folder))).toEqual([
      "entries/unknown:1  The folder can't be read (EACCES). Give whoever runs the bot the right to read it.",
      "facts.yaml:1  The file can't be read (EACCES). Give whoever runs the bot the right to read it.",
    ]);
    chmodSync(join(folder, "entries/unknown"), 0o755);
  });

  it("half a file, as an editor leaves it for a moment", () => {
    const facts = ORRIN["facts.yaml"] ?? "";
    for (const length of [0, 7, 150, 300]) {
      const folder = packIn((folder) => writeFileSync(join(folder, "facts.yaml"), facts.slice(0, length)));
      const [first] = problemsOf(folder);
      expect(first).toMatch(/^(?:facts|event|entries\/houses)\.yaml:\d+ {2}/);
    }
  });

  it("in the terminal, too, without a stack; and the editors' schemas leave it alone", async () => {
    const folder = packIn((folder) => {
      mkdirSync(join(folder, "entries/toll.yaml"));
      writeFileSync(join(folder, "concepts.yaml"), Buffer.from("[]", "utf16le"));
    });
    const { code, stderr } = await runTool("check", [folder]);
    expect(code).toBe(1);
    expect(stderr.split("\n").map((line) => line.replace(folder, ""))).toEqual([
      expect.stringMatching(/^\/concepts\.yaml:1 .*UTF-8/),
      expect.stringMatching(/^\/entries\/toll\.yaml:1 .*folder/),
      "2 problems",
      "",
    ]);
    await runTool("schema", [], { KNOWLEDGE_DIR: folder });
    expect(readFileSync(join(folder, "concepts.yaml"), "utf16le")).toBe("[]");
  });
});

/** Does something as a user whose rights count: those of root don't. */
function asAnybody<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.("nobody");
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
