import type { Entry } from "../../../knowledge/model.ts";
import type { Answer } from "../../answer.ts";
import type { Reasoning } from "../../decide.ts";

/** What the engine makes of a message as a question. */
export interface Understood {
  /** The kind of the likeliest entry; a fact too where a verdict or a sum was found. */
  readonly kind: Entry["kind"] | undefined;
  /** How probable it is, 0 to 1. */
  readonly probability: number;
  /** Whether it claims something, which may sound like a feeling and be none. */
  readonly isClaim: boolean;
}

/** How surely a message was understood as a question; what facts decide, figures compute or pictures show is one. */
export function understood({
  answer,
  reasoning,
}: {
  readonly answer: Answer;
  readonly reasoning: Reasoning;
}): Understood {
  const { act, outcome, verdict } = answer;
  const isClaim = act === "claim";
  const isShown = act === "show" || act === "correct";
  const isDecided = verdict !== undefined && verdict !== "unsaid";
  const isComputed = outcome === "answer" && (act === "compute" || act === "compare");
  if (isShown || isDecided || isComputed) return { kind: "fact", probability: 1, isClaim };
  const [likeliest] = reasoning.candidates;
  return { kind: likeliest?.entry.kind, probability: likeliest?.probability ?? 0, isClaim };
}
