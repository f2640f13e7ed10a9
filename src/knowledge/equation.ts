import { formatFigure, formatPercent } from "./figure.ts";
import type { Derived } from "./model.ts";
import type { Language } from "./pack/schema.ts";

/** How something was computed, and what it came to: “745 + 125 + 148 = 1,018”. A share is rounded: “745 ÷ 1,018 ≈ 73 %”. */
export function equationOf({ formula, value, unit, measuredIn, isSum }: Derived, language: Language): string {
  return unit === "%"
    ? `${formula} ${isSum ? "=" : "≈"} ${formatPercent(value, language)}`
    : `${formula} = ${formatFigure({ value, operator: "exactly", unit: measuredIn }, language)}`;
}
