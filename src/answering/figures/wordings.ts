import { readNumbers } from "../../numbers/read-numbers.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { clean, sentencesIn, stemOf } from "../reading/normalise.ts";

/** Ways to say what a few words of arithmetic say as well: each is replaced, in this order. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  // Who says so, and that an answer is wanted, is no part of what is asked.
  [/\([^()\d]*\b(?:sorry|wording|thanks|please)\b[^()]*\)/g, " "],
  [
    /\b(?:my|a|this|some|the) (?:\w+ )?\w+ (?:swears?|claims?|insists?|reckons?|says?|said|bets?|told|keeps (?:on )?saying)(?: (?:me|us))?(?: that)?\b/g,
    "is it so that ",
  ],
  [/\b(?:i|we|they|people) (?:heard|read|reckon|bet|keep (?:hearing|reading))(?: that)?\b/g, "is it so that "],
  [
    /\b(?:is it|is this|is that|would it be|would i be|am i) (?:true|accurate|right|correct|fair|wrong|ok|okay)(?: (?:to|in) (?:say|write|claim|state|report|saying|writing|thinking))?(?: that)?\b/g,
    "is it so that ",
  ],
  [
    /[\s,.;:–-]*\b(?:true or (?:cap|not|false)|cap or (?:not|no cap)|fact or (?:cap|fiction)|is (?:that|this|it) (?:true|so|right|correct|cap|accurate)|(?:right|correct|true|yes or no))(?=\s*[?.!]*\s*$)/g,
    "? is it so that",
  ],
  [
    /\b(?:and )?(?:(?:please|pls|just|i need|i want|give(?: me)?|show(?: me)?|tell me|with|and|in|what (?:are|is|s)|what's|whats|by) )+(?:me )?(?:both|all|the|all the|all three|their) (?:figures|numbers|counts)(?: (?:for|of) (?:each|all|both)(?: (?:of (?:the )?)?(?:them|em|three|two|groups?|sides?))?)?/g,
    " ",
  ],
  [/\band (?:what is|what's|whats|give me|tell me) (?:the|its|their) (?:number|figure|count)\b/g, " "],
  [/\bwith (?:figures|numbers)(?: for each(?: of the (?:three|two))?)?/g, " "],
  [
    /\bsince (?:it|this|that|they|the \w+) (?:all )?(?:broke out|began|started|erupted|kicked off)\b/g,
    "since the start",
  ],
  [/\bso far\b|\bas things stand\b|\bby (?:itself|themselves)\b|\bat (?:this|that) pace\b/g, " "],
  // Counted per day, and of so many.
  [/(?<!\b(?:what|such|same|once|of) )\b(?:in )?an? day\b/g, "per day"],
  [
    /\bper day(?: (?:is|was) that)?,? (?:over |for |in |across )?(?:the )?(?:\d|four|five|three) days\b/g,
    "per day on average",
  ],
  [/%/g, " percent "],
  [/\bpct\b/g, "percent"],
  [
    /\b(?:out )?of (?:every |each )?(?:100|10|ten|four|five|a hundred|one hundred) (?:of )?(?=(?:the )?(?:dead|killed|people|victims|deaths|who|casualties))/g,
    "what percent of ",
  ],
  [
    /\bhow many (?:in|out of) (?:every |each )?(?:100|10|ten|three|four|five|a hundred|one hundred)(?: of)?\b/g,
    "what percent of",
  ],
  // Orders.
  [/\b(?:fewest|lightest|shortest|tiniest|slightest|least hit)\b/g, "smallest"],
  [/\b(?:tallest|heaviest|(?:worst|hardest|heaviest)[ -]hit)\b/g, "biggest"],
  [
    /\b(?:from )?(?:the )?(?:high|highest|most|more|big|biggest|largest|worst|top|max|small|smallest|low|lowest|least|less|few|bottom|min|best) (?:down |up )?to (?:the )?(?:high|highest|most|more|big|biggest|largest|worst|top|max|small|smallest|low|lowest|least|less|few|bottom|min|best)\b/g,
    " in order ",
  ],
  [
    /\b(?:in )?(?:an? )?(?:ascending|descending|increasing|decreasing|rising|falling|numerical)(?: order)?\b/g,
    " in order ",
  ],
  [/\b(?:by|on) (?:bodies|body count|losses|deaths|toll|(?:number of )?(?:dead|deaths))\b/g, "by deaths"],
  [/\bline (?:them|em|these|those|all)? ?up\b|\b(?:sort|arrange|order) (?:them|these|those)\b/g, "rank them"],
  [/\b(?:the )?top spot\b|\b(?:in )?first place\b/g, "biggest"],
  // What is held against what.
  [/\b(?:stack|measure|shape|line) up (?:against|to|with)\b|\bhow do(?:es)? (.*?) fare against\b/g, "$1 compared with"],
  [/\bwho(?: is|'s|s) (?:ahead|in front|winning|worse off)\b/g, "which is higher"],
  [/\b(?:passed|overtaken|topped|beaten|gone past|went past|overtook|outstripped|eclipsed)\b/g, "exceeded"],
  [/\b(\d{4})'?s\b/g, "$1"],
  [
    /\b(?:it ?i?s|it's|this is|is (?:it|this)|it was)(?: not|n't)? (?:as|so|nearly as|worse|deadlier|bloodier) (?:\w+ )?(?:as|than)\b/g,
    "this toll compared with",
  ],
  [/\b(?:than|against|with|to|from|in|as) (?:back )?in (\d{4})\b/g, "than $1"],
  [/\b(?:the one from|that of|the one in|the one of)\b/g, " "],
  // Sums.
  [
    /\b(?:make|makes|made|equals?) (?:what|how (?:many|much))\b|\bwhat (?:does|do|would|will) (?:that|it|they|those|these|both) (?:make|come to|equal)\b/g,
    "added",
  ],
  [/\b(?:come|comes|coming|amounts?) to\b|\badd(?:s|ed)? up\b|\btall(?:y|ied|ies)(?: up)?\b/g, "sum"],
  [
    /\b(?:counted|lumped|taken|put|pooled|grouped|bundled|merged)(?: (?:all|in))?(?: (?:together|as one|into one|as (?:a|one) (?:group|number|figure)))\b|\blumped\b/g,
    "combined",
  ],
  [
    /\b(?:all|the|these|those|this|its|your|their)(?: \w+[ -]line| bulleted| bullet| three| 3)? (?:list|breakdown|tally|lines|bullets|bullet points|items|sub ?totals|(?<=(?:three|3) )(?:numbers|figures|counts|tolls))\b/g,
    "all groups",
  ],
  [
    /\bthe (?:article's |reported |official )?(?:headline|rounded|round) (?:figure|number|toll|total|count)\b|(?<=\b(?:than|minus|from|exceeds?|above|over) )the (?:total|overall toll|total toll)\b/g,
    "the reported total",
  ],
  [/\bin the (?:headline|title|intro)\b/g, " "],
  [/\bcombatants?\b/g, "fighters on both sides"],
  // Differences.
  [/\bgap\b|\bmargin\b|\bshortfall\b/g, "difference"],
  [/\b(?:take|remove|deduct|knock|leave) (?:away )?(.*?) (?:away |off )?from\b/g, "subtract $1 from"],
  [/\bhow far (?:is|are|was|were|off is) (.*?) from\b/g, "difference between $1 and"],
  [
    /\b(?:(?:at least|about|around|over|by|some) )*\d+ (?=(?:above|more than|over|higher than|below|less than|fewer than) (?=.*\bhow (?:much|many|far)\b))/g,
    " ",
  ],
  [/\bhow (?:much|many|far) (?:above|over|beyond|ahead)\b/g, "how many more"],
  [/\bhow (?:much|many|far) (?:below|under|behind|short)\b/g, "how many fewer"],
  // Ratios.
  [/\bdivided by\b|(?<=\d)\s*[÷/]\s*(?=\d)/g, " per "],
  [/\bover (?=.*\b(?:decimal|ratio|fraction|multiple)\b)|(?<=\d )over (?=\d)/g, "per "],
  [/,? ?\b(?:as|in) (?:an? )?(?:decimal|multiple|ratio|number)\b|\b(?:roughly |about )?what multiple\b/g, " how many "],
];

/** From least to most. */
const ASCENDING =
  /\b(?:ascending|increasing|rising)\b|\b(?:low|lowest|least|less|few|fewest|small|smallest|bottom|min|lightest) (?:up )?to (?:the )?(?:high|highest|most|more|big|biggest|largest|top|max|worst|heaviest)\b|\b(?:smallest|lowest|fewest|least|lightest)(?: \w+){0,2} first\b/;

