import { expect, it } from "vitest";
import { amendmentsSince } from "../../src/knowledge/corrections.ts";
import { corrected, earlier, houses } from "./corrected-houses.ts";

it("facts are corrected since an older version, not since the present one, and not when they are gone", () => {
  const base = { facts: new Map([["houses", houses]]), withdrawn: new Map() };
  expect(amendmentsSince(base, [{ fact: "houses", version: 1 }])).toEqual([corrected(houses, 1)]);
  expect(amendmentsSince(base, [{ fact: "houses", version: 3 }])).toEqual([]);
  expect(amendmentsSince(base, [{ fact: "barns", version: 1 }])).toEqual([]);
});

it("facts are withdrawn whichever version was shown", () => {
  const gone = earlier(310, "nobody counted");
  const base = { facts: new Map(), withdrawn: new Map([["houses", gone]]) };
  expect(amendmentsSince(base, [{ fact: "houses", version: 2 }])).toEqual([{ kind: "withdrawn", fact: gone }]);
});
