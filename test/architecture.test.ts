import { readdirSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, messageCommands } from "../commands/index.ts";
import { sentencesIn } from "./sentences-in.ts";

interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without whole-line comments. */
  readonly code: string;
  /** Packages, `node:` modules and files from the root, by all forms of import. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = ["src", "commands"].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => readSource(join(found.parentPath, found.name).replaceAll("\\", "/"))),
);
/** What runs in Node; the playground's page runs in a browser. */
const modules = files.filter(({ path }) => path.endsWith(".ts") && !path.startsWith("src/playground/page/"));
const playground = files.filter(({ path }) => path.startsWith("src/playground/"));
const pure = modules.filter(({ path }) =>
  /^src\/(?:knowledge|answering|numbers|summary|checking|citing|texts)\//.test(path),
);

function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  return { path, text, code, imports: importsOf(code, path) };
}

function importsOf(code: string, path: string): string[] {
  const statements = code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)["']([^"']+)["']/g);
  return [...statements].map(([, target = ""]) =>
    target.startsWith(".") ? posix.join(posix.dirname(path), target) : target,
  );
}

/** The paths of the files whose code matches, other than those allowed. */
function holding(among: readonly SourceFile[], pattern: RegExp, allowed = /^$/): string[] {
  return among.filter(({ path, code }) => pattern.test(code) && !allowed.test(path)).map(({ path }) => path);
}

/** `file → import` for the forbidden imports. */
function importing(among: readonly SourceFile[], forbidden: RegExp): string[] {
  return among.flatMap(({ path, imports }) =>
    imports.filter((target) => forbidden.test(target)).map((target) => `${path} → ${target}`),
  );
}

/** Each circle once, as the files on it, from where a walk along the imports first meets it. */
function circlesIn(importsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (done.has(path) || way.includes(path)) return;
    for (const target of importsOf.get(path) ?? []) if (importsOf.has(target)) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) walk(path, []);
  return circles;
}

describe("this test", () => {
  it("sees a circle", () => {
    const imports = new Map([
      ["a", ["b", "node:fs"]],
      ["b", ["c"]],
      ["c", ["b"]],
    ]);
    expect(circlesIn(imports)).toEqual(["b → c → b"]);
  });

  it("sees every form of import", () => {
    const code = [
      'import { a } from "./a.ts";',
      'import type { B } from "../store/b.ts";',
      'import {\n  c,\n} from "discord.js";',
      'import "node:fs";',
      'export * from "./d.ts";',
      'await import("./e.ts");',
    ].join("\n");
    expect(importsOf(code, "src/answering/x.ts")).toEqual([
      "src/answering/a.ts",
      "src/store/b.ts",
      "discord.js",
      "node:fs",
      "src/answering/d.ts",
      "src/answering/e.ts",
    ]);
  });

  it("sees the sources", () => {
    expect(modules.map(({ path }) => path)).toEqual(expect.arrayContaining(["src/main.ts", "commands/index.ts"]));
    expect(pure.length).toBeGreaterThan(20);
  });
});

describe("knowledge, answering, checking, summary, citing and texts", () => {
  it("know nothing of Discord", () => {
    expect(importing(pure, /^(?:discord\.js|discord-api-|@discordjs\/|src\/discord\/|commands\/)/)).toEqual([]);
  });

  it("know nothing of store, delivery, playground, tools, configuration and log", () => {
    expect(importing(pure, /^src\/(?:store|delivery|playground|tools|main\.ts|config\.ts|log\.ts)/)).toEqual([]);
  });

  it("read no files, but for the loaders of the pack", () => {
    const readers = importing(pure, /^(?:node:)?fs(?:\/|$)/);
    expect(readers.filter((one) => !/^src\/knowledge\/(?:files-in|pack-files)\.ts /.test(one))).toEqual([]);
  });

  it("start no processes and open no sockets", () => {
    expect(importing(pure, /^(?:node:)?(?:child_process|worker_threads|cluster|net|https?|dgram)$/)).toEqual([]);
  });

  it.each([
    ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/],
    ["the environment", /\bprocess\.env\b/],
    ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ])("don't ask %s", (_, pattern) => {
    expect(holding(pure, pattern)).toEqual([]);
  });
});

describe("the playground", () => {
  it("is a Discord for any bot: it knows nothing of this one", () => {
    expect(importing(playground, /^(?:src\/(?!playground\/)|commands\/)/)).toEqual([]);
  });

  it("is entered by stand-in.ts alone", () => {
    const outside = files.filter((file) => !playground.includes(file));
    expect(importing(outside, /^src\/playground\/(?!stand-in\.ts$)/)).toEqual([]);
  });

  it("serves a page that imports nothing beyond the page's folder", () => {
    const page = files.filter(({ path }) => path.startsWith("src/playground/page/"));
    expect(importing(page, /^(?:src\/(?!playground\/page\/)|commands\/|node:)/)).toEqual([]);
  });
});

