/** A stretch of words: the first, and the one after the last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A pattern's match in words, by the words that it covers. */
export interface Found extends Place {
  /** What its groups hold, the first that holds anything. */
  readonly captured: string;
}

/** Where a pattern matches words joined by spaces; it must match whole words. */
export function placesOf(words: readonly string[], pattern: RegExp): readonly Found[] {
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  const found: Found[] = [];
  for (const match of words.join(" ").matchAll(pattern)) {
    const start = starts.indexOf(match.index);
    const end = match.index + match[0].length;
    const after = starts.indexOf(end + 1);
    if (start < 0 || (after < 0 && end !== length - 1)) continue;
    found.push({
      start,
      end: after < 0 ? words.length : after,
      captured: match.slice(1).find((group) => group !== undefined) ?? "",
    });
  }
  return found;
}

/** Whether two stretches share a word. */
export function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}
