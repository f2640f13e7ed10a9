import fc from "fast-check";
import { expect, it } from "vitest";
import { placesOfHighest } from "../../../src/answering/ranking/highest.ts";

it("the highest numbers come first, and equal ones in their order", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 9 }), (all, most) => {
      const sorted = [...all.keys()].sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0));
      expect(placesOfHighest(all, most)).toEqual(sorted.slice(0, most));
    }),
  );
});
