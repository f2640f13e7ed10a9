import { describe, expect, it } from "vitest";
import { amendmentText } from "../../../../src/discord/messages/curating/amendment-text.ts";
import type { Amendment } from "../../../../src/knowledge/corrections.ts";
import type { Fact } from "../../../../src/knowledge/model.ts";
import { madeFact } from "../../../knowledge/made-fact.ts";

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

describe("a correction in words", () => {
  it("names claimant and as-of once where they stayed the same", () => {
    expect(amendmentText(corrected(fact, 2), "en")).toBe(
      "Houses: was at least 300, now at least 310 (Council, as of Monday), because the school counts too",
    );
  });

  it("names both where one changed, and all reasons since the version that was shown", () => {
    expect(amendmentText(corrected(fact, 1), "en")).toBe(
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
    expect(amendmentText(corrected(statement, 1), "en")).toBe(
      "was “the bridge fell”, now “the bridge holds” (Council, as of Monday), because it was misheard",
    );
  });
});

describe("a withdrawal in words", () => {
  it("says what no longer stands, who said it, and why", () => {
    expect(amendmentText({ kind: "withdrawn", fact: earlier(240, "the council took it back") }, "en")).toBe(
      "Houses: at least 240 (Council, as of Monday), because the council took it back",
    );
  });
});