describe("the store", () => {
  it("has ports that know no database", () => {
    const ports = files.filter(({ path }) => path.startsWith("src/store/ports/"));
    expect(importing(ports, /^(?!src\/store\/ports\/)/)).toEqual([]);
  });

  it("alone speaks SQL, but for the other program that locks its file for a bench", () => {
    const outside = files.filter(({ path }) => !/^src\/(?:store|tools\/bench\/store)\//.test(path));
    expect(importing(outside, /^(?:kysely|node:sqlite)$|^src\/store\/(?:sql|engines|migrations|tables\.ts)/)).toEqual(
      [],
    );
  });
});

describe("texts", () => {
  it("import nothing of the project but languages", () => {
    const texts = modules.filter(({ path }) => path.startsWith("src/texts/"));
    const others = importing(texts, /^(?!src\/texts\/)/).map((found) => found.replace(/^.* → /, ""));
    expect([...new Set(others)].sort()).toEqual(["src/knowledge/pack/schema.ts", "src/languages/found.ts"]);
  });

  /** How a language is read, and what operators alone are told: of a pack's size, and of wrong weights. */
  const tellsNobody =
    /^src\/answering\/(?:reading\/|claims\/|recalling\/|mentions\/asked-|inventories\/asked-|places\/place-words\.ts|acts\/(?:openers|coordination|correcting|requesting\/(?:requests|wanted-text))\.ts|figures\/grammar\/|learning-limit\.ts|weights\.ts)/;

  it("hold every sentence that the bot says, but what a command says of itself", () => {
    const speaking = modules.filter(({ path }) =>
      /^(?:commands|src\/(?:discord|delivery|answering|pictures|summary|citing))\//.test(path),
    );
    const found = speaking
      .filter(({ path }) => !tellsNobody.test(path))
      .flatMap(({ path, text }) => sentencesIn(text).map((sentence) => `${path}: ${sentence}`));
    expect(found).toEqual([]);
  });
});

describe("one place only", () => {
  it("makes the Discord client", () => {
    const another = /^src\/tools\/bench\/bot\/(echo|guide)-bot\.ts$/;
    expect(holding(modules, /\bnew Client\(/, another)).toEqual(["src/discord/connection/client.ts"]);
  });

  it("ends the process: what `npm run` starts", () => {
    expect(
      holding(modules, /\bprocess\.exit\b/, /^src\/(?:main\.ts|proxy\/main\.ts|starting\/seal\.ts|tools\/)/),
    ).toEqual([]);
  });

  it("reads the environment: what `npm run` starts, and what finds languages as it starts", () => {
    const starts = /^src\/(?:main\.ts|proxy\/main\.ts|starting\/seal\.ts|languages\/found\.ts|tools\/)/;
    expect(holding(modules, /\bprocess\.env\b/, starts)).toEqual([]);
  });
});

describe("every file", () => {
  it("has at most 250 lines", () => {
    const long = files.filter(({ text }) => text.trimEnd().split("\n").length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("is named in kebab-case, folders too", () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.[a-z0-9]+$/;
    expect(files.filter(({ path }) => !kebab.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("has a name that says something", () => {
    const empty = /^(?:utils?|misc|helpers?|common)(?:\.|$)/;
    expect(
      files.filter(({ path }) => path.split("/").some((part) => empty.test(part))).map(({ path }) => path),
    ).toEqual([]);
  });

  it("is no barrel, but for the list of commands", () => {
    expect(files.filter(({ path }) => basename(path) === "index.ts").map(({ path }) => path)).toEqual([
      "commands/index.ts",
    ]);
  });
});

describe("every folder", () => {
  it("holds at most 15 files, but for the list of commands", () => {
    const counts = Map.groupBy(files, ({ path }) => posix.dirname(path));
    const crowded = [...counts].filter(([folder, { length }]) => folder !== "commands" && length > 15);
    expect(crowded.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
  });
});

describe("imports", () => {
  it("run in no circle", () => {
    expect(circlesIn(new Map(files.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });
});

describe("what puts everything together", () => {
  it.each([
    ["src/main.ts", 80],
    ["src/bot/start-bot.ts", 150],
  ])("is read in one go: %s has at most %i lines", (composition, most) => {
    const root = files.find(({ path }) => path === composition);
    expect(root?.text.trimEnd().split("\n").length).toBeLessThanOrEqual(most);
  });
});

describe("the list of commands", () => {
  const names = readdirSync("commands").filter((name) => name !== "index.ts");

  it.each(names)("holds the command of commands/%s", async (name) => {
    const module: Readonly<Record<string, unknown>> = await import(`../commands/${name}`);
    const listed: readonly unknown[] = [...commands, ...messageCommands];
    expect(Object.values(module).filter((value) => listed.includes(value)).length).toBeGreaterThan(0);
  });

  it("is read by what puts the bot together, and reaches the others through it", () => {
    expect(importing(modules, /^commands\//).filter((one) => !/^(?:commands|src\/bot|src\/tools)\//.test(one))).toEqual(
      [],
    );
  });
});
