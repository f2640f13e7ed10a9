import type { Operation } from "./formula.ts";

/** What a message asks to be done with figures, by the words of English that ask for it. */
export interface Cue {
  readonly operation: Operation;
  /** It asks for nothing else: figures that can't be added are told side by side. */
  readonly isExplicit: boolean;
}

const PER_DAY = /\b(?:(?:per|a|an|each|every|by) (?:single )?day|daily|day by day)\b/;
const AVERAGE = /\b(?:averag\w*|on average|mean|divid\w*|spread)\b/;
const SHARE =
  /\b(?:percent\w*|per cent|share (?:of|are|is|was|were|that)|(?:what|which|the|as) share|share$|fraction|proportion|portion|one in how many|(?:what|which|how (?:big|large) a) part)\b/;
const RATIO =
  /\b(?:ratio|how many times|times (?:as (?:many|much)|more|bigger|larger|higher|greater)|(?:for|to|per) (?:every|each)(?! of)|per (?!cent|day|hour|week|month|year|group|side)\w+)\b/;
const DIFFERENCE =
  /\b(?:difference|minus|subtract\w*|take away|how (?:many|much) (?:more|fewer|less|higher|bigger|larger|lower|greater)|by how (?:many|much))\b/;
const ADD = /\b(?:plus|add|adding|added|adds|sum|combined|combine|together|tally up)\b/;
const TOTAL = /\b(?:total|totals|altogether|in all|all told|either side|on both sides)\b/;
const RANKED = /^(?:please |can you |could you )*rank\b/;
const RANK = /\b(?:rank|ranked|ranking|smallest|fewest|lowest|(?<!\bat )least|in order|order the|sort the)\b/;
const MORE = /\b(?:more|higher|greater|bigger|larger|outnumber\w*|exceed\w*|surpass\w*)\b/;
const FEWER = /\b(?:fewer|less|lower|smaller)\b/;
const COMPARE = /\b(?:compare[ds]?|comparing|comparison|versus|vs|against)\b/;
/** A place in an order of groups. */
const PLACED =
  /\b(?:highest|biggest|largest|top|bottom|second|third|middle)\b.*\b(?:groups?|categor(?:y|ies))\b|\b(?:groups?|categor(?:y|ies))\b.*\b(?:highest|biggest|largest|top|bottom|second|third|middle)\b/;
const CLAIMED = /\bis it so that\b/;
const YES_OR_NO = /^(?:so |and |but |ok |okay |well )*(?:did|do|does|are|is|was|were|have|has|had)\b/;
const THAN = /\bthan\b|\b(?:outnumber|exceed|surpass)/;

/** What the words ask to be computed or compared; undefined where nothing. @param words joined by spaces */
export function cueOf(words: string): Cue | undefined {
  const cue = (operation: Operation, isExplicit = false): Cue => ({ operation, isExplicit });
  if (PER_DAY.test(words)) return cue("per-day", AVERAGE.test(words));
  if (RANKED.test(words)) return cue("rank");
  if (RATIO.test(words)) return cue("ratio");
  if (SHARE.test(words)) return cue("share");
  if (DIFFERENCE.test(words)) return cue("difference", true);
  if (THAN.test(words) && (YES_OR_NO.test(words) || CLAIMED.test(words))) {
    if (FEWER.test(words)) return cue("fewer");
    if (MORE.test(words)) return cue("more");
  }
  if (RANK.test(words) || PLACED.test(words)) return cue("rank");
  if (MORE.test(words) || FEWER.test(words) || COMPARE.test(words)) return cue("compare");
  if (ADD.test(words)) return cue("sum", true);
  return TOTAL.test(words) || EXCEPT.test(words) ? cue("sum") : undefined;
}

/** Most messages hold no word or sign of arithmetic at all, and needn't be read for it. */
export const HINT =
  /[+%÷×*/=]|\d\s?[-−–]\s?\d|\b(?:da(?:y|ily)|percent\w*|pct|per|cent|share|fraction|proportion|portion|part|ratio|times|every|each|difference|gap|margin|shortfall|minus|subtract\w*|take|remove|deduct|more|fewer|less|lesser|higher|lower|bigger|larger|smaller|greater|heavier|worse|than|plus|add\w*|sum\w*|combine\w*|tall(?:y|ied)|total\w*|altogether|all|either|both|two|rank\w*|order|sort|smallest|fewest|lowest|least|highest|biggest|largest|tallest|shortest|lightest|heaviest|most|top|bottom|second|third|first|middle|ascending|descending|outnumber\w*|exceed\w*|surpass\w*|passed|overt\w+|topped|beaten|compar\w+|versus|vs|against|makes?|come|comes|amounts?|equals?|counted|lumped|put|together|divided|over|out|one|how (?:far|much)|not|non|except|excluding|without|besides|other|apart|aside|line|list|breakdown|is it|as (?:bad|many|deadly)|ahead|never|leav\w+|avg|averag\w+|mean)\b/i;

