import type { Amendment } from "../../src/knowledge/corrections.ts";
import type { Fact } from "../../src/knowledge/model.ts";
import { madeFact } from "./made-fact.ts";

const counted = (value: number) => ({ value, operator: "at least", label: { en: "Houses", ar: "بيوت" } }) as const;

/** What the count of houses said before, with the reason why it no longer does. */
export const earlier = (value: number, reason: string, asOf = "Monday") => ({
  ...madeFact("houses", { asOf: { en: asOf }, figure: counted(value) }),
  reason: { en: reason },
});

/** A count of houses that was corrected twice. */
export const houses: Fact = madeFact("houses", {
  figure: counted(310),
  superseded: [earlier(240, "a street was missed", "Sunday"), earlier(300, "the school counts too")],
  version: 3,
});

/** What became of a fact since that version. */
export const corrected = (fact: Fact, since: number): Amendment => ({ kind: "corrected", fact, since });
