import { capitalised, uncapitalised } from "../../knowledge/letter-case.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { CountChart, CountRow } from "./count-chart.ts";

/** The chart in words: each figure with its claimant, or that it is ours. */
export function countAlt({ event, total, groups, sum, comparison }: CountChart, language: Language): string {
  const claimant = uncapitalised(total.notes[0] ?? "");
  const group = (row: CountRow) => statement(row, row.notes.length > 0 ? row.notes : [claimant]);
  return [
    textsIn(language).pictures.barChart(event),
    `${capitalised(total.figure)} ${uncapitalised(total.label)}. ${total.notes.join(". ")}.`,
    ...groups.map(group),
    ...(sum ? [statement(sum, sum.notes)] : []),
    ...(comparison ? [`${comparison.heading}: ${uncapitalised(statement(comparison, comparison.notes))}`] : []),
  ].join(" ");
}

function statement({ figure, label }: Pick<CountRow, "figure" | "label">, notes: readonly string[]): string {
  const behind = notes.length > 0 ? ` (${notes.map(uncapitalised).join("; ")})` : "";
  return `${capitalised(figure)} ${uncapitalised(label)}${behind}.`;
}
