/** A line's width, in the unit of the width that it must fit into. */
type MeasureLine = (line: string) => number;

/** Parts of the width to try for even lines, narrowest first. */
const STEPS = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Breaks a text at line ends, and at spaces where a line would be wider than `width`; a word that is wider stands alone. */
export function wrapText(text: string, width: number, measure: MeasureLine): string[] {
  return text.split("\n").flatMap((part) => fillLines(part, width, measure));
}

/** As `wrapText`, in as few lines, but with lines of about the same length: no word is left over on the last. */
export function wrapEvenly(text: string, width: number, measure: MeasureLine): string[] {
  const lines = wrapText(text, width, measure);
  if (lines.length < 2) return lines;
  const narrower = STEPS.map((step) => wrapText(text, width * step, measure));
  return narrower.find((other) => other.length === lines.length) ?? lines;
}

function fillLines(text: string, width: number, measure: MeasureLine): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
