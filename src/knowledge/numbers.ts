const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The numbers that a text states, in digits (`1,400`) or in English words up to ten. */
export function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([match]) => Number(match.replaceAll(",", "")));
  const words = [...text.toLowerCase().matchAll(/[a-z]+/g)].map(([word]) => WORDS.indexOf(word) + 1);
  return [...digits, ...words.filter((value) => value > 0)];
}
