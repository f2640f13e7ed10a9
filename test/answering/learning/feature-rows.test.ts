import fc from "fast-check";
import { expect, it } from "vitest";
import { FeatureTable, findRow, rowsOf } from "../../../src/answering/learning/feature-rows.ts";

it("gives each feature one number, in the order in which they come, and finds it again", () => {
  const number = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 3000, size: "max" }), (features) => {
      const table = new FeatureTable();
      const expected = new Map<string, number>();
      for (const [first, second] of features) {
        const key = `${first} ${second}`;
        if (!expected.has(key)) expected.set(key, expected.size);
        expect(table.numberOf(first, second)).toBe(expected.get(key));
      }
      const rows = rowsOf(table.symbolsOf(Int32Array.from({ length: table.size }, (_, i) => i)));
      expect(rows.symbols).toHaveLength(2 * expected.size);
      for (const [first, second] of features)
        expect(findRow(rows, first, second)).toBe(expected.get(`${first} ${second}`));
      expect(findRow(rows, 201, 0)).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
