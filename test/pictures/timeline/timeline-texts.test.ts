import { describe, expect, it } from "vitest";
import { drawTimeline } from "../../../src/pictures/timeline/draw-timeline.ts";
import { timelineAlt, timelineTexts } from "../../../src/pictures/timeline/timeline-texts.ts";
import { shippedEngine } from "../../pack-places.ts";
import { penFor } from "../pen-for.ts";
import { wordsOn } from "../words-on.ts";

const timeline = timelineTexts(shippedEngine().base, "en");
if (!timeline) throw new Error("The shipped pack has no timeline");

describe("the shipped timeline", () => {
  const alt = timelineAlt(timeline, "en");

  it("says the same in its alt text as in the drawing", () => {
    const drawn = wordsOn(drawTimeline(timeline, penFor("en", "light"))).join(" ");
    for (const { when, what } of timeline.steps) {
      expect(drawn).toContain(`${when} ${what}`);
      expect(alt).toContain(`${when}: ${what}`);
    }
    for (const line of timeline.attribution) {
      expect(drawn).toContain(line);
      expect(alt).toContain(line);
    }
  });

  it("names who says each figure", () => {
    expect(alt).toContain("kills about 1,400 people (according to: News article on the clashes on Syria's coast)");
    expect(alt).toMatch(
      /at least 1,000 people killed, the Syrian Observatory reports \(according to: .*Human Rights\)/,
    );
  });

  it("holds no date but those of the source", () => {
    expect(alt.match(/\b(?:19|20)\d\d\b/g)?.filter((year) => year !== "2013" && year !== "2024")).toEqual([]);
  });
});
