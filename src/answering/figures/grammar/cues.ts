import type { Operation } from "../formula.ts";
import { AS_MUCH, LESS, MORE, OVER } from "./comparatives.ts";

/**
 * A small piece of grammar that asks for an operation. Patterns are over skeletons, where `G` stands for figures, `L` for all groups, `W` for
 * whoever is counted, `X` for what nobody counted, `N` for a number of nothing.
 */
export interface Cue {
  readonly operation: Operation;
  readonly says: RegExp;
  /** It asks for nothing else, so that what can't be computed is told; a loose one also stands in questions without arithmetic. */
  readonly isPlain: boolean;
}

export const TOGETHER =
  "(?:combined|together|jointly|lumped|pooled|merged|(?:in|into) (?:a |one |a single )?(?:one |single )?(?:pile|pot|heap|bucket|basket|group|number|figure)|as (?:one|a|a single|single)(?= (?:group|number|figure|total|block|and|or|vs|than|with|minus)\\b|$))";
/** Of a day, each or any: how many a day, on average. */
const DAILY = "(?:(?:per|each|every|any)(?: single| given)? (?:day|hour)|daily|hourly)";
const SPREAD = "(?:averag\\w*|mean|divid\\w*|spread|split|pace|rate|works? out)";
const DAYS = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)";
const PART = "(?:percent\\w*|share|fraction|proportion|portion|slice)";
const HUNDRED = "(?:N|100|10|ten|a hundred|one hundred|three|four|five|[2-9])";
const MOST =
  "(?:biggest|largest|highest|greatest|heaviest|top|(?<=\\b(?:the|lost|died|suffered|lose|losing|dead|killed|has|have|had|with|got|took) )most(?! of\\b)|worst(?: hit)?|hardest(?: hit)?|tallest)";
const FEWEST = "(?:smallest|fewest|lowest|(?<!at )least|lightest|shortest|bottom|slightest)";
const END = `(?:${MOST}|${FEWEST})`;
const PLACE = "(?:second|third|middle)";
const ENDS =
  "(?:most|more|highest|high|biggest|big|largest|worst|top|max|least|less|lowest|low|smallest|small|fewest|few|bottom|min)";
const GROUP = "(?:L|groups?|categor(?:y|ies))";

type Row = readonly [operation: Operation, ...patterns: readonly string[]];

/** From the surest to the loosest: the first that a message holds decides. `isPlain` holds down to the loose ones. */
const PLAIN: readonly Row[] = [
  [
    "rank",
    "(?:^|please |you |and )(?:rank|order|sort|arrange) (?:me )?(?:the |all |these |those )?(?:dead )?(?:[GLWX]|them|these|those|groups)",
  ],
  ["per-day", `(?<!\\b(?:what|such|same|once|of|for|not) )${DAILY}`, `${SPREAD}\\b.*\\bdays?`, `days?\\b.* ${SPREAD}`],
  ["per-day", `G (?:divided by|over|per) (?:the )?${DAYS}(?: days)?$`],
  [
    "ratio",
    "ratio\\w*",
    "as (?:\\w+ ){0,2}to (?:1|one)",
    "how many times",
    "times (?:as|more|fewer|less|bigger|larger|higher|greater|deadlier|worse)",
    "times the",
    "multiple",
    "(?:by )?(?:what|which) factor",
    "factor of",
    "\\w+fold",
  ],
  [
    "share",
    `${PART}`,
    "(?:what|how (?:big|large|much)(?: a)?|which(?=.* (?:was|were|is|are|made up) [GW])) (?:part|chunk|piece)",
    "(?:one|1|one out|1 out) (?:in|of) (?:every )?how many",
  ],
  [
    "share",
    "(?:make|makes|made|making|form|forms)(?: up)? how (?:much|big|large)",
    "(?:making up|makes? up|made up|(?:account|accounts|accounted) for|constitut\\w+|compris\\w+|represent\\w*) (?:how (?:much|big|large)|what)(?! difference)",
    "how much of (?:the )?[WL]",
    "how (?:big|large|much|great) (?:a |of a )?(?:part|chunk|piece|cut)",
    "(?:what|how much) (?:do|does|did) G (?:make|account|constitute|represent)\\w*",
  ],
  [
    "share",
    `(?:how many|what|many) (?:in|out of|of) (?:every |each )?${HUNDRED}`,
    `of (?:every|each) ${HUNDRED}`,
    `out of (?:every |each )?${HUNDRED} [GLW]`,
    "G out of (?:the )?[GL]",
    `G (?:\\w+ )?(?:per|in|out of|of|for)(?: every| each)? ${HUNDRED}(?: [GLW])?(?! days?)`,
  ],
  [
    "ratio",
    "(?:for|to|per|with) (?:every|each|one|1|a single)(?: single| one| 1)? (?:dead |killed )?[GWX]",
    "(?:for|to|per) (?:every|each)(?: single| one)?(?: of)? (?:them|those|these)",
    "[GWX] (?:\\w+ )?per (?:\\w+ )?[GX]",
    "per [GX]",
    "divid\\w+ (?:the )?[GX] by (?:the )?[GX]",
    "[GWX] divided by (?:\\w+ of )?[GWX]",
    "G over (?:the )?G",
    "(?:one|single|each|every) G\\b.* how many G",
    "how many G\\b.* (?:one|single|each|every) G",
  ],
  [
    "difference",
    "differ(?:ence|s|ed)?",
    "gap",
    "margin",
    "shortfall",
    "minus",
    "subtract\\w*",
    "deduct\\w*",
    "from [GW] (?:\\w+ )*(?:take|remove|knock|cut)",
    "take away",
    "take aways?",
  ],
  [
    "difference",
    `how (?:many|much|far)(?: \\w+)? (?:${MORE}|${LESS}|over|under|beyond|short|off|apart)`,
    `how (?:many|much)\\b.* ${OVER}`,
    "by how (?:many|much|far)",
    "by what (?:number|amount|margin)",
  ],
  [
    "difference",
    "(?:take|remove|deduct|knock|cut) (?:the |all the )?[GX] (?:\\w+ )*(?:from|off)",
    "how far (?:is|are|was|were|do|does|did)\\b.* (?:from|short|behind|below|above|apart)",
    "what (?:separates|divides|sets)",
    "how short",
    "G less G",
  ],
];

