import { LEFT_OUT, LEFT_OUT_AFTER, NOT_ONLY } from "../grammar/collectives.ts";
import type { Place } from "./places.ts";

/** Whether the words around a name leave out whom it means: “all but the soldiers”. */
export function isLeftOut({ start, end }: Place, words: readonly string[]): boolean {
  const before = words.slice(Math.max(0, start - 6), start).join(" ");
  if (NOT_ONLY.test(before)) return false;
  return LEFT_OUT.test(before) || LEFT_OUT_AFTER.test(words.slice(end, end + 4).join(" "));
}
