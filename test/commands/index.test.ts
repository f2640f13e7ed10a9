import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands, messageCommands } from "../../commands/index.ts";
import { entryKind } from "../../src/discord/messages/answers/entry-display.ts";
import { dayKind } from "../../src/discord/messages/daily/day-display.ts";
import { listOf, slashCommands, takenNames } from "../../src/discord/surface/command.ts";
import { shippedEngine } from "../pack-places.ts";

const { base } = shippedEngine();
const slash = slashCommands(commands, base);
const named = slash.map((command) => [command.name, command] as const);
const table = readFileSync("README.md", "utf8").match(/## Commands\n([\s\S]*?)\n\n/)?.[1] ?? "";

describe("every command", () => {
  it.each(named)("/%s says what it is for", (_, { descriptions, help }) => {
    const texts = Object.values(descriptions);
    // In English alone, or in every further language too.
    expect([1, 4]).toContain(texts.length);
    for (const text of texts) expect(text?.length).toBeGreaterThan(5);
    expect(help === null || help.en.length > 5).toBe(true);
  });

  it.each(messageCommands.map((command) => [command.name, command] as const))(
    "“%s” has a name in every language, and a place in /help",
    (name, { names, help }) => {
      expect(Object.keys(names)).toEqual(["de", "fr", "es"]);
      expect(help.en).toContain(`**${name}**`);
    },
  );

  it.each([...named.map(([name]) => `/${name}`), ...messageCommands.map(({ name }) => `*${name}*`)])(
    "%s stands in the README",
    (name) => {
      expect(table).toMatch(new RegExp(`${name.replaceAll("*", "\\*")}(?![\\w-])`));
    },
  );

  it("is left out of /help only where it is for a few, or is /help itself", () => {
    const unlisted = slash.filter(({ help }) => help === null).map(({ name }) => name);
    expect(unlisted).toEqual(["help", "daily", "preview", "try", "gaps", "curators", "reload"]);
  });

  it("has a name of its own", () => {
    expect(new Set(slash.map(({ name }) => name)).size).toBe(slash.length);
    expect(takenNames(commands, base)).toEqual([]);
  });
});

it("each kind of what messages show has a name of its own, under which databases keep it", () => {
  const kinds = [...listOf(commands, messageCommands).shows, entryKind, dayKind].map(({ kind }) => kind);
  expect(kinds).toEqual(["toll", "count:", "topic:", "timeline", "summary", "entry:", "summary:"]);
});
