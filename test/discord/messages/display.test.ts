import { describe, expect, it } from "vitest";
import { entryDisplay, entryKind } from "../../../src/discord/messages/answers/entry-display.ts";
import { nearestDisplay, nearestKind } from "../../../src/discord/messages/answers/nearest-display.ts";
import { dayDisplay, dayKind } from "../../../src/discord/messages/daily/day-display.ts";
import { type DisplayKind, formatDisplay, parseDisplay } from "../../../src/discord/messages/display.ts";
import { NO_PICTURES } from "../../../src/discord/surface/pictures-port.ts";
import { daySummary } from "../../../src/summary/day-summary.ts";
import { shippedEngine } from "../../pack-places.ts";

const summary: DisplayKind = { kind: "summary", render: () => undefined, facts: () => [] };
const engine = shippedEngine();
const { base } = engine;
const first = daySummary(base, undefined, "2025-01-01", "en");
const last = {
  date: "2024-12-31",
  statements: undefined,
  topic: null,
  toldTopics: new Set<string>(),
  sameSince: undefined,
};
const second = daySummary(base, last, "2025-01-01", "en");
const headlineWeekly = { isHeadlineNew: true, isWeekly: true };
const kinds = [summary, dayKind, entryKind, nearestKind];
const unheld = engine.consider({ text: "how many roadblocks exactly did they put up" }).answer;

describe("what a message shows", () => {
  it.each([
    ["entry:toll.total", entryDisplay("toll.total")],
    ["nearest:~checkpoints", nearestDisplay(unheld)],
    ["summary:2025-01-01", dayDisplay(first)],
    ["summary:2025-01-01//whole/weekly", dayDisplay({ ...first, isWeekly: true })],
    ["summary:2025-01-01/toll.breakdown", dayDisplay(second)],
    ["summary:2025-01-01//headline/weekly", dayDisplay({ ...second, topic: undefined, ...headlineWeekly })],
    ["summary", { kind: summary, which: "" }],
  ])("is kept as %s and read back", (text, display) => {
    if (!display) throw new Error("There is nothing to keep");
    expect(formatDisplay(display)).toBe(text);
    expect(parseDisplay(text, kinds)).toEqual(display);
  });

  it("is a day's post as it was, but for what had changed by then", () => {
    const show = (display: ReturnType<typeof dayDisplay>) =>
      JSON.stringify(display?.kind.render(base, display.which, { language: "en", pictures: NO_PICTURES }));
    expect(show(dayDisplay(second))).toContain("How many died in each group?");
    expect(show(dayDisplay(second))).not.toContain("The two sides");
    expect(show(dayDisplay(first))).toContain("The two sides");
    const gone = { ...second, topic: undefined };
    expect(dayDisplay(gone)).toBeUndefined();
    expect(dayKind.render(base, "2025-01-01/no.more", { language: "en", pictures: NO_PICTURES })).toBeUndefined();
    expect(dayKind.facts(base, "2025-01-01/where", "en").map(({ id }) => id)).not.toContain("toll.total");
  });

  it("is the nearest anew, with its facts and what is said before it", () => {
    const display = nearestDisplay(unheld);
    const message = display?.kind.render(base, display.which, { language: "en", pictures: NO_PICTURES });
    expect(JSON.stringify(message)).toContain("What comes nearest:");
    expect(display?.kind.facts(base, display.which, "en").map(({ id }) => id)).toContain("checkpoints");
    expect(nearestKind.render(base, "no.more", { language: "en", pictures: NO_PICTURES })).toBeUndefined();
  });

  it.each(["", "entry", "poll:1", ":", "summary2025"])("is nothing that is known where “%s” is kept", (text) => {
    expect(parseDisplay(text, kinds)).toBeUndefined();
  });
});
