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
  /** Whether it surely greets, thanks, or takes its leave, often in God's name. */
  readonly isCourteous: boolean;
}

/** So sure small talk must be. */
const SURE = 0.8;
const COURTESY = /(?:^|\.)(?:greeting|thanks|bye)$/;

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
  if (isShown || isDecided || isComputed) return { kind: "fact", probability: 1, isClaim, isCourteous: false };
  const [likeliest] = reasoning.candidates;
  const probability = likeliest?.probability ?? 0;
  const isCourteous = probability >= SURE && COURTESY.test(likeliest?.entry.id ?? "");
  return { kind: likeliest?.entry.kind, probability, isClaim, isCourteous };
}