/** Whom a group's name is said with: “Assad's lot”, “security boys”, “regime guys”. */
const FOLK = /^(?:lot|bunch|guys?|lads|boys|dudes|gang|crew|crowd|camp|side|man|men|folks?|people|forces|fighters)$/;
const FOLLOWING =
  / men (?:lot|bunch|guys?|lads|boys|dudes|gang|crew|crowd|camp|side|man|men|folks?|people|forces|fighters)\b/g;
/** What is said of those who died: “security dead”. */
const LOST = /^(?:dead|deaths?|losses|casualties|toll|count|and|or|than|vs|versus|against)$/;

/** One way to read a message for arithmetic. */
export interface Wording {
  readonly text: string;
  /** What else the message says. */
  readonly rest: string;
}

/** A message as a whole, then the sentence that asks, where it has several, in plainer words. */
export function wordingsOf(text: string, lexicon: Lexicon): readonly Wording[] {
  const plainer = inPlainerWords(clean(inDigits(text)), lexicon);
  const sentences = sentencesIn(plainer);
  if (sentences.length < 2) return [{ text: inWords(plainer), rest: "" }];
  const asking = sentences.filter((sentence) => /[?؟]$/.test(sentence));
  const alone = asking.length > 0 ? asking : sentences.slice(-1);
  const parts = alone.map((sentence) => ({
    text: inWords(sentence),
    rest: sentences.filter((other) => other !== sentence).join(" "),
  }));
  return [{ text: inWords(plainer), rest: "" }, ...parts];
}

