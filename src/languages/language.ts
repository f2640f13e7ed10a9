/** How exact a figure is, as the source words it. */
export const OPERATORS = ["exactly", "about", "estimated", "at least", "more than", "at most"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A language that was found as files: nothing else in the code knows its name. */
export type FurtherLanguage = string & { readonly [FURTHER]: true };
declare const FURTHER: unique symbol;

/** The code of a language that the bot can speak. */
export type Language = "en" | "ar" | FurtherLanguage;

/** Something in each language that has it; English always has. */
export interface ByLanguage<T> {
  readonly en: T;
  readonly ar?: T | undefined;
  readonly [further: FurtherLanguage]: T | undefined;
}

/** Something in some languages. */
export type InSome<T> = { readonly [Code in Language]?: T | undefined };

/** How a language writes figures and dates. */
export interface Writing {
  /** For `Intl`: its numbers, dates and names of days. */
  readonly locale: string;
  /** The numbers from zero on that are spelled out; none where all are digits. */
  readonly numbers: readonly string[];
  /** What stands before a figure, with the space between them. */
  readonly operators: Readonly<Record<Operator, string>>;
  /** A range: as an exact one stands alone, and as it follows its operator. */
  readonly range: (low: string, high: string, isAlone: boolean) => string;
  /** What follows a figure, with the space between them. */
  readonly percent: string;
  /** What an answer calls a computed number. */
  readonly ourArithmetic: RegExp;
}
