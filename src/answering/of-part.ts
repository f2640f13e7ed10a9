import type { Done } from "./acts/act-of.ts";
import type { Answer } from "./answer.ts";

/** What a message does of which only a part was read. */
export function ofPartOf(done: Done): Done {
  return done.claim ? { ...done, claim: { ...done.claim, isPart: true } } : done;
}

/** An answer to a message of which only a part was read: that all its claims are borne out isn't said. */
export function ofPart(answer: Answer): Answer {
  return { ...answer, isOfPart: true, ...(answer.parts && answer.verdict === "yes" ? { verdict: "partly" } : {}) };
}
