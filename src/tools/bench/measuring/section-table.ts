import { type Held, heldIn, type Measure, type Section } from "./section.ts";

/** A section's table in Markdown: the first contestant's figures, and beside each other's the first one's share of it. */
export function tableOf(section: Section): string {
  const { contestants, measures } = section;
  const [own = "", ...others] = contestants;
  const rows = measures.map((one) => [one.what, figureOf(one, own), ...others.map((name) => besideOf(one, own, name))]);
  return aligned([["", own, ...others], ...rows]);
}

/** What was asked for, reached or missed, in Markdown; undefined where nothing was. */
export function heldTableOf(sections: readonly Section[]): string | undefined {
  const held = sections.flatMap(heldIn);
  if (held.length === 0) return undefined;
  const rows = held.map((one) => [
    wordsOf(one),
    one.figure.toFixed(3),
    one.limit,
    one.isReached ? "reached" : "missed",
  ]);
  return aligned([["held against what was asked", "measured", "asked", ""], ...rows]);
}

/** Prints a section with what was asked of it. */
export function printSection(section: Section): void {
  console.log(`${section.title}\n\n${tableOf(section)}\n`);
  const held = heldTableOf([section]);
  if (held !== undefined) console.log(`${held}\n`);
}

function wordsOf({ what, beside }: Held): string {
  return beside === undefined ? what : `${what}: beside ${beside}`;
}

function figureOf({ by, digits }: Measure, name: string): string {
  const figure = by[name];
  return figure === undefined ? "–" : figure.toFixed(digits);
}

function besideOf(measure: Measure, own: string, name: string): string {
  const [ours, theirs] = [measure.by[own], measure.by[name]];
  const share = ours !== undefined && theirs !== undefined ? ` (${(ours / theirs).toFixed(2)})` : "";
  return `${figureOf(measure, name)}${share}`;
}

/** A table of Markdown whose columns stand one below the other as plain text too. */
function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
