import type { Verdict } from "../../answer.ts";

/** A verdict of the facts. */
export type Decision = Exclude<Verdict, "unsaid">;

/** The verdict on all clauses, of which some were decided. @param isOpen nothing is known of others */
export function all(verdicts: readonly Decision[], isOpen: boolean): Decision {
  const [first = "partly"] = verdicts;
  const isAlike = verdicts.every((verdict) => verdict === first);
  if (isAlike && first === "no") return "no";
  return isAlike && !isOpen ? first : "partly";
}

/** The verdict on the denial of what was judged. */
export function contrary<V extends Verdict>(verdict: V): V | "yes" | "no" {
  if (verdict === "yes") return "no";
  return verdict === "no" ? "yes" : verdict;
}
