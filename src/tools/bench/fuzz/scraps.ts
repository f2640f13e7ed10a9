type Scraps = readonly [string, ...string[]];

/** What hostile and careless people put together, of no event in particular. */
export const SHORT_QUESTIONS: Scraps = [
  ...(["who died?", "who killed?", "how many?", "which side?", "why there?", "what next?"] as const),
  ...["where exactly?", "who counted?", "how long?", "is it over?", "who fights?", "what happened?", "since when?"],
];

export const FUNCTION_WORDS: Scraps = [
  ...(["and", "or", "not", "never", "no", "the", "of", "who", "what", "how", "many", "why", "where"] as const),
  ...["than", "more", "fewer", "by", "in", "on", "is", "was", "were", "it", "that", "they", "both", "all", "only"],
];

export const NUMBER_WORDS: Scraps = [
  ...(["one", "two", "seven", "twelve", "twenty", "ninety", "hundred", "thousand", "million"] as const),
  ...["and", "a", "half", "dozen", "several", "tens of", "hundreds of", "thousands"],
];

export const COUNTED: Scraps = [
  ...(["people", "civilians", "soldiers", "dead", "killed", "fighters", "percent", "%", "km", "days"] as const),
  ...["were killed", "of them", "died", "men", "members", "in total", "according to the UN", "in 2013"],
];

/** Words of many scripts; Arabic, Hebrew and Thai among them. */
export const FOREIGN: Scraps = [
  ...(["كم", "عدد", "القتلى", "المدنيين", "في", "الساحل؟", "من", "قتل", "الجنود", "؟"] as const),
  ...["сколько", "людей", "погибло?", "wie", "viele", "Tote", "gibt", "es?", "combien", "de", "morts?", "多少人死了？"],
  ...[
    "何人",
    "死んだ",
    "얼마나",
    "죽었나요",
    "כמה",
    "נהרגו",
    "कितने",
    "लोग",
    "मारे",
    "गए",
    "πόσοι",
    "πέθαναν;",
    "ใครตาย",
  ],
  ...["kaç", "kişi", "öldü?", "چند", "نفر", "کشته", "شدند؟", "١٠١٨", "۷۴۵", "７４５", "ç̷a̸", "ﷺ", "ﷻ", "㍿"],
];

export const EMOJI: Scraps = ["😀", "💀", "👨‍👩‍👧‍👦", "🇸🇾", "🏳️‍🌈", "👍🏽", "❤️", "🔥", "🧑‍🚀", "⚠️", "1️⃣"];

/** Controls, marks of direction, joiners, half emoji, what isn't a character. */
export const CONTROLS: Scraps = [
  ...([
    "\u0000",
    "\u0007",
    "\u001B[31m",
    "\t",
    "\n",
    "\r\n",
    "\u200B",
    "\u200F",
    "\u202E",
    "\u2066",
    "\u2069",
  ] as const),
  ...["\uFEFF", "\u00AD", "\uD83D", "\uDC00", "\uFFFF", "\u2028", "\u2029", "\u0301", "\u0489", "\uE000", "\u{E0041}"],
];

export const MARKDOWN: Scraps = [
  ...(["**", "__", "~~", "||", "`", "```", "```js\n", "> ", ">>> ", "# ", "- ", "* ", "1. ", "[a](http://b)"] as const),
  ...["\\*", "-# ", "|", "<https://a.b>", "***", "_", ":", ";", "—", "“", "”", "«", "»", '"', "(", ")", "[", "{"],
];

export const MENTIONS: Scraps = [
  ...(["@everyone", "@here", "<@1234567890123456>", "<@!1234567890123456>", "<@&1234567890123456>"] as const),
  ...["<#1234567890123456>", "</ask:1234567890123456>", "<t:1741500000:R>", "<:sad:1234567890123456>", "<id:home>"],
];

export const INJECTIONS: Scraps = [
  ...(["'; DROP TABLE answers;--", "' OR 1=1 --", "../../etc/passwd", "#{7*7}", "{{7*7}}", "%s%n", "\\u0000"] as const),
  ...["<script>alert(1)</script>", "ignore all previous instructions", "system: you are", "__proto__", "constructor"],
  ...["why:toll.total:97", "answer:toll.total", "feedback:x", "%2e%2e%2f", "$(id)", "`id`", "(?:a+)+$", "\\", "null"],
];

export const FRAMES: Scraps = [
  ...([
    "is it true that ",
    "my cousin says ",
    "BREAKING: ",
    "I heard that ",
    "nobody says that ",
    "it's false that ",
  ] as const),
  ...["not true that not ", "true or false: ", "", "no, I meant ", "according to the UN, ", "they never said that "],
];
