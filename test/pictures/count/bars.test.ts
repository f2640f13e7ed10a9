import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FADE, layBars } from "../../../src/pictures/count/bars.ts";

const FADE_WIDTH = FADE.reduce((sum, { width }) => sum + width, 0);
const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
const rowsOfParts = fc.array(fc.record({ values, open: fc.boolean() }), { minLength: 1, maxLength: 8 });
const closed = (...rows: number[][]) => rows.map((parts) => ({ values: parts, open: false }));

describe("the bars of the count", () => {
  it("begin at zero and share one scale", () => {
    expect(layBars(closed([745], [125], [745, 125, 148], [1400]), 700)).toEqual([
      [{ x: 0, width: 372.5 }],
      [{ x: 0, width: 62.5 }],
      [
        { x: 0, width: 372.5 },
        { x: 372.5, width: 62.5 },
        { x: 435, width: 74 },
      ],
      [{ x: 0, width: 700 }],
    ]);
  });

  it("are as long as their values are large", () => {
    fc.assert(
      fc.property(rowsOfParts, (rows) => {
        const bars = layBars(rows, 544);
        const longest = bars.flat().reduce((a, b) => (a.width > b.width ? a : b));
        const most = Math.max(...rows.flatMap((row) => row.values));
        bars.forEach((segments, i) => {
          segments.forEach(({ width }, j) => {
            expect(width * most).toBeCloseTo((rows[i]?.values[j] ?? 0) * longest.width, 3);
          });
        });
      }),
    );
  });

  it("stand end to end, none beyond the width", () => {
    fc.assert(
      fc.property(rowsOfParts, (rows) => {
        layBars(rows, 544).forEach((segments, row) => {
          expect(segments[0]?.x).toBe(0);
          segments.slice(1).forEach(({ x }, i) => {
            const before = segments[i] ?? { x: 0, width: 0 };
            expect(x).toBeCloseTo(before.x + before.width, 6);
          });
          const last = segments.at(-1);
          const end = (last?.x ?? 0) + (last?.width ?? 0);
          expect(end).toBeLessThanOrEqual(544.000001 - (rows[row]?.open && end > 0 ? FADE_WIDTH : 0));
        });
      }),
    );
  });

  it("have no length where nobody was counted", () => {
    expect(layBars(closed([0], [0, 0]), 544).flat()).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ]);
  });
});
