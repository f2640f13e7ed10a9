import type { Operator } from "../languages/language.ts";
import { allows, type Bounds, between, boundsOf, liesWithin, overlap } from "./bounds.ts";
import type { StatedNumber } from "./stated-number.ts";

/** A figure that a statement is held against; a percentage of our own is rounded to the whole. */
export interface HeldFigure {
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number | undefined;
  readonly operator: Operator;
  readonly unit: "" | "%";
}

/** What is said of a number, as far as it matters here. */
export type Said = Pick<StatedNumber, "value" | "unit" | "hedge" | "bounds">;

/**
 * Whether a figure bears out what a number says. “yes”: it does, “more than 700” by 745. “no”: it rules it out, or the number
 * claims to be exact where the figure isn't. “open”: it neither bears it out nor rules it out, like 2,000 by “at least 1,000”.
 */
export function agrees({ value, unit, hedge, bounds }: Said, figure: HeldFigure): "yes" | "no" | "open" {
  if (unit !== figure.unit) return "no";
  if (value === figure.value && figure.to === undefined && isSaidAlike(hedge, figure.operator)) return "yes";
  const allowed = allowedBy(figure);
  if (!overlap(bounds, allowed)) return "no";
  const rounded = unit === "%" && figure.operator === "exactly";
  if (hedge === "exactly" && figure.operator !== "exactly") return "no";
  if (liesWithin(allowed, bounds)) return "yes";
  if (rounded && hedge === undefined && allows(allowed, value)) return "yes";
  return value === figure.value && allows(bounds, value) && hedge !== "exactly" ? "yes" : "open";
}

/** Whether the same number says the same: “1,000” and “more than 1,000” of “at least 1,000” do, “exactly 1,000” doesn't; “nearly 5,000” does of an estimate. */
function isSaidAlike(hedge: Said["hedge"], operator: Operator): boolean {
  if (hedge === undefined || hedge === "about") return true;
  const isRough = operator === "about" || operator === "estimated";
  if (operator === "at most") return hedge === "up to" || hedge === "fewer than";
  if (isRough && (hedge === "nearly" || hedge === "at least" || hedge === "up to")) return true;
  return (hedge === "more than" || hedge === "at least") && (operator === "at least" || operator === "more than");
}

/** What the true number may be by a figure. */
function allowedBy({ value, to, operator, unit }: HeldFigure): Bounds {
  if (to !== undefined) return between(value, to);
  switch (operator) {
    case "exactly":
      return unit === "%" ? { ...between(value - 0.5, value + 0.5), withHigh: false } : boundsOf(value, undefined);
    case "about":
    case "estimated":
      return boundsOf(value, "about");
    case "at least":
    case "more than":
      return boundsOf(value, operator);
    case "at most":
      return boundsOf(value, "up to");
    default:
      return operator satisfies never;
  }
}
