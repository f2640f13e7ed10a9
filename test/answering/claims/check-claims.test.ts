import { describe, expect, it } from "vitest";
import { checkClaims } from "../../../src/answering/claims/check-claims.ts";
import { shippedEngine } from "../../pack-places.ts";

/** What comes of a text's claims, and after how many steps. */
function checked(text: string) {
  const steps = checkClaims(text, shippedEngine());
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { ...step.value, count };
  }
}

describe("the claims of a text", () => {
  it("are judged each in a step of its own, as are sentences that claim nothing", () => {
    const { claims, isCut, count } = checked("745 civilians were killed. 900 soldiers were killed. Hello there!");
    expect(claims.map(({ sentence, answer }) => [sentence, answer.verdict])).toEqual([
      [1, "yes"],
      [2, "no"],
    ]);
    expect(isCut).toBe(false);
    expect(count).toBe(3);
  });

  it("are told up to the eighth, which is said", () => {
    const { claims, isCut, count } = checked("745 civilians were killed. ".repeat(100));
    expect(claims.length).toBe(8);
    expect(isCut).toBe(true);
    expect(count).toBeLessThanOrEqual(10);
  });
});
