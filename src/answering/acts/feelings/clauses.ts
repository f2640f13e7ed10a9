import { clean, wordsIn } from "../../reading/normalise.ts";
import { opens } from "../openers.ts";

/** A clause of a text. */
export interface Clause {
  readonly text: string;
  /** Whether a question mark ends it. */
  readonly isAsked: boolean;
}

/** The clauses of a text, as its marks part them. */
export function clausesOf(text: string): Clause[] {
  const ends = text.split(/(?<=[.!?؟;,\n])/u);
  return ends.map((clause) => ({ text: clause, isAsked: /[?؟]\s*$/.test(clause) }));
}

/** “Don't tell me that” is no question, though “don't they lie” is; nor is “I can't”, which is read without its “I”. */
const ASKS_NOT =
  /^(?:and |but |so |please )?(?:i(?:'\w+)?\b|(?:do ?n[o']?t|dont|never|can'?t|cannot|couldn'?t) (?!you|they|we|i|he|she|the|it|these|those|any|people)\w)/i;

/** Whether a clause begins as a question does. */
export function opensAsking({ text }: Clause): boolean {
  return !ASKS_NOT.test(text.trim()) && opens(wordsIn(clean(text)));
}
