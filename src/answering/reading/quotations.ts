/** A stretch of a text between quotation marks, which it begins and ends with. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks. */
  readonly words: string;
}

const DOUBLE = /["“”«„]\s*([^"“”«»„]+?)\s*["”»“]/gu;
/** A single mark quotes where no letter stands on its other side; an apostrophe stands between letters. */
const OPENS = /(?<=^|[\s([{:;,—–>-])['‘](?=[\p{L}\p{N}])/gu;
const CLOSES = /(?<=[\p{L}\p{N}.!?…%)])['’](?=$|[\s)\]},.;:!?…<—–-])/gu;
/** After an “s” it may be a plural's: “the rebels' men” ends no quotation. */
const OF_PLURAL = /^['’]\s+\p{L}/u;

/** All that a text quotes, in order: between double marks or, where it has none, single ones. */
export function quotationsIn(text: string): Quotation[] {
  const double = [...text.matchAll(DOUBLE)].map(({ 0: all, 1: words = "", index }) => ({
    start: index,
    end: index + all.length,
    words,
  }));
  return double.length > 0 ? double : singlyQuotedIn(text);
}

/** What stands between a text's quotation marks. */
export function wordsQuotedIn(text: string): string[] {
  return quotationsIn(text).map(({ words }) => words);
}

/** What stands before, between and after what a text quotes: one text more than there are quotations. */
export function aroundQuotations(text: string, quotations: readonly Quotation[]): string[] {
  return [...quotations, undefined].map((one, i) => text.slice(quotations[i - 1]?.end ?? 0, one?.start ?? text.length));
}

/** Longer quotations are somebody else's words; shorter ones may be meant. */
const LONG = 3;

/** A message without what it quotes from others, where something is left of it. */
export function withoutQuotations(message: string): string {
  const long = quotationsIn(message).filter(({ words }) => wordCount(words) >= LONG);
  const own = aroundQuotations(message, long).join(" ");
  return wordCount(own) >= LONG ? own : message;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function singlyQuotedIn(text: string): Quotation[] {
  const opens = [...text.matchAll(OPENS)].map(({ index }) => index);
  const closes = [...text.matchAll(CLOSES)].map(({ index }) => index);
  const found: Quotation[] = [];
  for (const [i, start] of opens.entries()) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const next = opens[i + 1] ?? text.length;
    const within = closes.filter((at) => at > start && at < next);
    const end = within.find((at) => text[at - 1] !== "s" || !OF_PLURAL.test(text.slice(at))) ?? within.at(-1);
    if (end !== undefined) found.push({ start, end: end + 1, words: text.slice(start + 1, end) });
  }
  return found;
}
