import type { Hedge } from "./bounds.ts";
import { HEDGES, MORE_AFTER } from "./other-languages.ts";

/** How far a hedge may be from its number, in characters. */
const NEAR = 40;

const MORE =
  "(?:more|greater|higher|larger|bigger) than|over|above|beyond|upwards? of|(?<!(?:km|miles?|met(?:er|re)s) )north of|in excess of";
const LESS = "(?:fewer|less|lower|smaller) than|under|below|(?<!(?:km|miles?|met(?:er|re)s) )south of|short of|shy of";
/** What says that it is at least, or at most, itself. */
const MOST = "(?:at (?:(?:the|its|their|a) )?(?:very )?(?:most|maximum|max))";
const LEAST = "(?:at (?:(?:the|its|their|a) )?(?:very )?(?:least|minimum|min))";
const DENIED = "(?:no|not|never|nothing|none|no one|nobody|\\p{L}+n['’]?t)";
/** What a count does on its way. */
const GROW = "(?:reach|hit|touch|pass|cross|top|exceed|surpass|break|come|climb|rise|risen|grown?)(?:ed|es|s)?(?: to)?";
/** It is less, though not by much, or isn't said to be. */
const BARELY = "just|a (?:little|bit|touch|tad|shade|whisker|hair)|slightly|marginally|narrowly|fractionally";

// The first that fits holds: “no more than” before “more than”.
const BEFORE: readonly (readonly [Hedge, RegExp])[] = [
  [
    "at least",
    ends(`${LEAST}|${DENIED} (?:${LESS})|a good|a? ?minimum(?: of)?|min\\.?|≥|>=|ما لا يقل عن|لا يقل عن|على الأقل`),
  ],
  [
    "up to",
    ends(`up to|${MOST}|${DENIED} (?:${MORE})|as many as|a? ?maximum(?: of)?|max\\.?|capped at|≤|<=|ما يصل إلى`),
  ],
  ["fewer than", ends(`${DENIED} (?:yet |even )*${GROW}|not even|not (?:as|so) many as|nowhere near|not close to`)],
  ["nearly", ends(`(?:${BARELY}) (?:short|shy) of|not quite`)],
  [
    "more than",
    ends(
      `${MORE}|(?<!(?:the|this|these|in) )past|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|>|أكثر من|اكثر من|يزيد عن`,
    ),
  ],
  [
    "nearly",
    ends(
      "nearly|almost|close (?:to|on)|(?:short|shy) of|approaching|nearing|pushing|nigh on|verging on|getting on for|ما يقارب|قرابة",
    ),
  ],
  ["fewer than", ends(`${LESS}|<|أقل من|اقل من`)],
  [
    "about",
    ends(
      "about|around|roughly|approximately|approx\\.?|some|something like|in the region of|circa|c\\.|ca\\.?|~|≈|(?:an )?estimated(?: (?:at|to be))?|an estimate of|give or take|barely|scarcely|or so|نحو|حوالي",
    ),
  ],
  ["exactly", ends("exactly|precisely|an exact|(?:the )?exact (?:number|figure|toll) (?:is|was)")],
];
const ELSEWHERE = Object.entries(HEDGES).map(([hedge, words]) => [hedge as Hedge, ends(words)] as const);
const AFTER: readonly (readonly [Hedge, RegExp])[] = [
  [
    "at least",
    begins(
      `\\+(?!\\s?\\d)|plus(?!\\p{L})|or (?:even )?(?:more|higher|above|over)(?! (?:than|of)\\b)|and (?:more|up|upwards?|counting|rising|change)(?!\\p{L})|${LEAST}|if not more`,
    ),
  ],
  ["more than", begins(MORE_AFTER)],
  [
    "up to",
    begins(
      `or (?:fewer|less|lower|under|below)(?! than\\b)|if that(?!\\p{L})|${MOST}|(?:max|maximum)(?!\\p{L})|tops(?!\\p{L})`,
    ),
  ],
  [
    "about",
    begins("-?ish(?!\\p{L})|or so(?!\\p{L})|or thereabouts|give or take|approximately|approx(?!\\p{L})|roughly"),
  ],
  ["exactly", begins("exactly|precisely|on the dot")],
];
/** Behind whom or what the number counts, at the end of what is said: “600 people at the very most”. */
const LATER: readonly (readonly [Hedge, RegExp])[] = [
  ["at least", later(`${LEAST}|minimum|(?:or|and) more|if not more`)],
  ["up to", later(`${MOST}|maximum|max|tops|or (?:fewer|less)|if that`)],
  ["about", later("or so|or thereabouts|give or take(?: a few)?|roughly|approximately|approx")],
];
/** “Over four days” says how long, not how many more. */
const DURING = /(?:^|[^\p{L}])(?<!(?:just|well|far|a little) )(?:over|under|within)\s*(?:the (?:last|past)\s*)?$/iu;

/** The hedge beside a number: by the text before it and the text after it. */
export function hedgeOf(before: string, after: string, lasts: boolean): Hedge | undefined {
  const near = before.slice(-NEAR);
  const found = [...BEFORE, ...ELSEWHERE].find(([, pattern]) => pattern.test(near));
  if (found && !(lasts && DURING.test(near))) return found[0];
  const far = after.slice(0, NEAR);
  return [...AFTER, ...LATER].find(([, pattern]) => pattern.test(far))?.[0];
}

/** What hedges the number that stands where a text ends; nothing where nothing does. */
export function hedgeBefore(before: string): string {
  const near = before.slice(-NEAR);
  return [...BEFORE, ...ELSEWHERE].flatMap(([, pattern]) => pattern.exec(near)?.[0] ?? [])[0] ?? "";
}

function ends(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s?(?:the |a |an |another )?$`, "iu");
}

function begins(words: string): RegExp {
  return new RegExp(`^\\s?(?:${words})`, "iu");
}

function later(words: string): RegExp {
  return new RegExp(`^(?:\\s[\\p{L}'’-]+){0,4},? (?:${words})(?=\\s*(?:$|[.,;:!?)]))`, "iu");
}
