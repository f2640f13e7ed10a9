/** Words for more; of losses, those that say so too. */
export const MORE =
  "(?:(?<!\\b(?:any|no|once|know|tell me|what) )more(?! (?:about|info\\w*|details?|or less))|higher|greater|bigger|larger|heavier|worse|deadlier|bloodier|steeper|graver|costlier|harder|harsher|severer|grimmer|fiercer|fatter|taller|ahead|above)";
export const LESS =
  "(?:fewer|less|lower|smaller|lighter|lesser|milder|slighter|thinner|tinier|(?<=\\b(?:off|fared?|fares) )better|behind|below)";
/** Verbs for having more. */
export const OVER =
  "(?:outnumber\\w*|exceed\\w*|surpass\\w*|overt(?:ake|akes|ook|aken|aking)|topp(?:ed|ing)|outstrip\\w*|eclips\\w*|outweigh\\w*|dwarf\\w*|beaten|(?:gone|went|go|goes|going) (?:past|beyond)|pass(?:ed|es)?)";
const SIZE =
  "(?:many|much|high|heavy|heavily|bad|badly|hard|deadly|bloody|big|large|great|costly|severe|grave|steep|numerous)";
/** As much as the other, or said not to be. */
export const AS_MUCH = `(?:as (?:${SIZE}|W(?= as\\b))|not so ${SIZE}|(?:nearly|just|equally) (?:as )?${SIZE}|equally|(?:same|equal) (?:\\w+ )?(?:number|toll|losses|amount|count|figures?|size))`;

const COMPARED = new RegExp(`\\b(?:${MORE}|${LESS})\\b.*\\bthan\\b|\\b${OVER}(?: |$)`, "i");
const EQUATED = new RegExp(
  `\\b(?:as|so) ${SIZE}\\b.*\\bas\\b|\\bequally (?:${SIZE}|hit)\\b|\\b(?:the )?(?:same|equal) (?:\\w+ )?(?:number|toll|losses|amount|count|figures?)\\b`,
  "i",
);
/** “Twice as many”, “nearly as many” and “at least as many” say more, or less, than that it is equal. */
const OTHERWISE =
  /\b(?:(?:twice|half|double|triple|thrice|times|almost|nearly|practically|virtually|about|roughly|around|third|quarter|at least) (?:as|the same)|(?:almost|nearly|roughly|about) equal)/i;
const AT_LEAST = /\bat least (?:just )?as\b/i;
const DENIED = "(?:not|no|never|hardly|cannot|(?:did|do|does|was|were|is|are|has|have|had|could|would|ca|wo)n['’]?t)";
const NOT_MORE = new RegExp(`\\b${DENIED}(?: \\w+){0,2} (?:${MORE}|${LESS}|${OVER})\\b`, "i");
const NOT_AS = new RegExp(`\\b${DENIED}(?: [\\w-]+){0,4} (?:as|so) ${SIZE}\\b`, "i");

const HELD = new RegExp(
  `\\b(?:${MORE}|${LESS})\\b.*\\bthan\\b|\\b(?:outnumber|exceed|surpass|outstrip|eclips|outweigh|dwarf|overt(?:ook|ake))`,
  "i",
);

/** Whether a text says of two how the one stands to the other. */
export function holdsAgainst(text: string): boolean {
  return HELD.test(text) || isEquating(text);
}

/** Whether a text says that two are the same, or not as much as each other. */
export function isEquating(text: string): boolean {
  return !HELD.test(text) && EQUATED.test(text) && !OTHERWISE.test(text);
}

/** How a text says that one of two stands to the other; undefined where it only holds them against each other. */
export function comparisonIn(words: string): "more" | "fewer" | "same" | undefined {
  if (COMPARED.test(words)) {
    const isLess = new RegExp(`\\b${LESS}\\b`).test(words);
    return isLess === NOT_MORE.test(words) ? "more" : "fewer";
  }
  if (!isEquating(words)) return AT_LEAST.test(words) ? "more" : undefined;
  if (NOT_AS.test(words)) return "fewer";
  return "same";
}
