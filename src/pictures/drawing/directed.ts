import { isolated } from "../../texts/isolated.ts";
import type { Typeface } from "./typeface.ts";

/** Unicode's RLI and PDI. */
const [RIGHT_TO_LEFT, END] = ["\u2067", "\u2069"];

/** A line with what keeps its order: what paints it takes every line for one that runs from left to right. */
export function directed(text: string, { isRightToLeft }: Typeface): string {
  return isRightToLeft ? RIGHT_TO_LEFT + isolated(text) + END : text;
}
