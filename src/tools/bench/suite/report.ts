import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { heldIn, type Section, sectionSchema } from "../measuring/section.ts";
import { heldTableOf, tableOf } from "../measuring/section-table.ts";

const NAME = "bench-figures";
const INTRODUCTION = `# Figures

Written by \`npm run bench\`, which measures all of this in one run and takes about twenty minutes. The first column is this project's figure; each
peer's stands beside it, with this project's share of it in brackets: 0.10 is a tenth of the peer's. All that a table compares
was measured on the same machine in the same run, so that the machine's own pace cancels out; nothing here passes or fails by an
absolute time. What is drawn by lot has a seed. The same figures for programs: [${NAME}.json](${NAME}.json). What else can be measured:
[benches.md](benches.md).`;

/** The suite's figures for programs. */
export const reportSchema = z.strictObject({
  format: z.literal(1),
  size: z.enum(["quick", "whole"]),
  node: z.string(),
  processors: z.number().int(),
  sections: z.array(sectionSchema),
  held: z.array(
    z.strictObject({
      section: z.string(),
      what: z.string(),
      beside: z.string().optional(),
      /** Null where it wasn't measured. */
      figure: z.number().nullable(),
      limit: z.string(),
      isReached: z.boolean(),
    }),
  ),
});
type Report = z.infer<typeof reportSchema>;

/** Writes the suite's figures into a folder, as Markdown and as JSON. */
export function writeReport(folder: string, size: Report["size"], sections: readonly Section[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${NAME}.md`), pageOf(size, sections));
  writeFileSync(join(folder, `${NAME}.json`), `${JSON.stringify(reportOf(size, sections), null, 2)}\n`);
}

function reportOf(size: Report["size"], sections: readonly Section[]): Report {
  const held = sections.flatMap((section) =>
    heldIn(section).map(({ what, beside, figure, limit, isReached }) => ({
      section: section.name,
      what,
      ...(beside === undefined ? {} : { beside }),
      figure: Number.isFinite(figure) ? figure : null,
      limit,
      isReached,
    })),
  );
  return { format: 1, size, node: process.version, processors: cpus().length, sections: [...sections], held };
}

function pageOf(size: Report["size"], sections: readonly Section[]): string {
  const tried = size === "quick" ? ["**A try with small numbers (`--quick`): these figures say little.**"] : [];
  const machine = `Node ${process.version}, ${cpus().length} processors.`;
  const parts = sections.map(
    (section) => `## ${section.title}\n\n${section.about}\n\n${tableOf(section)}\n\nAlone: \`${section.command}\`.`,
  );
  const held = heldTableOf(sections);
  return `${[INTRODUCTION, ...tried, machine, ...parts, ...(held === undefined ? [] : [`## Asked for\n\n${held}`])].join("\n\n")}\n`;
}
