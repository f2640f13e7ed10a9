/** An answer: by its entry, or by the formula that it was computed by and the entry that tells most of it. */
export interface NamedAnswer {
  readonly entry: string;
  readonly formula?: string | undefined;
}

/** Between several ids; none holds it. */
const BETWEEN = "+";
/** In its place within a formula, whose terms have it too. */
const PLUS = "~";
/** Begins a formula. */
const COMPUTED = "=";

/**
 * What custom ids and the store call an answer: its entry's id, or `=` and its formula. A formula longer than the room leaves
 * the entry.
 */
export function answerId({ entry, formula }: NamedAnswer, room = Number.POSITIVE_INFINITY): string {
  if (formula === undefined) return entry;
  const id = COMPUTED + formula.replaceAll(BETWEEN, PLUS);
  return id.length <= room ? id : entry;
}

/** The formula of a computed answer; undefined of an entry's. */
export function formulaOf(id: string): string | undefined {
  return id.startsWith(COMPUTED) ? id.slice(COMPUTED.length).replaceAll(PLUS, BETWEEN) : undefined;
}

/** Several ids as one text. */
export function joined(ids: readonly string[]): string {
  return ids.join(BETWEEN);
}

/** Reads back what `joined` wrote. */
export function apart(text: string): string[] {
  return text.split(BETWEEN);
}
