import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { editorSchemas, withSchemaHeader } from "../../../src/knowledge/pack/editor-schemas.ts";
import { readPack } from "../../../src/knowledge/pack/load.ts";
import { runTool } from "../../tools/run-tool.ts";
import { copyPack } from "../copied-pack.ts";

/** A schema without the language that only the tests have, below test/languages. */
function asShipped(schema: string): string {
  const value: unknown = JSON.parse(schema, (_, one: unknown) => {
    if (Array.isArray(one)) return one.includes("ar") ? one.filter((code) => code !== "fr") : one;
    if (typeof one !== "object" || one === null || !("ar" in one)) return one;
    return Object.fromEntries(Object.entries(one).filter(([code]) => code !== "fr"));
  });
  return `${JSON.stringify(value, null, 2)}\n`;
}

describe("the editors' schemas", () => {
  it("stand in the shipped pack as the code makes them", () => {
    for (const [name, schema] of editorSchemas())
      expect(readFileSync(join("knowledge/.schema", name), "utf8")).toBe(asShipped(schema));
  });

  it("take what the check takes and refuse what it refuses", () => {
    const schema = z.fromJSONSchema(JSON.parse(editorSchemas().get("entry.json") ?? ""));
    const entry: object = parse(readFileSync("test/packs/flood/entries/army.yaml", "utf8"));
    expect(schema.safeParse(entry).success).toBe(true);
    expect(schema.safeParse({ ...entry, anwser: { en: "x" } }).success).toBe(false);
    expect(schema.safeParse({ ...entry, facts: ["Not an id"] }).success).toBe(false);
    expect(schema.safeParse({ extends: "base", related: ["army"] }).success).toBe(true);
    expect(schema.safeParse({ extends: "base", facts: ["army"] }).success).toBe(false);
    expect(schema.safeParse({ drop: true }).success).toBe(true);
    expect(
      schema.safeParse([
        { ...entry, id: "army" },
        { id: "unknown.aid", drop: true },
      ]).success,
    ).toBe(true);
    expect(schema.safeParse([entry]).success).toBe(false);
  });

  it("leave the project's base alone where a pack inherits that", async () => {
    const pack = copyPack();
    pack.edit("event.yaml", "id: arvel-flood", "id: arvel-flood\nextends: base");
    const before = readFileSync("knowledge/base/unknown/aid.yaml", "utf8");
    await runTool("schema", [], { KNOWLEDGE_DIR: pack.folder });
    expect(readFileSync("knowledge/base/unknown/aid.yaml", "utf8")).toBe(before);
    expect(existsSync(join(pack.folder, "base"))).toBe(false);
  });

  it.each([
    ["facts.yaml", ".schema/facts.json"],
    ["sources/report.yaml", "../.schema/source.json"],
    ["entries/toll/total.yaml", "../../.schema/entry.json"],
    ["base/unknown/aid.yaml", "../../.schema/base-entry.json"],
    ["base/concepts/people.yaml", "../../.schema/base-concepts.json"],
    ["base/conversations/unknown/aid.yaml", "../../../.schema/conversation.json"],
  ])("are named at the top of %s, once", (file, path) => {
    const headed = withSchemaHeader(file, "# A note\nid: x\n");
    expect(headed).toBe(`# yaml-language-server: $schema=${path}\n# A note\nid: x\n`);
    expect(withSchemaHeader(file, headed)).toBe(headed);
  });

  it("are made by one command, which leaves the pack sound and changes nothing the second time", async () => {
    const { folder } = copyPack();
    const run = async () => (await runTool("schema", [], { KNOWLEDGE_DIR: folder })).stdout;
    expect(await run()).toMatch(/18 schemas; 1\d files/);
    expect(await run()).toMatch(/; 0 files/);
    expect(readdirSync(join(folder, ".schema"))).toContain("entry.json");
    expect(readPack(folder).problems).toEqual([]);
  });
});
