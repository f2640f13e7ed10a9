import { uncapitalised } from "../../knowledge/letter-case.ts";
import { type Block, FOOT, INNER, type Pen, paragraph, sheet, stack, TYPE } from "../drawing/sheet.ts";
import { layBars, type Segment } from "./bars.ts";
import type { CountChart, CountRow } from "./count-chart.ts";
import { BAR, drawBar } from "./draw-bar.ts";
import { drawComparison } from "./draw-comparison.ts";
import { drawLabel, type LabelSizes } from "./draw-label.ts";
import { drawLine } from "./draw-line.ts";

const HEAD: LabelSizes = { figure: TYPE.figure, label: TYPE.strong };
const ROW: LabelSizes = { figure: TYPE.strong, label: TYPE.body };

/**
 * The whole, its groups and their sum as bars from one zero line, on one scale; how the whole was counted over time as a line; what
 * they are compared with in words.
 */
export function drawCount({ event, total, heading, points, groups, sum, comparison }: CountChart, pen: Pen): string {
  // Beside a line alone, one bar says nothing.
  const barred = total && (points.length === 0 || groups.length > 0) ? [total] : [];
  const rows = [...barred, ...groups, ...(sum ? [sum] : [])];
  const bars = layBars(
    rows.map(({ parts, open }) => ({ values: parts.map(({ value }) => value), open })),
    INNER,
  );
  const segmentsOf = (row: CountRow) => bars[rows.indexOf(row)];
  const title = { size: TYPE.note, colour: pen.palette.muted, face: "bold" } as const;
  const head = (top: number) =>
    stack(
      top,
      0,
      (at) => paragraph(event, at, title, pen),
      ...(total
        ? [
            (at: number) =>
              drawRow({ ...total, label: uncapitalised(total.label) }, segmentsOf(total), HEAD, false, at, pen),
          ]
        : []),
      ...(heading ? [(at: number) => drawHeading(heading, at, pen)] : []),
    );
  const line = points.length > 0 ? [(top: number) => drawLine(points, top, pen)] : [];
  const below = [...groups, ...(sum ? [sum] : [])].map((row) => (top: number) => {
    return drawRow(row, segmentsOf(row), ROW, row === sum, top, pen);
  });
  const compared = comparison ? [(top: number) => drawComparison(comparison, top, pen)] : [];
  const body = stack(18, 14, head, ...line, ...below, ...compared);
  return sheet(pen, { svg: body.svg, height: body.height + 18 + FOOT });
}

/** What is counted where no figure heads it, and who counted. */
function drawHeading({ label, notes }: NonNullable<CountChart["heading"]>, top: number, pen: Pen): Block {
  const { ink, muted } = pen.palette;
  return stack(
    top,
    2,
    (at) => paragraph(label, at, { size: TYPE.title, colour: ink, face: "bold" }, pen),
    (at) => paragraph(notes.join("\n"), at, { size: TYPE.note, colour: muted }, pen),
  );
}

/** Figure and label, the bar below them where there is one, then the notes. */
function drawRow(
  row: CountRow,
  segments: readonly Segment[] | undefined,
  sizes: LabelSizes,
  computed: boolean,
  top: number,
  pen: Pen,
): Block {
  const style = { size: TYPE.note, colour: pen.palette.muted };
  const notes = row.notes.map((note) => (at: number) => paragraph(note, at, style, pen));
  const bar = segments ? [(at: number) => ({ svg: drawBar(row, segments, computed, at, pen), height: BAR })] : [];
  return stack(
    top,
    4,
    (at) => drawLabel(row, sizes, at, pen),
    ...bar,
    (at) => stack(at, 0, ...notes),
  );
}
