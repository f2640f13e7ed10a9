import { describe, expect, it } from "vitest";
import { judgeText, renderTextFailures, renderTexts, sharesOf } from "../../../src/tools/evaluation/figure-texts.ts";
import { fallenShort } from "../../../src/tools/evaluation/thresholds.ts";

type Verdict = "matches" | "differs" | "quoted" | "unknown";
const result = (wanted: readonly [number, Verdict][], listed: readonly [number, Verdict][]) =>
  judgeText(
    { file: "figures", text: "40 houses", figures: wanted.map(([value, verdict]) => [value, verdict]) },
    { figures: listed.map(([value, verdict]) => ({ value, verdict })) },
  );

describe("judging what was made of a text's figures", () => {
  it("is right only with all the wanted figures and no others, in any order", () => {
    const wanted: [number, Verdict][] = [
      [40, "matches"],
      [5, "unknown"],
    ];
    expect(result(wanted, wanted.toReversed()).isRight).toBe(true);
    expect(result(wanted, wanted.slice(1)).isRight).toBe(false);
    expect(result(wanted, [...wanted, [7, "unknown"]]).isRight).toBe(false);
  });

  const results = [
    result([[40, "matches"]], [[40, "differs"]]),
    result([[40, "matches"]], [[40, "matches"]]),
    result([[5, "unknown"]], [[5, "matches"]]),
  ];

  it("counts true numbers denied and foreign ones taken for the source's", () => {
    expect(sharesOf(results)).toEqual({ right: 1 / 3, denied: 0.5, mistaken: 1 });
    expect(renderTexts(results)).toMatch(/^figures +3 texts: 33\.3 % right/);
    expect(renderTextFailures(results)).toContain('wanted [[40,"matches"]]; listed [[40,"differs"]]');
  });

  it("is held to bounds", () => {
    expect(fallenShort([], results, { figures: { right: 0.3, denied: 0, mistaken: 0.02 } })).toEqual([
      "figures: denied is 50.0 %, and 0.0 % is the bound",
      "figures: mistaken is 100.0 %, and 2.0 % is the bound",
    ]);
  });
});
