import { parseArgs } from "node:util";
import { AttestError } from "../../../errors.ts";
import type { Section } from "../measuring/section.ts";
import { printSection } from "../measuring/section-table.ts";
import { writeReport } from "./report.ts";
import { type Size, sections } from "./sections.ts";

const USAGE = `Usage: npm run bench -- [--quick] [--only ${Object.keys(sections).join(",")}] [--intents FOLDER] [--to FOLDER]`;
/** Where a whole run writes to by itself. */
const PLACE = "docs";
const MINUTE = 60_000;

/**
 * `npm run bench`: the whole suite, every figure beside a peer's in the same run, as Markdown and JSON in `docs`. `--quick` tries it
 * with small numbers, `--only` runs some of it; both write where `--to` says, or nowhere. Public sets of intents are measured where
 * `--intents` says they lie.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { quick, only, to, intents } = optionsOf(args);
  const size: Size = quick ? "quick" : "whole";
  const measured: Section[] = [];
  for (const [name, measure] of Object.entries(sections)) {
    if (only && !only.includes(name)) continue;
    const start = performance.now();
    const section = await measure(size, measured, intents);
    if (!section) {
      console.error(`${name} is left out: no folder was given`);
      continue;
    }
    console.error(`${name} took ${((performance.now() - start) / MINUTE).toFixed(1)} minutes`);
    measured.push(section);
    printSection(section);
  }
  const place = to ?? (quick || only ? undefined : PLACE);
  if (place !== undefined) writeReport(place, size, measured);
}

function optionsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: "boolean", default: false },
        ...{ only: { type: "string" }, to: { type: "string" }, intents: { type: "string" } },
      } as const,
    });
    const only = values.only?.split(",");
    if (only?.some((name) => !(name in sections))) throw new TypeError("no such section");
    return { ...values, only };
  } catch {
    throw new AttestError("USAGE", USAGE);
  }
}
