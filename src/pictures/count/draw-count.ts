import { uncapitalised } from "../../knowledge/letter-case.ts";
import { type Block, FOOT, INNER, type Pen, paragraph, sheet, stack, TYPE } from "../drawing/sheet.ts";
import { layBars, type Segment } from "./bars.ts";
import type { CountChart, CountRow } from "./count-chart.ts";
import { BAR, drawBar } from "./draw-bar.ts";
import { drawComparison } from "./draw-comparison.ts";
import { drawLabel, type LabelSizes } from "./draw-label.ts";

const HEAD: LabelSizes = { figure: TYPE.figure, label: TYPE.strong };
const ROW: LabelSizes = { figure: TYPE.strong, label: TYPE.body };

/** The whole, its groups and their sum as bars from one zero line, on one scale; what they are compared with in words. */
export function drawCount({ event, total, groups, sum, comparison }: CountChart, pen: Pen): string {
  const rows = [total, ...groups, ...(sum ? [sum] : [])];
  const bars = layBars(
    rows.map(({ parts, open }) => ({ values: parts.map(({ value }) => value), open })),
    INNER,
  );
  const whole = { ...total, label: uncapitalised(total.label) };
  const title = { size: TYPE.note, colour: pen.palette.muted, face: "bold" } as const;
  const head = (top: number) =>
    stack(
      top,
      0,
      (at) => paragraph(event, at, title, pen),
      (at) => drawRow(whole, bars[0] ?? [], HEAD, false, at, pen),
    );
  const below = rows.slice(1).map((row, i) => (top: number) => {
    return drawRow(row, bars[i + 1] ?? [], ROW, row === sum, top, pen);
  });
  const compared = comparison ? [(top: number) => drawComparison(comparison, top, pen)] : [];
  const body = stack(18, 14, head, ...below, ...compared);
  return sheet(pen, { svg: body.svg, height: body.height + 18 + FOOT });
}

/** Figure and label, the bar below them, then the notes. */
function drawRow(
  row: CountRow,
  segments: readonly Segment[],
  sizes: LabelSizes,
  computed: boolean,
  top: number,
  pen: Pen,
): Block {
  const style = { size: TYPE.note, colour: pen.palette.muted };
  const notes = row.notes.map((note) => (at: number) => paragraph(note, at, style, pen));
  return stack(
    top,
    4,
    (at) => drawLabel(row, sizes, at, pen),
    (at) => ({ svg: drawBar(row, segments, computed, at, pen), height: BAR }),
    (at) => stack(at, 0, ...notes),
  );
}
