import { capitalised, uncapitalised } from "../../knowledge/letter-case.ts";
import { type Block, INNER, MARGIN, type Pen, paragraph, stack, TYPE } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Comparison } from "./count-chart.ts";

/** Another event's figure in small type below a line of its own. */
export function drawComparison({ heading, figure, label, notes }: Comparison, top: number, pen: Pen): Block {
  const { ink, muted, rule } = pen.palette;
  const line = element("rect", { x: MARGIN, y: top, width: INNER, height: 2, fill: rule });
  const text = (words: string, colour: string, face: "regular" | "bold") => (at: number) =>
    paragraph(words, at, { size: TYPE.note, colour, face }, pen);
  const words = stack(
    top + 8,
    0,
    text(heading, muted, "bold"),
    text(`${capitalised(figure)} ${uncapitalised(label)}`, ink, "regular"),
    text(notes.join("\n"), muted, "regular"),
  );
  return { svg: line + words.svg, height: words.height + 8 };
}
