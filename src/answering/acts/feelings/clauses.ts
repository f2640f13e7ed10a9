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