/** Whether an order is asked for from least to most. */
export function isAscending(text: string): boolean {
  return ASCENDING.test(clean(text));
}

function inPlainerWords(text: string, lexicon: Lexicon): string {
  const plainer = PLAINER.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
  return plainer
    .replace(/\b([a-z]+)('s|s')?(?=(?: ([a-z]+))?)/g, (whole, owner: string, possessive?: string, next?: string) => {
      const isNamed = next !== undefined && (isGroup(`${owner} ${next}`, lexicon) || isGroup(owner, lexicon));
      const isSaid = next === undefined ? possessive !== undefined : FOLK.test(next) || LOST.test(next);
      return isSaid && !isNamed && isGroup(`${owner} men`, lexicon) ? `${owner} men` : whole;
    })
    .replace(FOLLOWING, " men");
}

/** Numbers in words as digits; small ones may be anything. */
function inDigits(text: string): string {
  if (!/hundred|thousand/i.test(text)) return text;
  return readNumbers(text)
    .filter(({ kind, value, written }) => kind === "count" && value >= 100 && !/\d/.test(written))
    .reduceRight((said, { start, end, value }) => said.slice(0, start) + String(value) + said.slice(end), text);
}

function isGroup(words: string, lexicon: Lexicon): boolean {
  const stems = words.split(" ").map(stemOf);
  return lexicon.find(stems).some(({ slot, start, end }) => slot === "group" && start === 0 && end === stems.length);
}

/** Signs of arithmetic and the ends of clauses as words, for a reading holds words alone. */
function inWords(text: string): string {
  return text
    .replace(/[,:;](?=\s)|(?<=\d) do(?:es)?\b/g, " and ")
    .replace(/(?<=\p{L}|\d|\s)\+(?=\s|\p{L}|\d)/gu, " plus ")
    .replace(/(?<=\d)\s*[-−–]\s*(?=\d)/g, " minus ")
    .replace(/(?<=\d)\s*[*×]\s*(?=\d)/g, " multiplied ");
}
