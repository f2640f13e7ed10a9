/** Turns of speech that word for word aren't English ones, and what stands in their place. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // “منذ أربعة أيام”, “قبل أربعة أيام”
  [/\bsince (?=(?:about |approximately |more than )?\d+ (?:hours|days|week|month|year))/g, "for "],
  [/\bbefore ((?:about |approximately |more than )?\d+ (?:hours|days|week|month|year)\w*)/g, "$1 ago"],
  // “المدنيون أكثر من الأمن بكم؟”, “بقديش المدنيين أكتر من الأمن؟”
  [/\b(\w[^,.?!]*?) more than ([^,.?!]+?),? (?:in |by )?how (?:many|much)(?=[\s?]*$)/, "how many more $1 than $2"],
  [/\b(?:in|by) how many (\w[^,.?!]*?) more than /, "how many more $1 than "],
  [/\bwho lost men more\b/, "who lost more"],
  // “قديش مات من المدنيين”
  [/\bhow many (died|killed) of (?!them\b|every\b)([^,.?!]*?)(?= and\b|[,.?!]|$)/g, "how many of $2 $1"],
  // “ما حكمت غير سنتين”
  [/\bnot (\w+) (?:not|except)\b/g, "$1 only"],
  // “حكى من القصر”, “أجا من حلب”
  [
    /\b(said|speak|speaks|recorded|broadcast|came|came out|fled|arrived|went|sent|withdrew)((?: (?!of\b|from\b|that\b)[^\s,.?!]+){0,3}) of(?! (?:civilians|them|people|soldiers)\b)/g,
    "$1$2 from",
  ],
  [/(\bfrom [^,.?!]+ not) of\b/g, "$1 from"],
  // “مو من جامع”, set against what stands before it
  [/(?<=[a-z]) not (?=(?:from|in|on|to|by) )/g, ", not "],
  [/\bsaid from\b/g, "gave speech from"],
  [/\bcontinues for (?=\d)/g, "have lasted "],
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
  [/(?<=\S)[,\s]+not(?=\s*\?)/g, ", right"],
  [/(?<=[^\s,]) (?=right\?)/g, ", "],
  [/\?(?:\s*\?)+/g, "?"],
];

/** An Arabic text that was put into English word for word, with English turns of speech. */
export function turned(text: string): string {
  return TURNS.reduce((before, [said, instead]) => before.replace(said, instead), text);
}
