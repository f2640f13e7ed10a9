/** How much of a whole, in words, from nothing to all. */
export const QUANTITIES = ["few", "many", "most", "all"] as const;
export type Quantity = (typeof QUANTITIES)[number];

const WORDS: ReadonlyMap<string, Quantity> = new Map([
  ["few", "few"],
  ["hardly", "few"],
  ["barely", "few"],
  ["many", "many"],
  ["several", "many"],
  ["lots", "many"],
  ["most", "most"],
  ["mostly", "most"],
  ["mainly", "most"],
  ["majority", "most"],
  ["predominantly", "most"],
  ["bulk", "most"],
  ["primarily", "most"],
  ["chiefly", "most"],
  ["all", "all"],
  ["every", "all"],
  ["only", "all"],
  ["exclusively", "all"],
  ["solely", "all"],
  ["everyone", "all"],
  ["everybody", "all"],
]);

/** How much of a whole words say; undefined where they don't. */
export function quantityIn(words: readonly string[]): Quantity | undefined {
  return words.map((word) => WORDS.get(word)).find((quantity) => quantity !== undefined);
}

/** Whether the one said bears out the other: most are many, and many aren't few. */
export function bearsOut(said: Quantity, claimed: Quantity): "yes" | "no" | "open" {
  const [have, want] = [QUANTITIES.indexOf(said), QUANTITIES.indexOf(claimed)];
  if (have === want || (claimed === "many" && have > want)) return "yes";
  return claimed === "most" && said === "many" ? "open" : "no";
}
