import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { sharesOf, type TextResult } from "./figure-texts.ts";
import { type Result, type Tally, tally } from "./score.ts";

const share = z.number().min(0).max(1).optional();
const schema = z.record(
  z.string(),
  z.strictObject({ right: share, wrong: share, helped: share, false: share, denied: share, mistaken: share }),
);

/**
 * What a file of questions, or a kind in it (`dialogues/later turn`), or a file of texts with figures, falls short of, by the bounds
 * in a JSON file: `right` and `helped` are least shares, `wrong`, `false`, `denied` and `mistaken` greatest ones. Empty where the file is missing or every bound holds.
 */
export function fallenShort(results: readonly Result[], texts: readonly TextResult[], file: string): string[] {
  if (!existsSync(file)) return [];
  const bounds = schema.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const [of, kind] = name.split("/");
    const ofTexts = texts.filter(({ text }) => text.file === of);
    const counts = tally(
      results.filter((result) => result.case.file === of && (kind === undefined || result.case.kind === kind)),
    );
    const textShares: Readonly<Record<string, number>> = sharesOf(ofTexts);
    return Object.entries(bound).flatMap(([what, limit]) => {
      if (limit === undefined) return [];
      const value = ofTexts.length > 0 ? textShares[what] : shareOf(counts, what);
      if (value === undefined) return [];
      const holds = what === "right" || what === "helped" ? value >= limit : value <= limit;
      return holds ? [] : [`${name}: ${what} is ${percent(value)}, and ${percent(limit)} is the bound`];
    });
  });
}

function shareOf(counts: Tally, what: string): number | undefined {
  if (what === "false") return counts.false / (counts.unanswerable || 1);
  if (what !== "right" && what !== "wrong" && what !== "helped") return undefined;
  return counts[what] / (counts.asked || 1);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
