const UNITS = words(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  1,
  1,
);
const TENS = words("ten twenty thirty forty fifty sixty seventy eighty ninety", 10, 10);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

/** The numbers that a text states, in digits (`1,400`) or in English words (`forty-five`, `two thousand`). */
export function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([match]) => Number(match.replaceAll(",", "")));
  const inWords: number[] = [];
  let total = 0;
  let part = 0;
  for (const word of [...text.toLowerCase().split(/[^a-z]+/), ""]) {
    const scale = SCALES.get(word);
    const value = TENS.get(word) ?? UNITS.get(word);
    if (value !== undefined) part += value;
    else if (scale !== undefined && part > 0) {
      if (scale > 100) total += part * scale;
      part = scale > 100 ? 0 : part * scale;
    } else if (word !== "and" || total + part < 100) {
      if (total + part > 0) inWords.push(total + part);
      total = 0;
      part = 0;
    }
  }
  return [...digits, ...inWords];
}

/** Whether a number is most likely a year of our time. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function words(list: string, first: number, step: number): Map<string, number> {
  return new Map(list.split(" ").map((word, i) => [word, first + i * step]));
}
