import { describe, expect, it } from "vitest";
import { amendmentText } from "../../../../src/discord/messages/curating/amendment-text.ts";
import type { Fact } from "../../../../src/knowledge/model.ts";
import { corrected, earlier, houses } from "../../../knowledge/corrected-houses.ts";

describe("a correction in words", () => {
  it("names claimant and as-of once where they stayed the same", () => {
    expect(amendmentText(corrected(houses, 2), "en")).toBe(
      "Houses: was at least 300, now at least 310 (Council, as of Monday), because the school counts too",
    );
  });

  it("names both where one changed, and all reasons since the version that was shown", () => {
    expect(amendmentText(corrected(houses, 1), "en")).toBe(
      "Houses: was at least 240 (Council, as of Sunday), now at least 310 (Council, as of Monday), because a street was missed; then the school counts too",
    );
  });

  it("quotes where there is no figure", () => {
    const { figure: _, ...worded } = earlier(0, "it was misheard");
    const statement: Fact = {
      ...houses,
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
