const TALK =
  "a?h+a+(?:ha)*|lo+l|lmao|omg|wow|oh|hm+|damn|bro|man|dude|mate|yes|yeah|yep|no|nah|right|fine|sure|great|nice|cool|alright|see|thanks|thank you|i knew it|knew it|told you(?: so)?|i told you(?: so)?|good";
const LEAD = `(?:(?:${TALK}|and|so|ok|okay|then|now|but|well|please|can you|could you|let's|lets|if you|if i|if we|what if|what about|what is it|how many is it|how about) )*`;
/** It stands for the number that was told. */
const THAT = "(?:(?:all )?(?:that|it|this|those|these|them)(?: (?:number|figure|sum|result|total|two|both))?)";
/** Whoever is counted. */
const ALL =
  "(?:W|L|(?:the |that |this )?(?:whole |grand |overall |full |entire |reported )?(?:total|totals|toll|whole|sum total|death toll|overall toll)(?: W)?|everyone|everybody|all(?: of them)?)";
const TAKE = "(?:subtract|subtracted|subtracting|deduct|take|took|remove|removed|minus|takes?)(?: (?:away|off|out))?";
const END = "(?: (?:then|now|please|too|as well|altogether|together|in total|instead))*$";
const IF_TAKEN = `(?: (?:if|when|after|once) (?:you|we|i)? ?${TAKE} ${THAT}(?: (?:away|off|out))?(?: (?:from|of) (?:the )?${ALL})?)?`;
const OF_ALL = `(?: (?:of|from|out of) (?:the )?${ALL})?`;
const WHAT_IS_LEFT =
  "(?:what (?:is |are |would be |does that )?(?:left|leave|remains|remaining)(?: over)?|(?:what is )?the (?:rest|remainder)|what does (?:that|it|this) leave(?: us| you| me)?(?: with)?|leaves? (?:what|how many))";
/** “How many are left?” asks of people, too: who are still there. */
const HOW_MANY_LEFT =
  "how (?:many|much)(?: W| people| others)? ?(?:is |are |does that |remain |would be |do we have )?(?:left|leave|remaining)(?: over)?|how many remain";

const whole = (...patterns: readonly string[]) => new RegExp(`^${LEAD}(?:${patterns.join("|")})${END}`);

/** All without what was told. */
export const LEAVES = whole(
  `${TAKE} ${THAT}(?: (?:away|off|out))?(?: (?:from|of) (?:the )?${ALL})?`,
  `(?:the )?${ALL} (?:minus|less|without) ${THAT}`,
  `${WHAT_IS_LEFT}${OF_ALL}(?: then| now)?${IF_TAKEN}`,
);
export const LEAVES_OF_SUM = whole(`(?:${HOW_MANY_LEFT})${OF_ALL}(?: then| now)?${IF_TAKEN}`);
/** A group, however it is called. */
const GROUP = "G(?: (?:ones|people|guys|lot|lads|side))?";
/** What was told, and others beside it. */
export const ADDS = whole(
  `(?:add|adding|added|plus)(?: (?:in|on|up|also))?(?: (?:the|also))? ${GROUP}(?: (?:to|with|and) (?:the )?${THAT})?`,
  `(?:add|adding|plus)(?: up)? ${THAT} (?:to|and|with|plus) (?:the )?${GROUP}`,
  `${THAT} (?:plus|and) (?:the )?${GROUP}`,
  "(?:with|including|counting)(?: the)? G (?:too|as well|added|included|on top)",
);
/** What was told, without some of it. */
export const TAKES = whole(
  `${TAKE} (?:the )?${GROUP}(?: (?:away|off|out))?(?: (?:from|of) (?:the )?${THAT})?`,
  `${THAT} (?:minus|without|less) (?:the )?${GROUP}`,
);
export const WITHOUT = whole("(?:without|except(?: for)?|excluding|leaving out|not counting|minus|less)(?: the)? G");
/** What part of all it is. */
const PART = "(?:percent\\w*|share|fraction|proportion|part)";
export const SHARES = whole(
  `(?:(?:so )?${THAT} (?:is |was |are )?)?(?:G )?(?:is |are |was )?out of (?:what|how many|how much)(?: (?:in total|altogether|total|people|W))?`,
  `(?:what |which |in |as a |as |how )?(?:a )?${PART} (?:is|are|was|would) ${THAT}(?: (?:of|out of|from) (?:the )?${ALL})?`,
  `(?:what|which|in|as a|as)? ?${PART}(?: of (?:the )?${ALL})? (?:is|are|was) ${THAT}`,
  `(?:in|as a|as) ${PART}(?: of (?:the )?${ALL})?`,
  `${THAT} (?:is |are |was |were |makes )?(?:what |which )?${PART}(?: (?:of|out of|from) (?:the )?${ALL})?`,
);
/** What was compared, added up. */
export const BOTH_TOGETHER = whole(
  "(?:both|the two|the both|they|them|those|these)?(?: of them)? ?(?:together|combined|added(?: up| together)?|in total|in all|altogether)",
  "add (?:them|those|these|both)(?: up| together)?",
);
/** How far what was compared is apart. */
export const APART = whole(
  "(?:(?:who|which(?: of them| side| one| group)?) (?:\\w+ )?(?:more|most|fewer|less)(?: and)? )?(?:by|with) how (?:many|much|far)(?: more)?",
  "(?:by|with) what (?:margin|difference|gap|number|amount)",
  "how (?:far|much) apart(?: (?:are|is) (?:they|it|that|those))?",
  "how (?:many|much) more(?: is (?:that|it))?",
  "how big is (?:the|that) (?:difference|gap)",
  "(?:what is )?the difference",
  "what is the gap",
);

const BE = "(?:are|were|is|was|be|would be|must be|being)";
/** Who is counted beside those that were told, or named before. */
export const REST_OF_THEM = new RegExp(
  `^${LEAD}(?:G(?: W)?(?: (?:and|but|so|then))* )?(?:(?:are|were|is|was|who|what|how|about) )*(?:all )?(?:of )?(?:the )?(?:G|rest|remainder|others?|remaining|everyone else|everybody else)(?: (?:ones?|W|dead|of them|people|victims?|casualties|killed|they|then|all|just|only|mostly|mainly|both|either|a|the|mix of|some|and|or|G|${BE}|right|correct|too|also|i guess|i suppose|yes|no))*$`,
);

const SEVERAL = "(?:(?:all )?(?:of )?(?:the |these |those )?(?:two|three|four|five|lot|figures|numbers|counts|groups))";
/** It asks of what was told what it comes to. */
export const TOGETHER = new RegExp(
  `\\b(?:together|combined|both|add (?:up )?(?:them|those|these|that|it|${SEVERAL})(?: up)?|sum of (?:them|those|these|that|both|${SEVERAL})|those two|these two)\\b`,
  "i",
);

/** A share that curators computed is told in whole percent. */
export const EXACT = /\b(?:decimals?|exact(?:ly)?|precise(?:ly)?)\b/i;
