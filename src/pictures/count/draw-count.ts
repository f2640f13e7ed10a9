import { capitalised, uncapitalised } from "../../knowledge/letter-case.ts";
import { type Block, INNER, MARGIN, type Pen, paragraph, sheet, stack, TYPE, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import { layBars, type Segment } from "./bars.ts";
import type { CountChart, CountRow } from "./count-chart.ts";

const BAR = 20;
/** Between the parts of a sum. */
const SEAM = 3;

/** The count by group as bars from one zero line, the sum and the comparison below them on the same scale. */
export function drawCount(chart: CountChart, pen: Pen): string {
  const { groups, sum, comparison } = chart;
  const rows = [...groups, ...(sum ? [sum] : []), ...(comparison ? [comparison] : [])];
  const bars = layBars(
    rows.map(({ parts }) => parts.map(({ value }) => value)),
    INNER,
  );
  const drawn = rows.map((row, i) => (top: number) => drawRow(row, bars[i] ?? [], row === sum, top, pen));
  const body = stack(20, 16, (top) => headline(chart, top, pen), ...drawn);
  return sheet(pen.palette, { svg: body.svg, height: body.height + 20 + MARGIN - 4 });
}

function headline(chart: CountChart, top: number, pen: Pen): Block {
  const style = { size: TYPE.note, colour: pen.palette.muted };
  const total = { figure: chart.figure, label: uncapitalised(chart.label) };
  return stack(
    top,
    0,
    (at) => paragraph(chart.event, at, { ...style, face: "bold" }, pen),
    (at) => drawLabel(total, { figure: TYPE.figure, label: TYPE.strong }, at, pen),
    (at) => paragraph(chart.attribution.join("\n"), at + 2, style, pen),
  );
}

/** Figure and label, the bar below them, then the notes; what we computed is only outlined. */
function drawRow(row: CountRow, segments: readonly Segment[], computed: boolean, top: number, pen: Pen): Block {
  const draw = computed ? outlined : filled;
  const rects = (at: number) => ({
    svg: row.parts
      .map(({ colour }, i) => {
        const { x, width } = segments[i] ?? { x: 0, width: 0 };
        const seam = i < row.parts.length - 1 ? SEAM : 0;
        return draw({ x: MARGIN + x, y: at, width: Math.max(width - seam, 1) }, pen.palette.bars[colour]);
      })
      .join(""),
    height: BAR,
  });
  const notes = row.notes.map(
    (note) => (at: number) => paragraph(note, at, { size: TYPE.note, colour: pen.palette.muted }, pen),
  );
  return stack(top, 5, (at) => drawLabel(row, { figure: TYPE.strong, label: TYPE.body }, at, pen), rects, ...notes);
}

/** The label beside its figure on one baseline, or below it where it is too long. */
function drawLabel(
  { figure, label }: Pick<CountRow, "figure" | "label">,
  size: { readonly figure: number; readonly label: number },
  top: number,
  pen: Pen,
): Block {
  const shown = capitalised(figure);
  const beside = pen.measure(`${shown} `, size.figure, "bold");
  const fits = beside + pen.measure(label, size.label, "regular") <= INNER;
  const figureLine = textLine(shown, MARGIN, top + size.figure, {
    size: size.figure,
    colour: pen.palette.ink,
    face: "bold",
  });
  const style = { size: size.label, colour: pen.palette.ink, x: fits ? MARGIN + beside : MARGIN };
  const words = paragraph(label, top + (fits ? size.figure - size.label : size.figure * 1.2), style, pen);
  return { svg: figureLine + words.svg, height: size.figure * 1.15 + (fits ? 0 : words.height) };
}

/** A part of a bar, in the sheet's units. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function filled(box: Box, colour: string): string {
  return element("rect", { ...box, height: BAR, fill: colour });
}

function outlined({ x, y, width }: Box, colour: string): string {
  const inside = { x: x + 1, y: y + 1, width: Math.max(width - 2, 1), height: BAR - 2 };
  return element("rect", { ...inside, fill: colour, "fill-opacity": 0.25, stroke: colour, "stroke-width": 2 });
}
