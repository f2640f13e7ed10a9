import { writingOf } from "../languages/found.ts";
import { type Figure, inLanguage } from "./model.ts";
import type { Unit } from "./pack/figure-schema.ts";
import type { Language } from "./pack/schema.ts";

/** From here on a round number is written with its scale in words. */
const MILLION = 1e6;
/** As many digits a number of millions has at most where it is written so. */
const DIGITS = 3;

/** What is printed of a figure. */
export type Printed = Pick<Figure, "value" | "operator"> & Partial<Pick<Figure, "to" | "unit" | "isName">>;

/**
 * A figure as it is printed: the operator in words, grouped digits, numbers below ten spelled out, round millions with their scale,
 * and its unit. A year is written as years are.
 */
export function formatFigure(figure: Printed, language: Language): string {
  return measured(formatAmount(figure, language), figure.unit, language);
}

/** The same without its unit. */
export function formatAmount({ value, to, operator, unit, isName }: Printed, language: Language): string {
  const { operators, range } = writingOf(language);
  if (isName) return operators[operator] + String(value);
  const written = (number: number) => scaled(number, language) ?? inDigits(number, unit, language);
  if (to === undefined) return operators[operator] + written(value);
  const [low, high] = sharingScale(written(value), written(to));
  return operators[operator] + range(low, high, operator === "exactly");
}

/** Made once: that takes a hundred times as long as formatting does. */
const formats = new Map<string, Intl.NumberFormat>();

/** A bare number in a language's own digits and grouping. */
export function formatNumber(value: number, language: Language): string {
  return writingOf(language).numbers[value] ?? formatIn(language).format(value);
}

/** A share in a hundred, as a language writes it: “73 %”, “73%”. */
export function formatPercent(value: number, language: Language): string {
  return value + writingOf(language).percent;
}

/** A number that is written already, with its unit. */
export function measured(written: string, unit: Unit | undefined, language: Language): string {
  if (unit === undefined) return written;
  return unit === "%" ? written + writingOf(language).percent : `${written} ${inLanguage(unit, language)}`;
}

/** A measure is no word: “3.2 metres, 8 metres”. */
function inDigits(value: number, unit: Unit | undefined, language: Language): string {
  return unit === undefined ? formatNumber(value, language) : formatIn(language).format(value);
}

/** “35 million”; undefined of smaller numbers, and of those that this would round. */
function scaled(value: number, language: Language): string | undefined {
  if (Math.abs(value) < MILLION || Number(value.toPrecision(DIGITS)) !== value) return undefined;
  return formatIn(language, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: DIGITS }).format(
    value,
  );
}

/** “120 million, 150 million” as “120, 150 million”. */
function sharingScale(low: string, high: string): [string, string] {
  const scale = / \p{L}+$/u.exec(high)?.[0];
  return [scale !== undefined && low.endsWith(scale) ? low.slice(0, -scale.length) : low, high];
}

function formatIn(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${options.notation ?? ""}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(writingOf(language).locale, options);
  formats.set(key, format);
  return format;
}
