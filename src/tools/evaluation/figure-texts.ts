import { z } from "zod";
import { AttestError } from "../../errors.ts";

const verdict = z.enum(["matches", "differs", "quoted", "unknown"]);
const lineSchema = z.strictObject({ text: z.string(), figures: z.array(z.tuple([z.number(), verdict])) });

/** A text with its numbers, each with what a right check makes of it. */
export interface FigureText extends z.infer<typeof lineSchema> {
  readonly file: string;
}

/** What the bot makes of the numbers of a text, by the terminal contract. */
export const checkedSchema = z.object({ figures: z.array(z.object({ value: z.number(), verdict })) });

/** The keys of such a file's lines. */
export const FIGURE_TEXTS = '{"text", "figures"}';

/** The texts of a file. Throws an AttestError that names the line that is none. */
export function figureTexts(file: string, lines: readonly string[]): FigureText[] {
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const { data, error } = lineSchema.safeParse(JSON.parse(line));
    if (!data)
      throw new AttestError(
        "EVAL",
        `${file}.jsonl:${i + 1}: this line isn't a text with figures: expected ${FIGURE_TEXTS}, each figure [value, verdict]`,
        { cause: error },
      );
    // A share may be told as one, 0.75, or in hundredths, as the bot lists it.
    const figures = data.figures.map(
      ([value, verdict]) => [value > 0 && value < 1 ? 100 * value : value, verdict] as [number, typeof verdict],
    );
    return [{ file, text: data.text, figures }];
  });
}

/** What became of one text. */
export interface TextResult {
  readonly text: FigureText;
  /** The numbers that the bot listed, each as value and verdict. */
  readonly listed: readonly (readonly [number, string])[];
  /** Whether it listed the wanted ones and no others, each with the wanted verdict. */
  readonly isRight: boolean;
  /** True numbers, and those of them that were called “differs”. */
  readonly trueOnes: number;
  readonly denied: number;
  /** Numbers that the source doesn't state, and those of them that were called “matches”. */
  readonly foreign: number;
  readonly mistaken: number;
}

/** Judges what the bot made of a text's numbers. */
export function judgeText(text: FigureText, { figures }: z.infer<typeof checkedSchema>): TextResult {
  const listed = figures.map(({ value, verdict }) => [value, verdict] as const);
  const sorted = (pairs: FigureText["figures"] | typeof listed) => pairs.map((pair) => pair.join(" ")).sort();
  const called = (value: number, as: string) => listed.some(([listed, verdict]) => listed === value && verdict === as);
  // A year that stands in a quotation is no figure: whether a text's writer lists it is a matter of taste.
  const isAsked = ([value, verdict]: (typeof listed)[number]) =>
    verdict !== "quoted" || text.figures.some(([wanted]) => wanted === value);
  const trueOnes = text.figures.filter(([, wanted]) => wanted === "matches");
  const foreign = text.figures.filter(([, wanted]) => wanted === "unknown");
  return {
    text,
    listed,
    isRight: sorted(listed.filter(isAsked)).join() === sorted(text.figures).join(),
    trueOnes: trueOnes.length,
    denied: trueOnes.filter(([value]) => called(value, "differs")).length,
    foreign: foreign.length,
    mistaken: foreign.filter(([value]) => called(value, "matches")).length,
  };
}

/** Shares of a file's texts: right, true numbers denied, foreign ones taken for the source's. */
export function sharesOf(results: readonly TextResult[]): { right: number; denied: number; mistaken: number } {
  const sum = (what: "trueOnes" | "denied" | "foreign" | "mistaken") =>
    results.reduce((total, result) => total + result[what], 0);
  return {
    right: results.filter(({ isRight }) => isRight).length / (results.length || 1),
    denied: sum("denied") / (sum("trueOnes") || 1),
    mistaken: sum("mistaken") / (sum("foreign") || 1),
  };
}

/** A line a file. */
export function renderTexts(results: readonly TextResult[]): string {
  return [...Map.groupBy(results, ({ text }) => text.file)]
    .map(([file, ofFile]) => {
      const { right, denied, mistaken } = sharesOf(ofFile);
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
      return `${file.padEnd(18)}${ofFile.length} texts: ${percent(right)} right in all their figures; of true numbers ${percent(denied)} called “differs”, of foreign ones ${percent(mistaken)} “matches”`;
    })
    .join("\n");
}

/** The texts that went wrong, with what was wanted and what was listed. */
export function renderTextFailures(results: readonly TextResult[]): string {
  return results
    .filter(({ isRight }) => !isRight)
    .map(
      ({ text, listed }) =>
        `figures   ${text.file}: ${text.text}\n          wanted ${JSON.stringify(text.figures)}; listed ${JSON.stringify(listed)}`,
    )
    .join("\n");
}
