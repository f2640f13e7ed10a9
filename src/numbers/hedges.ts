import type { Hedge } from "./bounds.ts";

/** How far a hedge may be from its number, in characters. */
const NEAR = 40;

// The first that fits holds: “no more than” before “more than”.
const BEFORE: readonly (readonly [Hedge, RegExp])[] = [
  [
    "at least",
    ends(
      "at (?:the very )?least|no (?:fewer|less) than|not (?:fewer|less) than|a? ?minimum(?: of)?|min\\.?|≥|>=|ما لا يقل عن|لا يقل عن|على الأقل",
    ),
  ],
  [
    "up to",
    ends("up to|at (?:the )?most|no more than|not more than|as many as|a? ?maximum(?: of)?|max\\.?|≤|<=|ما يصل إلى"),
  ],
  [
    "more than",
    ends(
      "more than|over|above|greater than|upwards? of|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|higher than|beyond|>|أكثر من|اكثر من|يزيد عن",
    ),
  ],
  ["fewer than", ends("fewer than|less than|under|below|lower than|<|أقل من|اقل من")],
  ["nearly", ends("nearly|almost|close to|just short of|shy of|approaching|nearing|ما يقارب|قرابة")],
  [
    "about",
    ends(
      "about|around|roughly|approximately|approx\\.?|some|something like|in the region of|circa|ca\\.?|~|≈|(?:an )?estimated(?: (?:at|to be))?|an estimate of|or so|نحو|حوالي",
    ),
  ],
  ["exactly", ends("exactly|precisely|an exact|(?:the )?exact (?:number|figure|toll) (?:is|was)")],
];
const AFTER: readonly (readonly [Hedge, RegExp])[] = [
  [
    "at least",
    begins(
      "\\+(?!\\s?\\d)|plus(?!\\p{L})|or (?:even )?more|at (?:the very )?least|and (?:counting|rising)|if not more",
    ),
  ],
  ["up to", begins("or (?:fewer|less)|at (?:the )?most|(?:max|maximum)(?!\\p{L})|tops(?!\\p{L})")],
  [
    "about",
    begins("-?ish(?!\\p{L})|or so(?!\\p{L})|or thereabouts|give or take|approximately|approx(?!\\p{L})|roughly"),
  ],
  ["exactly", begins("exactly|precisely|on the dot")],
];
/** “Over four days” says how long, not how many more. */
const DURING = /(?:^|[^\p{L}])(?<!(?:just|well|far|a little) )(?:over|under|within)\s*(?:the (?:last|past)\s*)?$/iu;

/** The hedge beside a number: by the text before it and the text after it. */
export function hedgeOf(before: string, after: string, lasts: boolean): Hedge | undefined {
  const near = before.slice(-NEAR);
  const found = BEFORE.find(([, pattern]) => pattern.test(near));
  if (found && !(lasts && DURING.test(near))) return found[0];
  const far = after.slice(0, NEAR);
  return AFTER.find(([, pattern]) => pattern.test(far))?.[0];
}

function ends(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s?(?:the |a |an |another )?$`, "iu");
}

function begins(words: string): RegExp {
  return new RegExp(`^\\s?(?:${words})`, "iu");
}
