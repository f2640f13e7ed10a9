import fc from "fast-check";
import { expect, it } from "vitest";
import { findRow, RowMaker } from "../../../src/answering/learning/feature-rows.ts";

it("gives each feature one row, in the order in which they come, and finds it again", () => {
  const number = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 3000, size: "max" }), (features) => {
      const maker = new RowMaker();
      const expected = new Map<string, number>();
      for (const [first, second] of features) {
        const key = `${first} ${second}`;
        if (!expected.has(key)) expected.set(key, expected.size);
        expect(maker.rowOf(first, second)).toBe(expected.get(key));
      }
      const rows = maker.rows();
      expect(rows.symbols).toHaveLength(2 * expected.size);
      for (const [first, second] of features)
        expect(findRow(rows, first, second)).toBe(expected.get(`${first} ${second}`));
      expect(findRow(rows, 201, 0)).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
