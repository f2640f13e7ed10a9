import type { Reasons } from "../../asking/reasons.ts";

/** One answer that a proof button is about. */
export interface ProvenAnswer {
  /** An entry's id, or a formula as `provenFormula` writes it. */
  readonly entry: string;
  /** Undefined where the member chose the question from a list. */
  readonly reasons: Pick<Reasons, "percent" | "runnerUp"> | undefined;
}

/** What a proof button is about. Its custom id holds all of it, so that no question is kept anywhere. */
export type Proven =
  | { readonly answers: readonly ProvenAnswer[] }
  /** A message of another kind, as the store keeps what it shows. */
  | { readonly shows: string }
  /** Facts by their ids. */
  | { readonly facts: readonly string[] };

/** Between the answers or the facts of one message; no id holds it. */
const BETWEEN = "+";
/** In its place within a formula, whose terms have it too. */
const PLUS = "~";
/** Begin what isn't an entry's id. */
const MARKS = { formula: "=", shows: "@", facts: "#" } as const;

/** A formula in the place of an entry's id. */
export function provenFormula(formula: string): string {
  return MARKS.formula + formula.replaceAll(BETWEEN, PLUS);
}

/** The formula of a computed answer; undefined of an entry's. */
export function formulaOf(entry: string): string | undefined {
  return entry.startsWith(MARKS.formula) ? entry.slice(1).replaceAll(PLUS, BETWEEN) : undefined;
}

/** Several answers or facts as one text. */
export function joined(ids: readonly string[]): string {
  return ids.join(BETWEEN);
}

/** What stands for it in a custom id. */
export function formatProven(proven: Proven): string {
  if ("shows" in proven) return MARKS.shows + proven.shows;
  if ("facts" in proven) return MARKS.facts + joined(proven.facts);
  return joined(proven.answers.map(formatAnswer));
}

/** Reads back what `formatProven` wrote. */
export function parseProven(text: string): Proven {
  if (text.startsWith(MARKS.shows)) return { shows: text.slice(1) };
  if (text.startsWith(MARKS.facts)) return { facts: text.slice(1).split(BETWEEN) };
  return { answers: text.split(BETWEEN).map(parseAnswer) };
}

/** `=formula`, which was read and not guessed; `entry`, `entry:97` or `entry:97:other:2`. */
function formatAnswer({ entry, reasons }: ProvenAnswer): string {
  if (entry.startsWith(MARKS.formula)) return entry;
  const { percent, runnerUp } = reasons ?? {};
  return [entry, percent, runnerUp?.entry, runnerUp?.percent].filter((part) => part !== undefined).join(":");
}

function parseAnswer(text: string): ProvenAnswer {
  const [entry = "", percent, other, otherPercent] = text.split(":");
  if (percent === undefined) return { entry, reasons: undefined };
  const runnerUp = other === undefined ? undefined : { entry: other, percent: Number(otherPercent) };
  return { entry, reasons: { percent: Number(percent), runnerUp } };
}
