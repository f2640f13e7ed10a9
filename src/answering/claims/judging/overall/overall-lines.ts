import type { SortedClaim } from "../../../../knowledge/model.ts";
import { type LineClassifier, type LineExample, learnLines } from "../../../acts/lines/line-classifier.ts";

/** A claim as a line, with the entry that it is about. */
export interface ClaimLine extends LineExample<SortedClaim["verdict"]> {
  readonly about: string;
}

/** A verdict and what it is about. */
export interface VerdictAbout {
  readonly verdict: SortedClaim["verdict"];
  readonly about: string;
}

/** Of so many kinds words and neighbours tell enough. */
const KINDS_OF_FEATURES = { around: 0, letters: 0, links: 0 };

/** Learns of which entry's subject claims are so, of which they aren't, and of which they are open. */
export function learnByEntry(claims: readonly ClaimLine[]): LineClassifier<string> {
  const lines = claims.map(({ line, kind, about }) => ({ line, kind: `${kind} ${about}` }));
  return learnLines(lines, KINDS_OF_FEATURES);
}

/** What one of its kinds says. */
export function verdictAbout(kind: string): VerdictAbout {
  const [verdict, about = ""] = kind.split(" ");
  return { verdict: verdict as SortedClaim["verdict"], about };
}
