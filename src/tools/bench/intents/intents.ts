import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { AttestError } from "../../../errors.ts";
import { contestants, type IntentSet, SLOWEST } from "./intent-contestants.ts";
import { measureIntents } from "./intent-measures.ts";

const setSchema = z.object({
  entries: z.array(z.object({ id: z.string(), phrasings: z.array(z.string()) })),
  test: z.array(z.object({ q: z.string(), y: z.string().nullable() })),
});

/** Phrasings from which on fuse.js by default isn't waited for. */
const MOST_OF_SLOWEST = 2_000;

/**
 * `npm run bench -- intents FILE…`: the engine's general part, without any pack's concepts and slots, beside the engines
 * that JavaScript bots use, on public sets of intents with questions that have no answer.
 */
export async function run(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new AttestError("USAGE", "Usage: npm run bench -- intents FILE…");
  for (const file of files) {
    const set: IntentSet = setSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    console.log(`${basename(file)}: ${set.entries.length} entries, ${set.test.length} questions`);
    console.log(row(["", "top-1", "AUROC", "OSCR", "questions/s", "load ms", "MB"]));
    const phrasings = set.entries.reduce((sum, one) => sum + one.phrasings.length, 0);
    for (const [name, train] of Object.entries(contestants)) {
      if (name === SLOWEST && phrasings > MOST_OF_SLOWEST) continue;
      const { top1, auroc, oscr, perSecond, loadMs, megabytes } = await measureIntents(set, train);
      console.log(
        row([
          name,
          `${(100 * top1).toFixed(1)} %`,
          auroc.toFixed(3),
          oscr.toFixed(3),
          perSecond.toFixed(0),
          loadMs.toFixed(0),
          megabytes.toFixed(0),
        ]),
      );
    }
    console.log();
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(13))).join("");
}
