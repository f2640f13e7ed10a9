import { LOCALES } from "./locale.ts";
import type { Language, Operator } from "./pack/schema.ts";

const WORDS: Record<Language, readonly string[]> = {
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  ar: [],
};

const OPERATORS: Record<Language, Record<Operator, string>> = {
  en: { exactly: "", about: "about ", estimated: "an estimated ", "at least": "at least ", "more than": "more than " },
  ar: { exactly: "", about: "نحو ", estimated: "ما يُقدَّر بـ ", "at least": "ما لا يقل عن ", "more than": "أكثر من " },
};

const PERCENT: Record<Language, string> = { en: " %", ar: "%" };

/** A figure as it is printed: the operator in words, grouped digits, numbers below ten spelled out. */
export function formatFigure(value: number, operator: Operator, language: Language): string {
  return OPERATORS[language][operator] + formatNumber(value, language);
}

/** Made once: that takes a hundred times as long as formatting does. */
const formats = new Map<Language, Intl.NumberFormat>();

/** A bare number in a language's own digits and grouping. */
export function formatNumber(value: number, language: Language): string {
  return WORDS[language][value] ?? formatIn(language).format(value);
}

/** A share in a hundred, as a language writes it: “73 %”, “73%”. */
export function formatPercent(value: number, language: Language): string {
  return value + PERCENT[language];
}

function formatIn(language: Language): Intl.NumberFormat {
  const format = formats.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  formats.set(language, format);
  return format;
}
