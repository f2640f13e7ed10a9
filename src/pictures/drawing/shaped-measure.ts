import { directed } from "./directed.ts";
import { fontOptions, loadResvg } from "./resvg.ts";
import { element, textNode } from "./svg.ts";
import type { Face, Measure, Typeface } from "./typeface.ts";

/** At which texts are measured; widths grow with it, as nothing is hinted. */
const SIZE = 100;
/** Stands on either side: a box of ink alone would leave out what a text keeps free around it. */
const POST = "|";

/** Measures texts as what paints them joins their letters: between two posts. */
export function shapedMeasure(typeface: Typeface): Measure {
  const options = { font: fontOptions(typeface) };
  const Resvg = loadResvg();
  const inkOf = (text: string, face: Face) => {
    const style = {
      "font-family": typeface.family,
      "font-size": SIZE,
      "font-weight": face === "bold" ? face : undefined,
    };
    const line = element("text", { x: SIZE, y: SIZE, "xml:space": "preserve", ...style }, textNode(text));
    const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: SIZE, height: SIZE }, line);
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  };
  const posts = new Map<Face, number>();
  const widths = new Map<string, number>();
  const widthOf = (word: string, face: Face) =>
    widths.getOrInsertComputed(`${face} ${word}`, () => {
      const beside = posts.getOrInsertComputed(face, () => inkOf(POST + POST, face));
      return inkOf(POST + directed(word, typeface) + POST, face) - beside;
    });
  // No letter joins another across a space.
  return (text, size, face) => (text.split(/( )/).reduce((sum, word) => sum + widthOf(word, face), 0) * size) / SIZE;
}
