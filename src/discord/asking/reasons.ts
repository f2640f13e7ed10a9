import type { Consideration } from "../../answering/engine.ts";
import { isAtHome } from "../../answering/evidence.ts";

/** An entry with how probable it is that it was meant, in percent. */
export interface Guess {
  readonly entry: string;
  readonly percent: number;
}

/** Why an answer was given: how sure the engine was, and what it would have answered otherwise. */
export interface Reasons {
  readonly percent: number;
  readonly runnerUp: Guess | undefined;
  /** How alike the question and the nearest example of the entry are, 0 to 1. */
  readonly nearest: number;
  /** Whether every word, name and number of the question is at home with the entry. */
  readonly isAtHome: boolean;
}

/** The reasons for an answer; undefined where the bot commits to none. */
export function reasonsFor({ answer, reasoning: { candidates } }: Consideration): Reasons | undefined {
  if (answer.outcome !== "answer") return undefined;
  const other = candidates.find(({ entry }) => entry.id !== answer.entry.id);
  const chosen = candidates.find(({ entry }) => entry.id === answer.entry.id)?.evidence;
  const percent = (share: number) => Math.round(share * 100);
  const runnerUp = other && { entry: other.entry.id, percent: percent(other.probability) };
  return {
    percent: percent(answer.confidence),
    runnerUp: runnerUp && runnerUp.percent > 0 ? runnerUp : undefined,
    nearest: chosen?.nearest ?? 0,
    isAtHome: chosen !== undefined && isAtHome(chosen),
  };
}
