import { isInUnit } from "../numbers/unit-names.ts";
import type { Context } from "./context.ts";
import type { KnownFigure } from "./known-figures.ts";
import { meaningsIn } from "./reading/meant-words.ts";
import type { StatedCount } from "./reading/stated.ts";

/**
 * How surely a number measures what a figure with a unit does: “surely” where all that its label means is said around it, “loosely”
 * where a part is; undefined where it is in another unit, or where nothing of the label is said.
 */
export function measures(
  { unitName, told }: KnownFigure,
  { rest, own, around }: StatedCount,
  { background }: Context,
): "surely" | "loosely" | undefined {
  if (unitName === undefined || !isInUnit(rest, unitName)) return undefined;
  const said = meaningsIn([...own.words, ...around]);
  const label = [...told].filter((one) => !background.has(one));
  const named = label.filter((one) => said.has(one));
  if (named.length === 0) return undefined;
  return named.length === label.length ? "surely" : "loosely";
}
