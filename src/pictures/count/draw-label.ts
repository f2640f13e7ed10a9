import { capitalised } from "../../knowledge/letter-case.ts";
import { type Block, INNER, leftEdge, MARGIN, type Pen, paragraph, textLine } from "../drawing/sheet.ts";
import type { CountRow } from "./count-chart.ts";

/** The sizes of type of a figure and of what it counts. */
export interface LabelSizes {
  readonly figure: number;
  readonly label: number;
}

/** The label beside its figure on one baseline, or below it where it is too long. */
export function drawLabel(
  { figure, label }: Pick<CountRow, "figure" | "label">,
  size: LabelSizes,
  top: number,
  pen: Pen,
): Block {
  const shown = capitalised(figure);
  const beside = pen.measure(`${shown} `, size.figure, "bold");
  const fits = beside + pen.measure(label, size.label, "regular") <= INNER;
  const bold = { size: size.figure, colour: pen.palette.ink, face: "bold" } as const;
  const figureLine = textLine(shown, leftEdge(MARGIN, 0, pen.typeface), top + size.figure, bold, pen.typeface);
  const style = { size: size.label, colour: pen.palette.ink, x: fits ? MARGIN + beside : MARGIN };
  const words = paragraph(
    label,
    top + (fits ? size.figure - size.label : size.figure * (1.05 + pen.typeface.depth)),
    style,
    pen,
  );
  return { svg: figureLine + words.svg, height: size.figure * (1 + pen.typeface.depth) + (fits ? 0 : words.height) };
}
