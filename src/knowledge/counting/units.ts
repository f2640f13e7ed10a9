import type { Figure } from "../model.ts";
import type { Unit } from "../pack/figure-schema.ts";

/** Tells units apart: `%`, the English name, or nothing where things are counted. */
export function unitKey(unit: Unit | undefined): string {
  return typeof unit === "object" ? unit.en : (unit ?? "");
}

/** The one unit in which all figures are; undefined where they are in several. */
export function sharedUnit(figures: readonly Pick<Figure, "unit">[]): { readonly unit: Unit | undefined } | undefined {
  const [first, ...others] = figures.map(({ unit }) => unit);
  return others.every((unit) => unitKey(unit) === unitKey(first)) ? { unit: first } : undefined;
}

/** The sum or difference of decimals, without what binary fractions add: 34.2 + 12.4 is 46.6. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
