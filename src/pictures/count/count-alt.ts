import { capitalised, uncapitalised } from "../../knowledge/letter-case.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { CountChart, CountRow } from "./count-chart.ts";

/** The chart in words: each figure with its claimant, or that it is ours. */
export function countAlt(chart: CountChart, language: Language): string {
  const { event, total, heading, points, groups, sum, comparison } = chart;
  const { pictures } = textsIn(language);
  const notes = (total ?? heading)?.notes ?? [];
  const claimant = uncapitalised(notes[0] ?? "");
  const group = (row: CountRow) => statement(row, row.notes.length > 0 ? row.notes : [claimant]);
  const whole = total ? `${capitalised(total.figure)} ${uncapitalised(total.label)}` : (heading?.label ?? "");
  return [
    points.length > 0 && groups.length === 0 ? pictures.lineChart(event) : pictures.barChart(event),
    `${whole}. ${notes.join(". ")}.`,
    ...(points.length > 0
      ? [pictures.overTime(points.map(({ figure, when }) => pictures.atThatTime(figure, when)))]
      : []),
    ...groups.map(group),
    ...(sum ? [statement(sum, sum.notes)] : []),
    ...(comparison ? [`${comparison.heading}: ${uncapitalised(statement(comparison, comparison.notes))}`] : []),
  ].join(" ");
}

function statement({ figure, label }: Pick<CountRow, "figure" | "label">, notes: readonly string[]): string {
  const behind = notes.length > 0 ? ` (${notes.map(uncapitalised).join("; ")})` : "";
  return `${capitalised(figure)} ${uncapitalised(label)}${behind}.`;
}
