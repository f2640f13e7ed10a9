import { ADVISES } from "../unjudged.ts";
import type { Aligned } from "./aligned.ts";

/** Of statements those that tell what somebody ought to do. */
export function advising(aligned: readonly Aligned[]): Aligned[] {
  return aligned.filter(({ alignment: { statement } }) =>
    statement.fillers.some(({ role, words }) => role === "what" && ADVISES.test(words.join(" "))),
  );
}