const LOOSE: readonly Row[] = [
  [
    "rank",
    "rank(?:ed|ing)?",
    "in (?:\\w+ )?order",
    "order(?:ed)? (?:by|from)",
    "sort (?:them|these|those|by|from|[GLW])",
    "sorted",
    `${ENDS} first`,
    `${GROUP}\\b.* by (?:the )?(?:number (?:of )?|count of )?(?:W|losses|size|tolls?)`,
    "line (?:them|these|those|G|L) up",
    `from (?:the )?${END}(?: \\w+)?(?: down| up| on)`,
    "ascending",
    "descending",
    `${ENDS}(?: \\w+)? (?:down |up )?to (?:the )?${ENDS}`,
  ],
  [
    "rank",
    `(?:which|what|who|whose|whom)\\b.*\\b${END}`,
    `${END}\\b.*\\b${GROUP}`,
    `${GROUP}\\b.*\\b${END}`,
    `${MOST}\\b.*\\b(?:and|or)(?: the)? ${FEWEST}`,
    `${END} (?:losses|W|number|loser)`,
    `[GL] (?:\\w+ )?(?:lost|had|has|suffered|took|lose|loses|suffers|paid|was|were|is|are)(?: hit)? (?:the )?${END}`,
  ],
  [
    "rank",
    `(?:comes?|came|is|are|stands?|in) (?:in |the )?${PLACE}(?: place)?`,
    "in (?:the )?(?:first|last) place",
    `${PLACE}(?: most| place| largest| biggest| highest).*\\b${GROUP}`,
    `${PLACE} ${GROUP}`,
    `${GROUP}\\b.*\\b${PLACE}`,
    `${GROUP}\\b.* number (?:one|two|three|1|2|3)`,
    `${PLACE} (?:most|biggest|largest|highest)`,
    "comes? (?:right |next |directly )?(?:after|behind) G",
  ],
  [
    "compare",
    "(?<!\\b(?:they|people|you|some|who) )compare|compar(?:ed|ing|ison)|how .* compares",
    "contrast\\w*",
    "beside",
    "side by side",
    "versus",
    "vs",
    "against",
    "relative to",
    "next to",
    "alongside",
    "stack\\w* up",
    "measure\\w* up",
    "fare[ds]?",
  ],
  [
    "compare",
    OVER,
    MORE,
    LESS,
    `${END}\\b.* [GX] or (?:\\w+ )?[GX]`,
    "most(?:ly)?\\b.* [GX] or (?:\\w+ )?[GX]",
    "(?:mainly|chiefly)\\b.* [GX] or (?:\\w+ )?[GX]",
    AS_MUCH,
    "(?:twice|double|triple|thrice|treble|half) (?:the|what|that|as|of)",
    "(?:which|who)(?: \\w+){0,2} (?:leads?|led|wins?|won|tops?)",
    "com(?:e|es|ing) (?:close|near)",
    "(?:reach|match)(?:es|ed|ing)?",
    "on par",
    "catch(?:ing)? up",
  ],
];

