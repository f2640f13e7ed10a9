import { describe, expect, it } from "vitest";
import { entryKind, shownEntry } from "../../../src/discord/messages/answers/shown-entry.ts";
import { dayKind, shownDay } from "../../../src/discord/messages/daily/shown-day.ts";
import { formatShown, parseShown, type ShownKind } from "../../../src/discord/messages/shown.ts";

const summary: ShownKind = { kind: "summary", render: () => undefined, facts: () => [] };
const kinds = [summary, dayKind, entryKind];

describe("what a message shows", () => {
  it.each([
    ["entry:toll.total", shownEntry("toll.total")],
    ["summary:2025-01-01", shownDay("2025-01-01")],
    ["summary", { kind: summary, which: "" }],
  ])("is kept as %s and read back", (text, shown) => {
    expect(formatShown(shown)).toBe(text);
    expect(parseShown(text, kinds)).toEqual(shown);
  });

  it.each(["", "entry", "poll:1", ":", "summary2025"])("is nothing that is known where “%s” is kept", (text) => {
    expect(parseShown(text, kinds)).toBeUndefined();
  });
});
