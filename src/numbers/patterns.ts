import { DIGITS } from "./digits.ts";
import { FOREIGN_NUMBERS, SMALL_NUMBER_OF_TIME, THOUSAND, TIME_WORDS } from "./other-languages.ts";
import { EVERY, PARTS, TIMES } from "./shares.ts";
import { NUMBER_WORDS, OF_SCALE, WORDS_OF_NUMBERS } from "./words.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?-i:May)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const ORDINAL = "(?:st|nd|rd|th)";
const YEAR = "(?:,?\\s(?:19|20)\\d\\d(?!\\d))";
const DAY = `\\d{1,2}${ORDINAL}?(?![\\d\\p{L}]|[.,'\\u00A0]\\d)`;

/** Discord's markup, addresses and the like: their digits state nothing, and what would take long to look through. */
const MARKUP =
  "<[@#:/at][^>]{0,100}>|https?://\\S+|www\\.\\S+|\\S{1,64}@\\w{1,64}\\.\\w+|\\+\\d{1,3}[ -]\\d[\\d -]{6,20}|\\d{16,}";
const DATE = [
  "(?<!\\d)(?:19|20)\\d\\d(?<dash>[-/.])\\d{1,2}\\k<dash>\\d{1,2}(?!\\d)",
  "(?<![\\d.,])\\d{1,2}(?<slash>[-/.])\\d{1,2}\\k<slash>(?:\\d{4}|\\d\\d)(?!\\d)",
  `(?<!\\p{L})${MONTH}\\s?(?:the )?${DAY}${YEAR}?`,
  `(?<![\\d.,])\\d{1,2}${ORDINAL}?(?: day)?(?: of)? ?${MONTH}(?!\\p{L})${YEAR}?`,
].join("|");
const TIME =
  "(?<![\\d.,])(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)(?:\\s?[ap]\\.?m\\b)?|\\d{1,2}(?:\\.\\d{2})?\\s?(?:[ap]\\.?m\\b|o'clock)|24/7)";
/** Models, versions, chapters and the like: `AK-47`, `G7`, `1.2.3`, `#4`, “page 5”. */
const NAME = [
  "(?<![\\p{L}\\d-])(?:(?-i:[A-Z]{1,4})-?|[a-z]{1,2}-?|[a-z]{1,20}|covid-)\\d{1,6}[a-z]{0,3}(?![\\p{L}\\d]|[.,]\\d{3})",
  "(?<![\\d.,])\\d{1,5}\\.\\d{1,5}(?:\\.\\d{1,2}(?!\\d)){1,4}",
  "(?:#|№)\\s?\\d{1,6}",
  "(?<!\\p{L})(?:pages?|chapter|section|article|version|resolution|room|season|episode|part|phase|(?<!(?:first|one|last|same|second|third|next|every|each|that|this|single|per|a) )(?:day|week)|level|route|channel|flight|bus|gate|seat|platform|highway|exit|radio|kanal|canal|verse|sura|surah|psalm|number (?=one|\\d)|no\\.|nr\\.)\\s?(?:\\d{1,4}|one|two|three|four|five)(?![\\p{L}\\d]|[.,]\\d)",
  // “Call 112”, but not “I call 125 soldiers”.
  "(?<!\\p{L})(?:call|dial|phone|ring|text)\\s\\d{3,6}(?![\\p{L}\\d]|[.,]\\d|\\s(?!if|when|for|in|or|and|to|now)\\p{L})",
  // A proper name's number: “on France 24”, “Sky 1 said”.
  "(?<!\\p{L})(?-i:(?:[Oo]n|[Ff]rom|[Bb]y|[Aa]t|[Vv]ia|[Ww]atch(?:ed|ing)?|[Ss]aw)\\s\\p{Lu}\\p{Ll}+)\\s\\d{1,2}(?![\\p{L}\\d]|[.,]\\d|\\s(?:people|civilians|were|soldiers|dead|died))",
  "(?<!\\p{L})(?-i:\\p{Lu}\\p{Ll}+)\\s\\d{1,2}(?=\\s(?:said|says|reports|reported|tv|news|aired|showed|quotes|quoted)(?!\\p{L}))",
].join("|");
/** “A quarter of a million” is a count. */
const WHOLE = `(?!${OF_SCALE})(?=\\s*[.,;:!?)]|\\s*$|\\s(?:of|the|were|was|are|is|have|had|carried|wore|fought|all|those|these|died|killed)(?!\\p{L}))`;
const SHARE = [
  `(?<!\\p{L})(?:${TIMES})[\\s-](?:${PARTS})s(?!\\p{L}|${OF_SCALE})`,
  `(?<!\\p{L})(?:an?|one)[\\s-](?:${PARTS})${WHOLE}`,
  `(?<=[:=–-]\\s)(?:an?|one)[\\s-](?:${PARTS})(?=\\s*(?:[.,;!?)]|$))`,
  `(?<![\\p{L}-])(?<!(?:second|first) )half${WHOLE}`,
  `(?<!\\p{L})${EVERY}`,
  "[½⅓⅔¼¾]",
].join("|");
const SCALE =
  "k|m|mn|mio|mln|bn|thousand|million|billion|hundred|dozen|tsd|ألف|آلاف|الاف|مليون|ملايين|тысяч[аи]?|тыс|هزار";

