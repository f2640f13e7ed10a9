import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrderOfTime } from "../../../src/knowledge/timeline/time-order.ts";
import { timeSpan } from "../../../src/knowledge/timeline/time-span.ts";

const ordered = (...steps: string[]) => inOrderOfTime(steps, (step) => step);

const year = fc.integer({ min: 1900, max: 2030 });
const month = fc.constantFrom("January", "May", "August", "December");
const date = fc.oneof(
  year.map(String),
  fc.tuple(month, year).map((parts) => parts.join(" ")),
  fc.tuple(fc.integer({ min: 1, max: 28 }), month, year).map((parts) => parts.join(" ")),
);
const dated = fc.oneof(
  date,
  date.map((one) => `Before ${one}`),
  date.map((one) => `Since ${one}`),
  date.map((one) => `After ${one}`),
  fc.tuple(date, date).map((both) => both.join(" to ")),
);
const undated = fc.constantFrom("After that", "Then", "On the fourth day", "In March", "Then, for {duration} days");

describe("the order of time", () => {
  it.each([
    ["what is dated comes before what ends later and began nobody knows when", ["Before December 2024", "2013"]],
    ["what ends where something begins comes before that", ["December 2024", "Before December 2024"]],
    ["what goes on since something comes behind it", ["Since December 2024", "December 2024"]],
    ["what comes after a year comes behind all that lies in it", ["After 2013", "August 2013"]],
    ["a span comes before what lies within it", ["August 2013", "2011 to 2024"]],
    ["a year comes before its months, a month before its days", ["8 May 2024", "May 2024", "2024"]],
    ["by, until and up to are ends as well", ["By 2013", "until the end of 2012", "Up to early 2011"]],
  ])("%s", (_, steps) => {
    expect(ordered(...steps)).toEqual(steps.toReversed());
  });

  it("takes what has no date along with what it was written behind", () => {
    expect(ordered("At first", "December 2024", "After that", "In March", "2013", "Then")).toEqual([
      "At first",
      "2013",
      "Then",
      "December 2024",
      "After that",
      "In March",
    ]);
  });

  it("takes no figure for a year", () => {
    for (const words of ["After 2,013 days", "Day 2013456", "1.2013", "{toll.2013} people", "After that"])
      expect(timeSpan(words), words).toBeUndefined();
  });

  it("never puts what is over behind what began later", () => {
    fc.assert(
      fc.property(fc.array(dated), (steps) => {
        const spans = ordered(...steps).map((step) => timeSpan(step));
        spans.forEach((later, i) => {
          for (const earlier of spans.slice(0, i)) {
            const [start, end] = [earlier?.from, later?.to];
            if (start !== undefined && end !== undefined) expect(end).toBeGreaterThanOrEqual(start);
          }
        });
      }),
    );
  });

  it("never puts a span behind what begins later and lies within it", () => {
    fc.assert(
      fc.property(fc.array(dated), (steps) => {
        const spans = ordered(...steps).map((step) => timeSpan(step));
        spans.forEach((outer, i) => {
          for (const inner of spans.slice(0, i)) {
            if (outer?.from === undefined || inner?.from === undefined || inner.to === undefined) continue;
            const holds = outer.from < inner.from && inner.to <= (outer.to ?? Infinity);
            expect(holds).toBe(false);
          }
        });
      }),
    );
  });

  it("doesn't depend on the order in which dated steps are written", () => {
    fc.assert(
      fc.property(
        fc
          .array(dated)
          .chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }))),
        ([steps, shuffled]) => {
          const spans = (of: readonly string[]) => ordered(...of).map((step) => timeSpan(step));
          expect(spans(shuffled)).toEqual(spans(steps));
        },
      ),
    );
  });

  it("loses and adds nothing, leaves what is in order, and keeps what has no date behind the same step", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.oneof(
            dated,
            undated.chain((words) => fc.nat().map((n) => `${words} (${n})`)),
          ),
        ),
        (steps) => {
          const sorted = ordered(...steps);
          expect(sorted.toSorted()).toEqual(steps.toSorted());
          expect(ordered(...sorted)).toEqual(sorted);
          steps.forEach((step, i) => {
            if (timeSpan(step) || i === 0) return;
            expect(sorted[sorted.indexOf(step) - 1]).toBe(steps[i - 1]);
          });
        },
      ),
    );
  });
});
