import type { Verdict } from "../../answer.ts";

/** The verdict on all clauses. @param isOpen nothing is known of some */
export function all(verdicts: readonly Verdict[], isOpen: boolean): Verdict {
  const [first = "unsaid"] = verdicts;
  const isAlike = verdicts.every((verdict) => verdict === first);
  if (isAlike && first === "no") return "no";
  return isAlike && !isOpen ? first : "partly";
}

/** The verdict on the denial of what was judged. */
export function contrary<V extends Verdict>(verdict: V): V | "yes" | "no" {
  if (verdict === "yes") return "no";
  return verdict === "no" ? "yes" : verdict;
}
