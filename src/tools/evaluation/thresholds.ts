import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Result, type Tally, tally } from "./score.ts";

const share = z.number().min(0).max(1).optional();
const schema = z.record(
  z.string(),
  z.strictObject({ right: share, wrong: share, helped: share, false: share, misled: share }),
);

/**
 * What a file of questions, or a kind in it (`dialogues/later turn`), falls short of, by the bounds in a JSON file: `right` and `helped` are least
 * shares, `wrong`, `false` and `misled` greatest ones. Empty where the file is missing or every bound holds.
 */
export function fallenShort(results: readonly Result[], file: string): string[] {
  if (!existsSync(file)) return [];
  const bounds = schema.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const [of, kind] = name.split("/");
    const counts = tally(
      results.filter((result) => result.case.file === of && (kind === undefined || result.case.kind === kind)),
    );
    return Object.entries(bound).flatMap(([what, limit]) => {
      if (limit === undefined) return [];
      const value = shareOf(counts, what as keyof typeof bound);
      const holds = what === "right" || what === "helped" ? value >= limit : value <= limit;
      return holds ? [] : [`${name}: ${what} is ${percent(value)}, and ${percent(limit)} is the bound`];
    });
  });
}

function shareOf(counts: Tally, what: "right" | "wrong" | "helped" | "false" | "misled"): number {
  return counts[what] / ((what === "false" ? counts.unanswerable : counts.asked) || 1);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
