import { type Block, INNER, MARGIN, type Pen, paragraph, sheet, stack, TYPE, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import { capitalised, uncapitalised } from "../wording.ts";
import { layBars, type Segment } from "./bars.ts";
import type { TollChart, TollRow } from "./toll-chart.ts";

const BAR = 20;
/** Between the parts of a sum. */
const SEAM = 3;

/** How a bar is filled; what we computed is only outlined. */
interface Fill {
  readonly colour: string;
  readonly computed: boolean;
}

/** The toll by group as bars from one zero line, the sum and the comparison below them on the same scale. */
export function drawToll(chart: TollChart, pen: Pen): string {
  const { groups, sum, comparison } = chart;
  const { subject, comparison: beside } = pen.palette;
  const rows = [
    ...groups.map((row) => ({ row, fill: { colour: subject, computed: false } })),
    ...(sum ? [{ row: sum, fill: { colour: subject, computed: true } }] : []),
    ...(comparison ? [{ row: comparison, fill: { colour: beside, computed: false } }] : []),
  ];
  const bars = layBars(
    rows.map(({ row }) => row.parts),
    INNER,
  );
  const drawn = rows.map(
    ({ row, fill }, i) =>
      (top: number) =>
        drawRow(row, bars[i] ?? [], fill, top, pen),
  );
  const body = stack(20, 16, (top) => headline(chart, top, pen), ...drawn);
  return sheet(pen.palette, { svg: body.svg, height: body.height + 20 + MARGIN - 4 });
}

function headline(chart: TollChart, top: number, pen: Pen): Block {
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

/** Figure and label, the bar below them, then the notes. */
function drawRow(row: TollRow, segments: readonly Segment[], fill: Fill, top: number, pen: Pen): Block {
  const rects = (at: number) => ({
    svg: segments.map((part, i) => rect(part, i === segments.length - 1, at, fill)).join(""),
    height: BAR,
  });
  const notes = row.notes.map(
    (note) => (at: number) => paragraph(note, at, { size: TYPE.note, colour: pen.palette.muted }, pen),
  );
  return stack(top, 5, (at) => drawLabel(row, { figure: TYPE.strong, label: TYPE.body }, at, pen), rects, ...notes);
}

/** The label beside its figure on one baseline, or below it where it is too long. */
function drawLabel(
  { figure, label }: Pick<TollRow, "figure" | "label">,
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

function rect({ x, width }: Segment, last: boolean, y: number, { colour, computed }: Fill): string {
  const box = { x: MARGIN + x, y, width: Math.max(width - (last ? 0 : SEAM), 1), height: BAR };
  if (!computed) return element("rect", { ...box, fill: colour });
  const inside = { x: box.x + 1, y: y + 1, width: Math.max(box.width - 2, 1), height: BAR - 2 };
  return element("rect", { ...inside, fill: colour, "fill-opacity": 0.25, stroke: colour, "stroke-width": 2 });
}
