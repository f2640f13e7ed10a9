/** What is named up to the next mark or question. */
const NAMED = "((?:(?!(?:and )?(?:how|what|which|who)\\b)[^,.?!])+?)";
const HOW_MANY = "(?:in |by |with )?how (?:many|much)(?: people| men| members| dead| killed)?";
const ABOUT = "(?:about|on|than|from|over)";
const MORE = "(?:plus|more|increased?|exceeds?|surplus)";
const FEWER = "(?:less|fewer|shortage|decreased?)";
/** Where what is asked ends. */
const END = "(?=[\\s?]*$|[,.?!])";

/** Turns of speech for sums that word for word aren't English ones, and what stands in their place. */
export const SUM_TURNS: readonly (readonly [RegExp, string])[] = [
  // “سوا” in Latin letters
  [/\bwith after\b/g, "together"],
  // “الأرقام التلاتة”, “الفئات الثلاث”, “الأيام الأربعة”
  [
    /\b(numbers?|figures|groups|categories|days|hours|sides|parts) (\d+)(?=[\s,.?!]|$)(?! (?:days|hours))/g,
    "the $2 $1",
  ],
  // “قسم المدنيين على أربعة أيام”, “لو وزّعنا القتلى بالتساوي على الأيام”
  [
    new RegExp(
      `\\b(?:if )?(?:was |were )?divided?(?: us| me| him| it| them)? ${NAMED} (?:equally )?(?:on|over|by|to) `,
      "g",
    ),
    "$1 divided by ",
  ],
  [new RegExp(`\\b(?:take|took) ${NAMED} and divided?(?: him| it| them)? (?:on|over|by) `, "g"), "$1 divided by "],
  [/\b(divided by (?:the )?)days\b/g, "$1number of days"],
  [/\b(divided by) (?:how long|number of days)(?: (?:clashes|fighting))?/g, "$1 4 days"],
  [/\bdivided by the (?=\d+ days)/g, "divided by "],
  // “بقديش زايدين الموظفين عن العمال”, “المدنيين زايدين عن الأمن بقديش”, “زادو المدنيين عن الأمن كم واحد”
  [new RegExp(`\\b${HOW_MANY} ${MORE} ${NAMED} ${ABOUT} ${NAMED}${END}`, "g"), "how many more $1 than $2"],
  [new RegExp(`(?<=^|[,.?!] )${NAMED} ${MORE} ${ABOUT} ${NAMED},? ${HOW_MANY}${END}`, "g"), "how many more $1 than $2"],
  [new RegExp(`(?<=^|[,.?!] )${MORE} ${NAMED} ${ABOUT} ${NAMED},? ${HOW_MANY}${END}`, "g"), "how many more $1 than $2"],
  [new RegExp(`\\b${HOW_MANY} ${FEWER} ${NAMED} ${ABOUT} ${NAMED}${END}`, "g"), "how many fewer $1 than $2"],
  [
    new RegExp(`(?<=^|[,.?!] )${NAMED} ${FEWER} ${ABOUT} ${NAMED},? ${HOW_MANY}${END}`, "g"),
    "how many fewer $1 than $2",
  ],
  // “حط المدنيين فوق الفلول”
  [new RegExp(`\\b(?:set up|put|add) ${NAMED} (?:above|over) ${NAMED}${END}`, "g"), "add $1 and $2"],
  [new RegExp(`(?<=^)${NAMED} (?:set up|put) above ${NAMED}(?= how many|${END})`, "g"), "add $1 and $2,"],
  // “إذا طرحت الفلول من المدنيين شو بيبقى”
  [
    new RegExp(
      `^(?:and |so |if )?without (?!the )${NAMED} (?:of|from) (?!(?:the |in )?(?:total|sum))${NAMED}(?=,? (?:and )?(?:how|what))`,
    ),
    "$2 minus $1,",
  ],
  // “كم مدنياً سقط”, “كم شرطي كان يسقط”
  [/\b(how many (?:(?!how many\b)[^,.?!])+?) (?:was |were )?fell\b/g, "$1 were killed"],
  [/\b(?:was|were) died\b/g, "died"],
  // “كل عنصر أمن مات قباله كم مدني”
  [/^all ([^,.?!]+?)(?: died| killed| dead)? for every(?: him)? (how many[^,.?!]*)/, "for every $1 $2"],
  // “أي الواقعتين أشد فتكاً”
  [/\bwhich (?:of )?(?:the )?(?:two )?(event|attack|incident)s? (?:is |are )?deadliest\b/g, "which $1 was deadlier"],
  // “كل يوم شي كم واحد”
  [/\bper day (?:any|approximately) how many\b/g, "how many per day"],
];
