import { expect, it } from "vitest";
import { type Amendment, amendmentsSince } from "../../src/knowledge/corrections.ts";
import type { Fact } from "../../src/knowledge/model.ts";
import { madeFact } from "./made-fact.ts";

const counted = (value: number) => ({ value, operator: "at least", label: { en: "Houses", ar: "بيوت" } }) as const;
const earlier = (value: number, reason: string, asOf = "Monday") => ({
  ...madeFact("houses", { asOf: { en: asOf }, figure: counted(value) }),
  reason: { en: reason },
});
const fact = madeFact("houses", {
  figure: counted(310),
  superseded: [earlier(240, "a street was missed", "Sunday"), earlier(300, "the school counts too")],
  version: 3,
});
const corrected = (of: Fact, since: number): Amendment => ({ kind: "corrected", fact: of, since });

it("facts are corrected since an older version, not since the present one, and not when they are gone", () => {
  const base = { facts: new Map([["houses", fact]]), withdrawn: new Map() };
  expect(amendmentsSince(base, [{ fact: "houses", version: 1 }])).toEqual([corrected(fact, 1)]);
  expect(amendmentsSince(base, [{ fact: "houses", version: 3 }])).toEqual([]);
  expect(amendmentsSince(base, [{ fact: "barns", version: 1 }])).toEqual([]);
});

it("facts are withdrawn whichever version was shown", () => {
  const gone = earlier(310, "nobody counted");
  const base = { facts: new Map(), withdrawn: new Map([["houses", gone]]) };
  expect(amendmentsSince(base, [{ fact: "houses", version: 2 }])).toEqual([{ kind: "withdrawn", fact: gone }]);
});
