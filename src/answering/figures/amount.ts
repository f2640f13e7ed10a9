import type { Operator } from "../../languages/language.ts";

/** A number with what is known of its exactness, kept through arithmetic. */
export interface Amount {
  readonly value: number;
  /** The number is an estimate, or rounded. */
  readonly isAbout: boolean;
  /** It may be more. */
  readonly isLeast: boolean;
  /** It may be less. */
  readonly isMost: boolean;
}

/** A figure as the source words it. */
export function amountOf({ value, operator }: { readonly value: number; readonly operator: Operator }): Amount {
  return {
    value,
    isAbout: operator === "about" || operator === "estimated",
    isLeast: operator === "at least" || operator === "more than",
    isMost: operator === "at most",
  };
}

/** The sum of amounts. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return {
    value: amounts.reduce((total, { value }) => total + value, 0),
    isAbout: amounts.some(({ isAbout }) => isAbout),
    isLeast: amounts.some(({ isLeast }) => isLeast),
    isMost: amounts.some(({ isMost }) => isMost),
  };
}

/** What is left of one amount without another: a lower bound of what is taken away bounds the rest from above. */
export function differenceOf(from: Amount, taken: Amount): Amount {
  return {
    value: from.value - taken.value,
    isAbout: from.isAbout || taken.isAbout,
    isLeast: from.isLeast || taken.isMost,
    isMost: from.isMost || taken.isLeast,
  };
}

/** One amount divided by another, unrounded. */
export function quotientOf(part: Amount, whole: Amount): Amount {
  return {
    value: part.value / whole.value,
    isAbout: part.isAbout || whole.isAbout,
    isLeast: part.isLeast || whole.isMost,
    isMost: part.isMost || whole.isLeast,
  };
}

/** Whole numbers from ten on, one decimal below; a number that rounding changes is about that. */
export function rounded(amount: Amount): Amount {
  const value = amount.value >= 10 ? Math.round(amount.value) : Math.round(amount.value * 10) / 10;
  return { ...amount, value, isAbout: amount.isAbout || Math.abs(value - amount.value) > 1e-9 };
}

/** Whether bounds on both sides leave nothing to say of the number. */
export function isOpen({ isLeast, isMost }: Amount): boolean {
  return isLeast && isMost;
}
