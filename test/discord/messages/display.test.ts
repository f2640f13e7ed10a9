import { describe, expect, it } from "vitest";
import { entryDisplay, entryKind } from "../../../src/discord/messages/answers/entry-display.ts";
import { dayDisplay, dayKind } from "../../../src/discord/messages/daily/day-display.ts";
import { type DisplayKind, formatDisplay, parseDisplay } from "../../../src/discord/messages/display.ts";

const summary: DisplayKind = { kind: "summary", render: () => undefined, facts: () => [] };
const kinds = [summary, dayKind, entryKind];

describe("what a message shows", () => {
  it.each([
    ["entry:toll.total", entryDisplay("toll.total")],
    ["summary:2025-01-01", dayDisplay("2025-01-01")],
    ["summary", { kind: summary, which: "" }],
  ])("is kept as %s and read back", (text, display) => {
    expect(formatDisplay(display)).toBe(text);
    expect(parseDisplay(text, kinds)).toEqual(display);
  });

  it.each(["", "entry", "poll:1", ":", "summary2025"])("is nothing that is known where “%s” is kept", (text) => {
    expect(parseDisplay(text, kinds)).toBeUndefined();
  });
});
