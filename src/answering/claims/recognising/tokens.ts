/** A word of a text as it stands there. */
export interface Token {
  /** In small letters, without apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A mark stands between it and the word before: it begins a segment. */
  readonly isSetOff: boolean;
}

/** A number keeps its points and commas, a word its apostrophes and hyphens. */
const WORD = /\d[\d.,٬٫]*\d|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*/gu;
/** All that isn't a space or an opening quotation mark sets off. */
const MARK = /[^\s"“”«»'()*_~|`>%]/u;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const isSetOff = index === 0 || MARK.test(text.slice(last, index)) || text.slice(last, index).includes("\n");
    last = index + written.length;
    return { word: written.toLowerCase().replaceAll("'", ""), start: index, end: last, isSetOff };
  });
}

/** Tokens by the marks between them. */
export function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  for (const token of tokens) {
    const last = segments.at(-1);
    if (last && !token.isSetOff) last.push(token);
    else segments.push([token]);
  }
  return segments;
}
