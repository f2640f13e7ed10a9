import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { AttestError } from "../../../errors.ts";
import type { Measure, Section } from "../measuring/section.ts";
import { printSection } from "../measuring/section-table.ts";
import { contestants, type IntentSet, peers, SLOWEST } from "./intent-contestants.ts";
import { type IntentMeasures, measureIntents } from "./intent-measures.ts";

const setSchema = z.object({
  entries: z.array(z.object({ id: z.string(), phrasings: z.array(z.string()) })),
  test: z.array(z.object({ q: z.string(), y: z.string().nullable() })),
});

/** Phrasings from which on fuse.js by default isn't waited for. */
const MOST_OF_SLOWEST = 2_000;

/** The contestant whose figures are the project's own. */
const OWN = "attest";

/** `npm run bench -- intents FILE…`: see `measureIntentSets`. */
export async function run(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new AttestError("USAGE", "Usage: npm run bench -- intents FILE…");
  printSection(await measureIntentSets(files));
}

/** The files of a folder that hold a set of intents each. */
export function intentSetsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (files.length === 0)
    throw new AttestError("USAGE", `${folder} holds no set of intents: a JSON file with entries and test each.`);
  return files.sort().map((name) => join(folder, name));
}

/**
 * The engine's general part, without any pack's concepts and slots, beside the engines that JavaScript bots use, on public sets
 * of intents with questions that have no answer.
 */
export async function measureIntentSets(files: readonly string[]): Promise<Section> {
  const measures: Measure[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const set = readSet(file);
    const name = basename(file, ".json");
    const phrasings = set.entries.reduce((sum, one) => sum + one.phrasings.length, 0);
    notes.push(`${name}: ${set.entries.length} entries, ${phrasings} phrasings, ${set.test.length} questions.`);
    const found = new Map<string, IntentMeasures>();
    for (const [contestant, train] of Object.entries(contestants)) {
      if (contestant === SLOWEST && phrasings > MOST_OF_SLOWEST) continue;
      found.set(contestant, await measureIntents(set, train));
    }
    const by = (value: (one: IntentMeasures) => number) =>
      Object.fromEntries([...found].map(([contestant, one]) => [contestant, value(one)]));
    measures.push(
      { what: `${name}: right entry first, %`, digits: 1, by: by(({ top1 }) => 100 * top1) },
      { what: `${name}: told from questions without an answer, AUROC`, digits: 3, by: by(({ auroc }) => auroc) },
      { what: `${name}: both, OSCR`, digits: 3, by: by(({ oscr }) => oscr) },
      { what: `${name}: questions a second`, digits: 0, by: by(({ perSecond }) => perSecond) },
      { what: `${name}: load, ms`, digits: 0, by: by(({ loadMs }) => loadMs) },
    );
  }
  return {
    name: "intents",
    title: "Public sets of intents",
    about: `${notes.join(" ")} Everybody gets the same phrasings and questions; of Attest only the part that any pack has: no concepts, slots, facts or thresholds. AUROC is how well the score tells questions with an answer from those without (0.5 is not at all), OSCR how often the right entry comes at each share of false ones. ${SLOWEST} isn't waited for from ${MOST_OF_SLOWEST} phrasings on. The sets are public and not part of the project.`,
    command: "npm run bench -- intents FILE…",
    contestants: [OWN, ...peers],
    measures,
  };
}

function readSet(file: string): IntentSet {
  try {
    return setSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AttestError(
      "USAGE",
      `${file} isn't a set of intents (entries with phrasings, test with q and y): ${why}`,
    );
  }
}