const SUMS: readonly Row[] = [
  [
    "sum",
    "plus",
    "add(?:s|ed|ing)?",
    "sum(?:s|med|ming)?",
    "tall(?:y|ied|ies)",
    TOGETHER,
    "combin\\w+|along with",
    "count(?:ed)? (?:all )?as one",
    "counted (?:too|in|as well)",
    "included(?: too)?",
  ],
  [
    "sum",
    "(?:makes?|made|gives?|equals?|is)(?: what| how)?$",
    "(?:makes?|equals?) (?:what|how)",
    "what (?:does|do|would|will|is) (?:that|it|they|those|these|both|G|L)(?: and G)* (?:make|come|equal|give|total)",
    "comes? to",
    "amounts? to",
  ],
];

const LAST: readonly Row[] = [
  [
    "sum",
    "totals?",
    "altogether",
    "in all",
    "all told",
    "overall",
    "number",
    "figure",
    "counts?",
    "how (?:many|much)",
    "losses",
    "[GLW]",
  ],
];

const compiled = (rows: readonly Row[], isPlain: boolean): Cue[] =>
  rows.map(([operation, ...patterns]) => ({
    operation,
    says: new RegExp(`(?<=^| )(?:${patterns.join("|")})(?=$| )`),
    isPlain,
  }));

export const CUES: readonly Cue[] = [
  ...compiled(PLAIN, true),
  ...compiled(LOOSE, false),
  ...compiled(SUMS, true),
  ...compiled(LAST, false),
];

/** What may stand between figures side by side. */
const BETWEEN =
  "(?: (?:and|or|vs|then|now|this|current|today|in|on|one|other|hand|side|how|many|of|month|week|year|time|last|versus|here|the|to))+ ";
/** Two figures side by side, or more, and nothing else that is asked. */
export const BESIDE = new RegExp(`(?<=^| )[GW]${BETWEEN}[GW](?:${BETWEEN}[GW])*(?=$| )`);

/** Most messages hold no word or sign of arithmetic at all, and needn't be read for it. */
export const HINT =
  /[+%÷×*=٪]|\d\s?[-−–/]\s?\d|\b(?:days?|daily|percent\w*|pct|cent|per|shares?|fraction|proportion|portion|slice|part|ratio\w*|times|multiple|hourly|no|beyond|every|each|differ\w*|gap|margin|shortfall|minus|subtract\w*|deduct\w*|take|remove|more|fewer|less|lesser|higher|lower|bigger|larger|smaller|greater|heavier|lighter|worse|harder|deadlier|bloodier|steeper|graver|than|plus|add\w*|sum\w*|combin\w*|tall(?:y|ied|ies)|total\w*|overall|altogether|all|either|both|two|combatants|rank\w*|order\w*|sort\w*|smallest|fewest|lowest|least|highest|biggest|largest|greatest|tallest|shortest|lightest|heaviest|most|mostly|mainly|worst|top|bottom|second|third|first|middle|last|after|ascending|descending|outnumber\w*|exceed\w*|surpass\w*|pass\w*|overt\w+|topp\w*|beaten|eclips\w*|compar\w+|versus|vs|against|relative|makes?|come|comes|amounts?|equals?|gives?|counted|lumped|put|together|divid\w+|over|out|one|how (?:far|much)|not|non|weren't|wasn't|aren't|isn't|except|exclud\w*|without|besides|other|apart|aside|list|breakdown|as (?:bad|many|deadly)|ahead|behind|above|below|never|leav\w+|left|averag\w+|mean|contrast\w*|beside|close|near|reach\w*|match\w*|factor|hour|hand|side|fought|fighting|same|equal\w*|twice|double|triple|half|who|whose|far|armed|guns?|weapons?|arms|werent|wasnt|arent|isnt)\b|🆚|[:=]\s*(?:[xyz]\b|\?)/iu;
