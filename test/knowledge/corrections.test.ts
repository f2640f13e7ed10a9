import { describe, expect, it } from "vitest";
import { correctionsSince, correctionText } from "../../src/knowledge/corrections.ts";
import type { Fact } from "../../src/knowledge/model.ts";
import { UNCHANGED } from "./unchanged.ts";

const source = {
  id: "s",
  title: { en: "S" },
  publisher: undefined,
  url: undefined,
  published: undefined,
  note: undefined,
};
const counted = (value: number) => ({ value, operator: "at least", label: { en: "Houses", ar: "بيوت" } }) as const;
const said = { source, quote: "Q", claimant: { en: "Council" }, asOf: { en: "Monday" } };
const earlier = (value: number, reason: string, asOf = "Monday") => ({
  ...said,
  asOf: { en: asOf },
  figure: counted(value),
  reason: { en: reason },
});
const fact: Fact = {
  ...UNCHANGED,
  ...said,
  id: "houses",
  figure: counted(310),
  superseded: [earlier(240, "a street was missed", "Sunday"), earlier(300, "the school counts too")],
  version: 3,
};

describe("a correction in words", () => {
  it("names claimant and as-of once where they stayed the same", () => {
    expect(correctionText({ fact, since: 2 }, "en")).toBe(
      "Houses: was at least 300, now at least 310 (Council, as of Monday), because the school counts too",
    );
  });

  it("names both where one changed, and all reasons since the version that was shown", () => {
    expect(correctionText({ fact, since: 1 }, "en")).toBe(
      "Houses: was at least 240 (Council, as of Sunday), now at least 310 (Council, as of Monday), because a street was missed; then the school counts too",
    );
  });

  it("quotes where there is no figure", () => {
    const { figure: _, ...worded } = earlier(0, "it was misheard");
    const statement: Fact = {
      ...fact,
      quote: "the bridge holds",
      figure: undefined,
      superseded: [{ ...worded, quote: "the bridge fell", figure: undefined }],
      version: 2,
    };
    expect(correctionText({ fact: statement, since: 1 }, "en")).toBe(
      "was “the bridge fell”, now “the bridge holds” (Council, as of Monday), because it was misheard",
    );
  });
});

it("facts are corrected since an older version, not since the present one, and not when they are gone", () => {
  const facts = new Map([["houses", fact]]);
  expect(correctionsSince(facts, [{ fact: "houses", version: 1 }])).toEqual([{ fact, since: 1 }]);
  expect(correctionsSince(facts, [{ fact: "houses", version: 3 }])).toEqual([]);
  expect(correctionsSince(facts, [{ fact: "barns", version: 1 }])).toEqual([]);
});
