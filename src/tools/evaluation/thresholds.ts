import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { sharesOf, type TextResult } from "./figure-texts.ts";
import { type Result, type Tally, tally } from "./score.ts";

const share = z.number().min(0).max(1).optional();
const schema = z.record(
  z.string(),
  z.strictObject({
    right: share,
    wrong: share,
    helped: share,
    false: share,
    denied: share,
    mistaken: share,
    misled: share,
  }),
);

type Bounds = z.infer<typeof schema>;

/** The bounds in a JSON file by what they hold for: a file, or a kind in it (`dialogues/later turn`). Empty where there is no such file. */
export function readBounds(file: string): Bounds {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
}

/**
 * What questions, or texts with figures, fall short of: `right` and `helped` are least shares, `wrong`, `false`, `misled`, `denied` and
 * `mistaken` greatest ones. What wasn't asked falls short of nothing.
 */
export function fallenShort(results: readonly Result[], texts: readonly TextResult[], bounds: Bounds): string[] {
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
  if (what === "false") return shareIn(counts.false, counts.unanswerable);
  if (what !== "right" && what !== "wrong" && what !== "helped" && what !== "misled") return undefined;
  return shareIn(counts[what], counts.asked);
}

function shareIn(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
