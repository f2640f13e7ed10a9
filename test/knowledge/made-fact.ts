import type { Fact, Source } from "../../src/knowledge/model.ts";

const source: Source = {
  id: "s",
  title: { en: "Report", ar: "تقرير" },
  publisher: undefined,
  url: undefined,
  published: undefined,
  note: undefined,
};

/** A fact that one source states, nobody contradicts and nobody has corrected, but for what the test says of it. */
export function madeFact(id: string, given: Partial<Fact> = {}): Fact {
  return {
    id,
    source,
    quote: "Q",
    claimant: { en: "Council" },
    asOf: { en: "Monday" },
    figure: undefined,
    says: [],
    alsoIn: [],
    differsFrom: [],
    superseded: [],
    version: 1,
    ...given,
  };
}
