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

/** The reasons for an answer; undefined where the bot commits to none, or to not all of several. */
export function reasonsFor(consideration: Consideration): Reasons | undefined {
  const { answer, reasoning, parts } = consideration;
  if (parts) return weakest(parts.map(reasonsFor));
  const { candidates } = reasoning;
  if (answer.outcome !== "answer") return undefined;
  const other = candidates.find(({ entry }) => entry.id !== answer.entry.id);
  const chosen = candidates.find(({ entry }) => entry.id === answer.entry.id)?.evidence;
  const runnerUp = other && { entry: other.entry.id, percent: inPercent(other.probability) };
  return {
    percent: inPercent(answer.confidence),
    runnerUp: runnerUp && runnerUp.percent > 0 ? runnerUp : undefined,
    nearest: chosen?.nearest ?? 0,
    isAtHome: chosen !== undefined && isAtHome(chosen),
  };
}

/** The reasons for each of several answers, by their entries' ids. */
export function partReasonsFor({ parts = [] }: Consideration): ReadonlyMap<string, Reasons | undefined> {
  return new Map(
    parts.flatMap((part) =>
      part.answer.outcome === "answer" ? [[part.answer.entry.id, reasonsFor(part)] as const] : [],
    ),
  );
}

/** Several answers are as sure as the least sure of them. */
function weakest(all: readonly (Reasons | undefined)[]): Reasons | undefined {
  const known = all.filter((one) => one !== undefined);
  const [first] = known;
  if (!first || known.length < all.length) return undefined;
  return {
    percent: Math.min(...known.map(({ percent }) => percent)),
    runnerUp: first.runnerUp,
    nearest: Math.min(...known.map(({ nearest }) => nearest)),
    isAtHome: known.every(({ isAtHome }) => isAtHome),
  };
}

/** An estimated probability in percent: no estimate is certain, so that 99 is the most. */
export function inPercent(probability: number): number {
  return Math.min(Math.round(probability * 100), 99);
}