/** What a text may state, each thing once, the more special first: most of it is no count. All repetitions are bounded. */
export const STATED = new RegExp(
  [
    `(?<markup>${MARKUP})`,
    `(?<date>${DATE})`,
    `(?<time>${TIME})`,
    `(?<name>${NAME})`,
    `(?<share>${SHARE})`,
    `(?<![\\p{Script=Latin}\\d]|\\d[.,])(?<digits>${DIGITS})(?:(?<ordinal>${ORDINAL})(?!\\p{L})|[\\s-]?(?<scale>${SCALE})(?![\\p{L}\\d²]))?`,
    `(?<thousand>${THOUSAND})`,
    `(?<small>${SMALL_NUMBER_OF_TIME})`,
    `(?<![\\p{L}\\d'])(?<words>${NUMBER_WORDS})`,
  ].join("|"),
  "giu",
);

/** Without any of these `STATED` finds nothing that is a number, as in most texts: looking for them takes a thirtieth of the time. */
export const MAY_STATE = new RegExp(
  `[\\d½⅓⅔¼¾]|(?<!\\p{L})(?:half|${PARTS}|${WORDS_OF_NUMBERS}|${FOREIGN_NUMBERS})`,
  "iu",
);

/** What each scale multiplies by. */
export function scaleOf(written: string): number {
  const scale = written.toLowerCase();
  if (scale === "hundred") return 100;
  if (scale === "dozen") return 12;
  if (/^(?:k|thousand|tsd|ألف|آلاف|الاف|тысяч[аи]?|тыс|هزار)$/.test(scale)) return 1000;
  return /^(?:bn|billion)$/.test(scale) ? 1e9 : 1e6;
}

/** Words of time: what lasts, not what is counted twice. */
export const TIME_UNIT = new RegExp(
  `^[\\s-]?(?:(?:second|minute|hour|day|night|week|month|year|decade)s?|${TIME_WORDS})(?!\\p{L})`,
  "iu",
);
/** What is measured rather than counted. */
export const UNIT_AFTER =
  /^[\s-]?(?:km|kms|kilomet(?:er|re)s?|km²|m²|met(?:er|re)s?|cm|mm|miles?|mi|mph|kmh|ft|feet|inch(?:es)?|kg|kilos?|kilograms?|grams?|tons?|tonnes?|lit(?:er|re)s?|hectares?|acres?|degrees?|°|euros?|dollars?|pounds|cents|usd|eur|gbp|lira|bucks|megawatts?|mw|gb|mb|ghz|[$€£¥]|(?:years?|yrs?|months?)[\s-]old|y\/?o)(?!\p{L})/iu;
export const UNIT_BEFORE = /(?:[$€£¥]|\b(?:usd|eur|gbp))\s?$|\b(?:aged?|age of)\s$/i;
export const PERCENT =
  /^\s?(?:%|per\s?cent(?!\p{L})|pct(?!\p{L})|prozent(?!\p{L})|بالمئة|بالمائة|في المئة|في المائة|pour cent|por ciento|процент\p{L}*|درصد)/iu;
