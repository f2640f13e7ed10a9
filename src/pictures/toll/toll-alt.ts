import { capitalised, uncapitalised, WORDS } from "../wording.ts";
import type { TollChart, TollRow } from "./toll-chart.ts";

/** The chart in words: each figure with its claimant, or that it is ours. */
export function tollAlt({ event, figure, label, attribution, groups, sum, comparison }: TollChart): string {
  const claimant = uncapitalised(attribution[0] ?? "");
  const group = (row: TollRow) => statement(row, row.notes.length > 0 ? row.notes : [claimant]);
  return [
    WORDS.barChart(event),
    `${capitalised(figure)} ${uncapitalised(label)}. ${attribution.join(". ")}.`,
    ...groups.map(group),
    ...[sum, comparison].flatMap((row) => (row ? statement(row, row.notes) : [])),
  ].join(" ");
}

function statement({ figure, label }: TollRow, notes: readonly string[]): string {
  const behind = notes.length > 0 ? ` (${notes.map(uncapitalised).join("; ")})` : "";
  return `${capitalised(figure)} ${uncapitalised(label)}${behind}.`;
}
