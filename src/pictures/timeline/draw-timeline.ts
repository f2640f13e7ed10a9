import { type Block, FOOT, leftEdge, MARGIN, type Pen, paragraph, sheet, stack, TYPE } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Palette } from "../drawing/theme.ts";
import type { Timeline, TimelineText } from "./timeline-texts.ts";

const DOT = 8;
const TEXT = MARGIN + 34;

/** The steps below one another along a line; the last one, the event itself, is marked. */
export function drawTimeline(timeline: Timeline, pen: Pen): string {
  const { steps } = timeline;
  const text =
    (words: string, size: number, colour: string, face: "regular" | "bold" = "regular") =>
    (top: number) =>
      paragraph(words, top, { size, colour, face }, pen);
  const body = stack(
    16,
    8,
    text(timeline.title, TYPE.title, pen.palette.ink, "bold"),
    (top) => drawSteps(steps, top, pen),
    text(timeline.attribution.join("\n"), TYPE.note, pen.palette.muted),
  );
  return sheet(pen, { svg: body.svg, height: body.height + 16 + FOOT });
}

function drawSteps(steps: readonly TimelineText[], top: number, pen: Pen): Block {
  const tops: number[] = [];
  const words = stack(
    top,
    7,
    ...steps.map((step) => (at: number) => {
      tops.push(at);
      return drawStep(step, at, pen);
    }),
  );
  const middles = tops.map((at) => at + TYPE.body * 0.66);
  const [first = top] = middles;
  const x = leftEdge(MARGIN + DOT, 0, pen.typeface);
  const line = element("rect", {
    x: x - 1.5,
    y: first,
    width: 3,
    height: (middles.at(-1) ?? top) - first,
    fill: pen.palette.rule,
  });
  const dots = middles.map((y, i) => dot(x, y, i === middles.length - 1, pen.palette));
  return { svg: line + dots.join("") + words.svg, height: words.height };
}

function drawStep({ when, what }: TimelineText, top: number, pen: Pen): Block {
  const style = { size: TYPE.body, x: TEXT };
  return stack(
    top,
    0,
    (at) => paragraph(when, at, { ...style, colour: pen.palette.subject, face: "bold" }, pen),
    (at) => paragraph(what, at, { ...style, colour: pen.palette.ink, even: true }, pen),
  );
}

function dot(x: number, y: number, event: boolean, { mark, paper, subject }: Palette): string {
  const fill = event ? mark : paper;
  return element("circle", {
    cx: x,
    cy: y,
    r: event ? DOT + 2 : DOT,
    fill,
    stroke: event ? paper : subject,
    "stroke-width": 3,
  });
}
