/** How much of a whole, in words, from nothing to all. */
export const QUANTITIES = ["few", "many", "most", "all"] as const;
/** “Not all” may be any but all. */
export type Quantity = (typeof QUANTITIES)[number] | "not all";

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
  ["largely", "most"],
  ["bulk", "most"],
  ["primarily", "most"],
  ["chiefly", "most"],
  ["all", "all"],
  ["every", "all"],
  ["entire", "all"],
  ["whole", "all"],
  ["only", "all"],
  ["exclusively", "all"],
  ["solely", "all"],
]);

const NOT_ALL = /\b(?:not|isnt|arent|werent|wasnt) (?:all|every|everyone|everybody|only|just)\b/;
/** One of them, and no more. */
const ALONE = /\b(?:(?:only|just|merely) (?:a |the |one |a single )?(?:one|single)|one single|a single one)\b/;
/** “Power, water and fuel all got hit” */
const FLOATING = /^(?:is|are|was|were|got|get|have|has|had|did|been|went)$/;
const ONLY_THEN = /^(?:after|when|since|because|once)$/;
const ONLY = new Set(["only", "exclusively", "solely"]);
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

/** “They all condemned the violence”, but not “all wounded soldiers” */
function isDone(words: readonly string[], at: number): boolean {
  return /..ed$/.test(words[at] ?? "") && /^(?:the|this|these|that|those|an?|it|him|them)$/.test(words[at + 1] ?? "");
}

/** How much of a whole words say; undefined where they don't. */
export function quantityIn(words: readonly string[]): Quantity | undefined {
  const said = words.join(" ");
  if (NOT_ALL.test(said)) return "not all";
  if (ALONE.test(said)) return "few";
  return words
    .map((word, i) => (isNone(words, i) ? undefined : WORDS.get(word)))
    .find((quantity) => quantity !== undefined);
}

const MERELY = /^(?:an?|some|parts?|partly|partial)$/;
const ENTIRE = new Set(["whole", "entire"]);
const DETERMINER = /^(?:the|a|an|this|that|their|his|her|its|our|my)$/;

/** Whether a word says no quantity: “three in every four”, “at all”, “only after”, “all got hit”, “whole families”. */
function isNone(words: readonly string[], i: number): boolean {
  const [before = "", word = "", after = ""] = [words[i - 1], words[i], words[i + 1]];
  if (word === "every") return NUMBER.test(after);
  if (ENTIRE.has(word)) return !DETERMINER.test(before);
  if (word === "all") return before === "at" || FLOATING.test(after) || (i > 0 && isDone(words, i + 1));
  // “Only a caretaker”, “only parts of it”, “only 12” belittle.
  if (word === "only" && (MERELY.test(after) || NUMBER.test(after))) return true;
  return word === "only" && words.slice(i + 1).some((one) => ONLY_THEN.test(one));
}

/** Whether words say that it is these and no others. */
export function isExclusive(words: readonly string[]): boolean {
  const said = words.join(" ");
  return ALONE.test(said) || words.some((word, i) => ONLY.has(word) && !isNone(words, i) && words[i - 1] !== "not");
}

const WHOLE =
  /\b(?:completely|entirely|totally|wholly|(?<!not )all (?:over|across)|(?<!\b(?:come|came|run|ran|get|got|put) )across(?= \p{L})|throughout|no \p{L}+(?: \p{L}+){0,3} at all|(?:whole|entire)(?! (?:thing|time|point|story|idea)\b)|nationwide|countrywide|everywhere)(?!\p{L})/iu;

/** Whether a clause says of all of a place or thing what its quotation doesn't say of all of it. */
export function isOfWhole(
  { text, isNegated }: { readonly text: string; readonly isNegated: boolean },
  quote: string,
): boolean {
  return !isNegated && WHOLE.test(text) && !WHOLE.test(quote);
}

/** Whether the one said bears out the other: most are many, and many aren't few. */
export function bearsOut(said: Quantity, claimed: Quantity): "yes" | "no" | "open" {
  if (claimed === "not all" || said === "not all") return said === "all" ? "no" : said === claimed ? "open" : "yes";
  const [have, want] = [QUANTITIES.indexOf(said), QUANTITIES.indexOf(claimed)];
  if (have === want || (claimed === "many" && have > want)) return "yes";
  return claimed === "most" && said === "many" ? "open" : "no";
}

const FIRST =
  /\bthe (?:\w+ )?(?:most|[a-z]+est)\b|\b(?:[a-z]{3,}iest|worst|biggest|largest|highest|heaviest|gravest)\b/i;
const AMONG = /\b(?:one of|among)\b/i;

/** Whether something is said to be the first of what it is only among. */
export function isOverstated(text: string, quote: string): boolean {
  return FIRST.test(text) && !AMONG.test(text) && AMONG.test(quote);
}
