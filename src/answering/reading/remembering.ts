/** Words whose values are kept: a pack has a few thousand, and each stands in many texts. */
const KEPT = 50_000;

/** Longer words are nobody's: keeping them would only take memory. */
const LONGEST = 40;

/** A pure function of a word, with its values kept until there are too many. */
export function remembering<Value>(compute: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const value = compute(word);
    if (kept.size >= KEPT) kept.clear();
    if (word.length <= LONGEST) kept.set(word, value);
    return value;
  };
}
