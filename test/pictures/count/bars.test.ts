import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layBars } from "../../../src/pictures/count/bars.ts";

const rowsOfParts = fc.array(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

describe("the bars of the count", () => {
  it("begin at zero and share one scale", () => {
    expect(layBars([[745], [125], [745, 125, 148], [1400]], 700)).toEqual([
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
        const most = Math.max(...rows.map((parts) => parts.reduce((a, b) => a + b, 0)));
        bars.forEach((segments, i) => {
          segments.forEach(({ width }, j) => {
            expect(width * most).toBeCloseTo((rows[i]?.[j] ?? 0) * 544, 3);
          });
        });
      }),
    );
  });

  it("stand end to end, none beyond the width", () => {
    fc.assert(
      fc.property(rowsOfParts, (rows) => {
        for (const segments of layBars(rows, 544)) {
          expect(segments[0]?.x).toBe(0);
          segments.slice(1).forEach(({ x }, i) => {
            const before = segments[i] ?? { x: 0, width: 0 };
            expect(x).toBeCloseTo(before.x + before.width, 6);
          });
          const last = segments.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(544.000001);
        }
      }),
    );
  });

  it("have no length where nobody was counted", () => {
    expect(layBars([[0], [0, 0]], 544).flat()).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ]);
  });
});
