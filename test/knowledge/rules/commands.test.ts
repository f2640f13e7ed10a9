import { describe, expect, it } from "vitest";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";
import { picturedPack } from "../pictured-pack.ts";

const withCommands = (commands: string) => packWith(["event.yaml", "summary:", `commands:\n${commands}\nsummary:`]);
const command = (name: string, rest: string) => `  ${name}: { description: { en: X }, help: { en: x }, ${rest} }`;

describe("a pack's commands", () => {
  it("are the pack's to name", () => {
    expect(complaints(withCommands(command("rebuilding", "entries: [mayor]")))).toEqual([]);
  });

  it("have a name each", () => {
    expect(complaints(withCommands(command("houses", "entries: [mayor]")))).toEqual([
      expect.stringContaining("There are two commands `houses`. Give the count's or the topic's another name."),
    ]);
  });

  it("name entries that exist", () => {
    expect(complaints(withCommands(command("rebuilding", "entries: [barns]")))).toEqual([
      expect.stringContaining("There is no entry `barns`"),
    ]);
  });

  it.each([
    ["answers nothing", "shows: quotations"],
    ["has entries beside the timeline", "shows: timeline, entries: [mayor]"],
  ])("is refused where one %s", (_, rest) => {
    expect(complaints(withCommands(command("rebuilding", rest)))).toEqual([
      expect.stringContaining("`commands.rebuilding`: needs `entries`, unless it shows the timeline"),
    ]);
  });

  it("show the timeline where there is one, and once", () => {
    expect(complaints(withCommands(command("order", "shows: timeline")))).toEqual([
      expect.stringContaining("The pack has no timeline to show"),
    ]);
    expect(complaints(picturedPack())).toEqual([]);
    expect(complaints(picturedPack(["event.yaml", "shows: timeline", "entries: [mayor]"]))).toEqual([
      expect.stringContaining("No command shows the timeline"),
    ]);
    const twice = picturedPack(["event.yaml", "commands:\n", `commands:\n${command("again", "shows: timeline")}\n`]);
    expect(complaints(twice)).toEqual([expect.stringContaining("`again` shows the timeline already")]);
  });
});

describe("a pack of an earlier version is told what to change", () => {
  it("in its toll", () => {
    const count = /count:[\s\S]*(?=summary:)/;
    const toll = "toll:\n  entry: houses\n  total: houses.total\n  groups: [houses.town, houses.harbour]\n";
    const files = { ...ORRIN, "event.yaml": (ORRIN["event.yaml"] ?? "").replace(count, toll) };
    expect(complaints(files)).toEqual([
      expect.stringMatching(/^event\.yaml “entry: houses”: `toll` is called `count` now.*\. Rename it, .*`command: \{/),
    ]);
  });

  it("in its commands", () => {
    expect(complaints(withCommands("  where: [houses]"))).toEqual([
      "event.yaml “where: [houses]”: `commands.where` describes its command now. Put the list below `entries`, and add `description: { en: … }` and `help: { en: … }` beside it.",
    ]);
  });
});
