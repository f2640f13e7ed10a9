import type { Covered } from "./unquoted.ts";

/** What of a source no fact quotes, a line each, with its place. @param file the source's text */
export function tellUnquoted(file: string, { sentences, quoted, left }: Covered): string[] {
  const head = `${file}: facts quote ${quoted} of ${sentences} sentences`;
  if (left.length === 0) return [`${head}, and every number in them`];
  return [
    `${head}. What no fact says yet:`,
    ...left.map(({ line, text, isQuoted, numbers }) => {
      const of = numbers.length === 0 ? "" : `  [${numbers.join(" · ")}]`;
      return `${file}:${line}  ${isQuoted ? "(in part) " : ""}${text}${of}`;
    }),
  ];
}
