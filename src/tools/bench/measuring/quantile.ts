/** The part of numbers below which so much of them lies; NaN where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The number in the middle; NaN where there is none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
