import { SUM_TURNS } from "./sum-turns.ts";

/** Behind a span of time: nothing that tells which one it is. */
const UNNAMED =
  "(?! (?:of|in|from|the|\\d|january|february|march|april|may|june|july|august|september|october|november|december)\\b|\\d| \\d)";

/** Turns of speech that word for word aren't English ones, and what stands in their place. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // “منذ أربعة أيام”, “قبل أربعة أيام”
  [/\bsince (?=(?:about |approximately |more than )?(?:\d+|two) (?:hours|days|week|month|year))/g, "for "],
  [/\bbefore ((?:about |approximately |more than )?(?:\d+|two) (?:hours|days|week|month|year)\w*)/g, "$1 ago"],
  // “قبل شهر”, “منذ أسبوع”; “قبل شهر آذار” and “منذ سنة 2013” name one
  [new RegExp(`\\bbefore (week|month|year)\\b${UNNAMED}`, "g"), "one $1 ago"],
  [new RegExp(`\\bsince (?=(?:week|month|year)\\b${UNNAMED})`, "g"), "for one "],
  // “لسنة واحدة”
  [/\b(day|week|month|year) one(?: him)?(?=[\s,.?!]|$)/g, "one $1"],
  [/\bto (?=(?:\d+|one|two) (?:hours?|days?|weeks?|months?|years?)\b)/g, "for "],
  // “بلشت من أسبوع”
  [/\bstarted for one (?=week|month|year)/g, "have lasted one "],
  // “مات فيه ألف واحد”
  [/\b(died|killed|dead) in (?:it|him)\b/g, "$1"],
  // “ألقى الرئيس كلمته من القصر”
  [/\bfind ((?:(?!(?:in|of|on|to)\b)[^\s,.?!]+ ){1,3}?)(?:is )?(?=statement|speech)/g, "$1delivered "],
  // “أغلب الضحايا من أبناء المدينة”
  [/\b((?:most|all|half) (?:of )?(?:dead|victims|killed)) of (?=(?:people|members|sons) of\b)/g, "$1 are "],
  // “يُقدَّر عددهم بخمسة آلاف”
  [/\bestimated ([^,.?!]*?) in (?=(?:approximately |more than )?\d)/g, "estimated $1 at "],
  // “اطرح 125 من 148”
  [/\bwithout (\d[\d,.]*) (?:of|from) (\d[\d,.]*)/g, "$2 minus $1"],
  // “اطرح المدنيين من القتلى”
  [/^without (\w[^,.?!\d]*?) (?:of|from) (?!(?:the )?(?:total|sum)\b)(\w[^,.?!]*)/g, "$2 minus $1"],
  // “كم زاد عدد المدنيين على عدد رجال الأمن؟”, “قديش زيادة ماتو من الفلول عن الأمن”
  [
    /\bhow many (?:people )?(?:increase|increased) (?:of )?([^,.?!]+?) (?:on|about|to) ([^,.?!]+)/g,
    "how many more $1 than $2",
  ],
  [/\bhow many more ([^,.?!]+?) (?:on|about) ([^,.?!]+)/g, "how many more $1 than $2"],
  // “قديش المدنيين زيادة عن الأمن؟”
  [/\bhow many ([^,.?!]+?) increase (?:on|about|of|from) ([^,.?!]+)/g, "how many more $1 than $2"],
  // “بكم ينقص الأمن عن المدنيين؟”
  [/\b(?:in |by )?how (?:many|much) shortage ([^,.?!]+?) (?:on|about|to) ([^,.?!]+)/g, "how many fewer $1 than $2"],
  [/\bhow many times increase ([^,.?!]+?) (?:on|about) ([^,.?!]+)/g, "how many times more $1 than $2"],
  // “ضحايا 2013 أكثر بكم من ضحايا الآن؟”
  [
    /(?<=^|[,.?!] )(\w[^,.?!]*?) more (?:in |by )?how (?:many|much) (?:of|from|than) ([^,.?!]+)/g,
    "how many more $1 than $2",
  ],
  [
    /(?<=^|[,.?!] )(\w[^,.?!]*?) less (?:in |by )?how (?:many|much) (?:of|from|than) ([^,.?!]+)/g,
    "how many fewer $1 than $2",
  ],
  [
    /\b(\w[^,.?!]*?) less than ([^,.?!]+?),? (?:in |by )?how (?:many|much)(?: people)?(?=[\s?]*$)/,
    "how many fewer $1 than $2",
  ],
  [/\b(?:in|by) how many (\w[^,.?!]*?) less than /, "how many fewer $1 than "],
  [/\bwho went (?:who |them )?more\b/g, "who lost more"],
  // “المدنيون أكثر من الأمن بكم؟”, “بقديش المدنيين أكتر من الأمن؟”
  [
    /\b(\w[^,.?!]*?) more than ([^,.?!]+?),? (?:in |by )?how (?:many|much)(?: people)?(?=[\s?]*$)/,
    "how many more $1 than $2",
  ],
  [/\b(?:in|by) how many (\w[^,.?!]*?) more than /, "how many more $1 than "],
  // “قديش علوية راحو بهالأحداث”
  [
    /\b(how many (?!days|weeks|months|years)[^,.?!]+?) went(?=\s*(?:$|[,.?!]| in events| today| until| so far))/g,
    "$1 died",
  ],
  // “كم ألف مسلح بالجبل”
  [/\bhow many 1000 (?=\S)/g, "how many thousand "],
  [/\bwho lost men more\b/, "who lost more"],
  // “قديش مات من المدنيين”
  [/\bhow many (died|killed) of (?!them\b|every\b)([^,.?!]*?)(?= and\b|[,.?!]|$)/g, "how many of $2 $1"],
  // “قديش مات من المدنيين وقديش من الأمن”
  [
    /(?<=\bhow many of [^,.?!]*? (died|killed)\b.*?\bhow many of )(?!them\b|every\b)((?:(?! and\b| died\b| killed\b)[^,.?!])+)(?= and\b|[,.?!]|$)/g,
    "$2 $1",
  ],
  // “صار الشرع رئيساً”, “صار الوضع مستقراً”
  [
    /\bhappened ((?:(?!(?:in|on|of|to|by|with|him|them|how)\b)[a-z-]+ ){0,3})(?=(?:president|leader|ruler|stable|safe|calm|better|worse)\b)/g,
    "$1became ",
  ],
  // “ما حكمت غير سنتين”
  [/\bnot (\w+) not\b/g, "$1 only"],
  [/\bnot ([^\s,.?!]+(?: (?!not\b|except\b)[^\s,.?!]+){0,3}) except\b/g, "$1 only"],
  // “حكى من القصر”, “أجا من حلب”
  [
    /\b(said|speak|speaks|recorded|broadcast|came|came out|came down|fled|arrived|went|sent|withdrew|returned|spared)((?: (?!of\b|from\b|that\b)[^\s,.?!]+){0,3}) of(?! (?:civilians|them|people|soldiers)\b)/g,
    "$1$2 from",
  ],
  [/(\bfrom [^,.?!]+ not) of\b/g, "$1 from"],
  // “مو من جامع”, set against what stands before it
  [/(?<=[a-z])(?<!\b(?:is|are|was|were)) not (?=(?:from|in|on|to|by) )/g, ", not "],
  [/\bsaid from\b/g, "gave speech from"],
  // “تستمر الاشتباكات منذ أربعة أيام”, “المعارك بدأت قبل أسبوعين”, “صرلها شهر”
  [/\bcontinues? (?:([^,.?!]+?) )?for (?=(?:\d+|one|two)\b)/g, "$1 have lasted "],
  [/\bstarted ([^,.?!]*?) ?((?:\d+|one|two) (?:hours|days|weeks?|months?|years?)) ago\b/g, "$1 have lasted $2"],
  [
    /\bcontinues? (?=(?:approximately |only )?(?:\d+|one|two) (?:hours?|days?|weeks?|months?|years?)\b)/g,
    "have lasted ",
  ],
  [/\bit has been (?=(?:\d+|two) )/g, "have lasted "],
  [/\bit has been (?=(?:week|month|year)\b)/g, "have lasted one "],
  [/\bit has been days?(?= only\b|\s*(?:[,.?!]|$))/g, "have lasted one day"],
  // “وهني هلق وين”
  [/^((?:and |so |ok )*)(they)( now)? where(?=[\s?]*$)/, "$1where are $2$3"],
  [/^((?:and |so |ok )*)(he|she)( now)? where(?=[\s?]*$)/, "$1where is $2$3"],
  [/(?<=\S)(?: (?:are|is))? +(?=have lasted\b)/g, " "],
  // “ما مات حدا من المدنيين”
  [/\bnot (\w+) (?:anyone|nobody) of ([^,.?!]+)/g, "no $2 $1"],
  [/\bnot (\w+) (?:anyone|nobody)\b/g, "nobody $1"],
  // “الهيئة هي التي قادت المعارضة”
  [
    /(?<=\w )(?:he|she|they) (?:that|of) (?=(?:leads|led|took|rules|ruled|controls|killed|started|condemned|overthrow\w*|[a-z]{3,}ed)\b)/g,
    "",
  ],
  // “كم أقل عدد قتلى الأمن من عدد قتلى الفلول”
  [/\bhow many (?:fewest|less|fewer) ([^,.?!]+?) (?:of|than) (?=death toll|number of)/g, "how many fewer $1 than "],
  // “هل خسائر الأمن أكبر من خسائر الفلول؟”
  [/\b(?:worst|biggest|bigger) of (?=losses|death toll|number of|dead|victims)/g, "more than "],
  // “هيدا صحيح أو لا”
  [/\bis it true or not\b/g, "is it true"],
  // “رح يموت”, “سيُقتل”
  [/\bwill died\b/g, "will die"],
  [/\bwill killed\b/g, "will be killed"],
  [/\bwill happened\b/g, "will happen"],
  [/\bwill returned\b/g, "will return"],
  // “رحب بالعنف”
  [/\bwelcomed in\b/g, "welcomed"],
  // “لم يتجاوز عدد القتلى المئة”
  [
    /\b(more than|fewer than) ((?:death toll|number of)(?: (?!(?:of|in|from)\b)[^\s,.?!\d]+){0,3}) (?=\d)/g,
    "$2 is $1 ",
  ],
  // “راح عند أهله”
  [/\b(went|fled|moved|returned|travelled|escaped) at\b/g, "$1 to"],
  // “بعد ساعات قليلة”
  [/\b(hours|days|weeks|months|years) few\b/g, "a few $1"],
  // “وثّق المرصد مقتل 300 مدني”
  [
    /\b(counted|reported|documented|recorded|confirmed|announced|denied) (?:killed|died|fell) (\d[^,.?!]*?)(?=[,.?!]|$| only\b)/g,
    "$1 that $2 were killed",
  ],
  // “القتلى كلهم من الجيش”
  [/\b(dead|victims) all of (?!them\b)(?=\w)/g, "$1 are all "],
  // “ابني كاتب إنو …”
  [/\b(my \w+|somebody|student|students|he|she) written(?= )/g, "$1 wrote"],
  // “ما في أطفال بين الضحايا”
  [/\bbetween (?=(?:the )?(?:dead|victims|killed|casualties|those|that died)\b(?! and))/g, "among "],
  // “عشر سنين”; of “شهر 12 سنة 2024” the twelve is the month's
  [/\b((?:[2-9]|\d{2,3}) (?:hour|day|week|month|year))(?=[\s,.?!]|$)(?! (?:of )?(?:19|20)\d\d\b)/g, "$1s"],
  // “سنتين تلاتة”
  [/\btwo (hours|days|weeks|months|years) (?:or )?3\b/g, "two or three $1"],
  // “راح ع حلب”, “هرب على لبنان”
  [/\b(went|fled|came|travelled|moved|escaped|arrived|returned) on (?=\w)/g, "$1 to "],
  // “هل المصدر هو الشرطة؟”
  [/\bdid ((?:(?!(?:is|are|and|that)\b)[^\s,.?!]+ ){1,6})(is|are)\b/g, "$2 $1"],
  // “في اليوم الثالث” names one day
  [/\bper day (first|second|third|fourth|fifth|sixth|seventh|last|next|previous)\b/g, "on the $1 day"],
  [/\bper day other\b/g, "on the second day"],
  [/\bin (day|week|month|year) (first|second|third|fourth|fifth|last)\b/g, "in the $2 $1"],
  // “كم مجموع قتلى الأمن والفلول”
  [
    /\bhow many in total (?=\w[^.?!]*(?:,| and) )(?![^.?!]* and (?:who|where|when|how|what|why|which|did)\b)/g,
    "what is sum of ",
  ],
  // “إذا طرحنا المدنيين من المجموع”
  [/\b(without [^,.?!]+?) of (?:the )?(?:total|sum of)\b/, "$1"],
  [/\bhow many left (without [^,.?!]+)/g, "$1, how many left"],
  [/\bsum of(?=\W*$|,)/g, "total"],
  // “مو؟” at the end asks for agreement; “أليس كذلك؟” asks already.
  [/(?<=\S)(?<!\bor)[,\s]+not(?=\s*\?)/g, ", right"],
  [/(?<=[^\s,]) (?=right\?)/g, ", "],
  [/\?(?:\s*\?)+/g, "?"],
];

const MONTHS = "january february march april may june july august september october november december".split(" ");
/** “شهر 12 سنة 2024”, “بشهر 3”: months go by their numbers. */
const MONTH_BY_NUMBER = /\bmonth (1[0-2]|[1-9])(?!\d)(?: (?:of )?(?:year )?(?=(?:19|20)\d\d\b))?/g;
const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join("|")}) (?:of )?year (?=(?:19|20)\\d\\d\\b)`, "g");

/** An Arabic text that was put into English word for word, with English turns of speech. */
export function turned(text: string): string {
  const dated = text
    .replace(MONTH_BY_NUMBER, (written, month: string) =>
      written.replace(/^month \d+(?: .*)?/, MONTHS[Number(month) - 1] ?? ""),
    )
    .replace(MONTH_OF_YEAR, "$1 ");
  return [...SUM_TURNS, ...TURNS].reduce((before, [said, instead]) => before.replace(said, instead), dated);
}