/** Words that leave out what follows them. */
export const EXCEPT =
  /\b(?:(?<=\b(?:were|was|are|is|who|that|they|did|does|do) )not|non|never|except|excluding|without|besides|other than|apart from|aside from|(?:leave|leaving|left|take|taking) out|not counting|not including)\b/;
/** The same, right before what is left out. */
export const LEFT_OUT = new RegExp(`${EXCEPT.source}(?: (?:a|an|the|any|those|these|all|for|of|who|were|was)){0,3}$`);

/** What is asked is a number. */
export const COUNTS =
  /\b(?:how many|how much|number|count|total|sum|percent\w*|share|everyone|everybody|all|rest|fraction|proportion|portion|part|ratio)\b/;
/** A message with these asks for something else than arithmetic. */
export const ASKS_OTHERWISE =
  /\b(?:where|when|why|half|quarters?|beginning|yesterday|tomorrow|will|gonna|going to|next (?:day|week|month|year)|day to day|anything|something|nothing|matters?|worth|important|blame|fault|guilty|did .* kill$|killed by)\b/;
const NEGATIVE = new RegExp(`\\bnot\\b(?! (?:counting|including))|${EXCEPT.source}`, "g");

/** How many things the words leave out or deny. */
export function negativesIn(words: string): number {
  return words.match(NEGATIVE)?.length ?? 0;
}

/** The words that stand between a whole and what is held against it. */
export const BETWEEN =
  /\b(?:than|or|minus|from|difference|compare[ds]?|comparison|versus|vs|against|outnumber\w*|exceed\w*|ratio|every|each|per)\b/;
export const BY_HOW_MANY = /\bby how (?:many|much)\b/;
export const EXCEEDS = /\b(?:than|outnumber\w*|exceed\w*|surpass\w*|more|fewer|less|higher)\b/;

/** Both who fight each other. */
export const BOTH_SIDES =
  /\b(?:both|either|two|each) (?:armed |warring |fighting |opposing )?(?:sides?|camps?|parties|party)\b/;
export const ARMED_SIDES = /\b(?:armed|warring|fighting) (?:sides?|camps?|parties|party)\b/;
export const WHICH_SIDE = /\b(?:which|what) (?:of the (?:two )?)?(?:sides?|camps?|party)\b/;
export const LOSSES = /\b(?:lost|lose|loses|losing|losses|died|dead|deaths?|killed|casualties|suffered)\b/;
/** All groups that were counted. */
export const ALL_GROUPS =
  /\b(?:all|the|each of the|every|these|those) (?:(?:three|two|four|five|six|\d) )?(?:groups|categories)\b/;
/** How many there are, or somebody has: not how many died. */
export const LIVING =
  /\b(?:has|have|had|got|(?:are|is|were) there) (?:\w+ )?(?:more|fewer|less|bigger|larger|the (?:most|least|fewest|biggest|largest))\b/;
/** A group as such, where none is named. */
export const GROUPS = /\b(?:groups?|sides?|categor(?:y|ies)|who|which|victims)\b/;
/** The present event, or what was answered before. */
export const NOW = /\b(?:now|this|these|currently|current|here|today|toll)\b/;
export const THAT = /\b(?:that|it|this|they|them|those)\b/;
/** What was answered before is held against what follows. */
export const AGAINST = /^(?:and |but )?(?:how )?(?:is that |as )?(?:compare[ds]?|comparing|versus|against)\b/;
export const PEOPLE = /\b(?:people|persons?|everyone|everybody|total|toll|dead|victims|deaths)\b/;

/** Where one operand ends and the next begins. */
export const BOUNDARY = new Set(
  "and or than versus vs against with to plus minus between from for per compared comparing comparison against except excluding without besides outnumber outnumbered outnumbers exceed exceeds exceeded how of is were was add adding subtract".split(
    " ",
  ),
);

/** Where the two sides of a comparison meet, the surest first. */
export const PIVOTS: readonly RegExp[] = [
  /^than$/,
  /^(?:versus|vs|against)$/,
  /^(?:outnumber|exceed|surpass)/,
  /^(?:or|minus)$/,
  /^(?:for|per|to|with|from)$/,
];

/** Words of arithmetic that need no other explanation. */
export const ARITHMETIC_WORDS = new Set(
  "plus minus add adding added sum combined combine together total totals altogether difference subtract take away average averaged daily percent percentage share fraction proportion portion ratio times more fewer less higher greater bigger larger lower smaller smallest biggest largest fewest rank ranked ranking order compare compared comparing comparison versus vs outnumber outnumbered exceed exceeded exceeds number numbers figure figures count counts counted put calculate compute maths math equals equal result group groups side sides either both each every three death deaths losses lost lose many much per since started start if leave leaving out except excluding without non attack bigger force amount sums answer divided divide spread men man armed victims highest lowest high low top bottom middle second third place list breakdown categories lines toll against above below among ranking bar bars chart took taken suffer suffered reported largest slightly exact hit".split(
    " ",
  ),
);
