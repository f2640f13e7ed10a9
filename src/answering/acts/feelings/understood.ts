import type { Answer } from "../../answer.ts";
import type { Reasoning } from "../../decide.ts";
import { isAsking, type Reading } from "../../reading/reading.ts";
import type { Understood } from "./believing.ts";

/** Fewer words only name something. */
const NAMING = 3;

/** How surely a message was understood as a question; what facts decide, figures compute or pictures show is one. */
export function understood(
  { answer, reasoning }: { readonly answer: Answer; readonly reasoning: Reasoning },
  text: string,
  { words, matches }: Reading,
): Omit<Understood, "written" | "isPut" | "isComputed" | "isMatterOfFact"> {
  const isAsked = /[?؟]/.test(text) || words.length < NAMING || matches.some(isAsking);
  const isClaim = answer.act === "claim";
  const isShown = answer.act === "show" || answer.act === "correct";
  const isDecided = answer.verdict !== undefined && answer.verdict !== "unsaid";
  const isComputed = answer.outcome === "answer" && (answer.act === "compute" || answer.act === "compare");
  const isTold = answer.outcome !== "suggest" && (answer.outcome !== "unknown" || answer.entry !== undefined);
  if (isShown || isDecided || isComputed) return { kind: "fact", probability: 1, isAsked: true, isClaim, isTold };
  const [likeliest] = reasoning.candidates;
  return { kind: likeliest?.entry.kind, probability: likeliest?.probability ?? 0, isAsked, isClaim, isTold };
}
