/** Several groups in one word or two; each pattern is over words joined by spaces. */

const ADVERSARIES = "(?:armed|warring|fighting|opposing|rival|enemy)";

const GUNS = "(?:a |an |any |the )?(?:guns?|weapons?|arms|rifles?)";
/** Those of whom it is denied are the others. */
const UNDENIED =
  "(?<!\\b(?:not|never|nor|no|none|without|(?:did|do|does|was|were|is|are|had|has|have)n['’]?t)(?: \\w+){0,2} )";
/** Whoever was armed, of whichever side: “had a gun”, “the armed ones”; but “rebels with guns” are one side. */
const ARMED =
  `${UNDENIED}(?:(?:who |that |those |ones |people |men )*(?:had|have|carried|carry|bore|held) ${GUNS}` +
  `|(?:were|was|are|is|many|those|ones|people|men|dead|victims|casualties) (?:carrying|bearing|holding|with) ${GUNS}` +
  "|(?:the )?armed(?: (?:ones|people|men|dead|casualties|victims))?(?! (?:with|by|to|for|against|of (?!(?:the |those |all )?(?:dead|killed|victims|them|these|those)\\b)|\\w*(?:s|men))\\b))";

/** What those who fight do. */
const FIGHT =
  `(?:fight|fights|fighting|fought|(?:do|did|doing|done) (?:the|any) (?:actual )?fighting|(?:take|took|taken|taking) (?:any )?part in (?:the |any )?(?:fighting|battles?|combat)|(?:take|took|taken|taking) up ${GUNS}` +
  `|(?:have|had|having|carry|carried|carrying|bear|bore|borne|bearing|hold|held|holding|pick up|picked up) ${GUNS})`;
const BEING = "(?:had|have|has|been|was|were|is|are|did|do|does|actually)";
/** Whoever fought, of whichever side. */
const FOUGHT = `(?:(?:(?:the |all |any )?(?:those|ones|people|men|persons|anyone|everyone|everybody|anybody) |(?<=\\b(?:dead|killed|victims|casualties|fatalities|died|more|many|than|all|them) ))(?:who|that) (?:${BEING} )*${FIGHT}|(?:(?<=\\b(?:those|ones|people|men|dead|killed|victims|casualties|them) )(?:${BEING} )*|${BEING} been )${FIGHT})(?! (?:who|whom|against|each|one another|for|what)\\b)|(?:participants|those) in the fighting`;
/** Whoever didn't: those who aren't on either side. */
export const UNARMED = new RegExp(
  `\\b(?:(?:the |all |any )?(?:those|ones|people|men|persons|anyone|everyone|everybody|anybody) )?(?:(?:who|that) (?:${BEING} )*(?:not|never)(?: (?:been|a|any))* (?:${FIGHT}|armed|carrying ${GUNS})|(?:who |that )?(?:${BEING} )?(?:without|no) (?:any )?(?:guns?|weapons?|arms|rifles?))\\b`,
  "g",
);

/** Both who fight each other: “the two armed groups”, “on either side”. */
export const SIDES = new RegExp(
  `\\b(?:(?:both|either|two|2|each)(?: of)?(?: the)? ${ADVERSARIES}? ?(?:sides?|camps?|part(?:y|ies)|factions?|forces|armies)` +
    `|(?:both|two|2)(?: of)?(?: the)? ${ADVERSARIES} (?:groups?|ones)` +
    `|(?:the )?${ADVERSARIES} (?:sides?|camps?|part(?:y|ies)|factions?)|(?:which|what|whose) (?:side|camp|faction|party)|(?:the )?one (?:side|camp)(?=\\b.*\\bthe other\\b)|combatants?|belligerents|${FOUGHT}|${ARMED})\\b`,
  "g",
);

/** All groups that were counted: “the three groups”, “every category”, “the whole list”. */
export const GROUPS =
  /\b(?:(?:all|each|every|these|those|the|of|both|your|its|their|our|which|what|any)(?: of)?(?: the| your| its| their| these| those)? ?)?(?:(three|two|four|five|six|\d) ?)(?:\w+ )?(?:groups?|categor(?:y|ies)|lines|numbers|figures|counts|tolls|sub ?totals|bullets?(?: points)?|items|parts)\b|\b(?:all|these|those|the)(?: of)?(?: the)? (?:groups|categories|sub ?totals|bullet points|parts)\b|\b(?:each|every)(?: single| one of the)? (?:groups?|categor(?:y|ies))\b|\b(?:the|this|that|its|your|their)(?: whole| full)? (?:(?:\w+ )?(?:list|tally)|breakdown|bullets)\b|\beach (?:one )?of them\b|\b(?:the|all|these|those|of) (three|two|four|five|six|\d)(?= (?:which|who|whose|has|have|had|is|are|together|combined|what|and|added|lost)\b|$)/g;

/** Whoever is counted, whatever their group. */
export const PEOPLE =
  /\b(?:people|persons?|human beings|humans|souls|everyone|everybody|(?:the )?(?:grand |overall |whole |full |final )?totals?|toll|victims?|bodies|lives|all|overall|headcount|altogether)\b/g;

/** The others than those named before: “those who fought and those who did not”. */
export const REST =
  /\b(?:the )?(?:rest|others|remainder|everyone else|everybody else|all others|other groups)\b|\b(?:(?:the )?(?:those|ones|people) )?(?:who|that) (?:did|do|was|were|is|are|had|have) not(?= (?:and|or|to|than|vs|versus|compared|together|combined|died|killed)\b|$)/g;

/** The figure that the source gives for all, beside those of the groups. */
export const REPORTED =
  /\b(?:the )?(?:article's |reported |official |stated |given )?(?:headline|rounded|round|reported|stated|overall|official)(?: overall)? (?:figure|number|toll|total|count|sum)\b/g;

/** Words that leave out the group after them, */
export const LEFT_OUT =
  /(?:^|\b)(?:not|non|never|(?<=\b(?:were|was|are|is) )no|except|excluding|without|besides|(?<=\b(?:all|every\w*|any\w*|nobody|no one) )but|other than|apart from|aside from|bar|barring|(?:leave|leaving|left|take|taking|took|takes) out|(?:nothing|no part|not a part|not anything) (?:to do )?(?:with|of|in)|leave|leaving|not counting|not including|ignore|ignoring|exclude|skip|skipping|drop|forget|omit|omitting|discounting|disregard|disregarding|strike|striking|scratch|cross out|rule out)(?: (?:a|an|the|any|those|these|all|for|of|on|with|to|in|among|part|members?|loyal|belong|belonging|linked|tied|who|were|was|counting|including|even|being|from))*$/;
/** or before them. */
export const LEFT_OUT_AFTER =
  /^(?:(?:were|was|are|is|being)? ?)?(?:excluded|aside|apart|not (?:included|counted)|(?:left |taken )?out(?! of))\b/;
/** “Not only civilians” leaves out nobody. */
export const NOT_ONLY = /\bnot (?:only|just|all|every|many|most|enough)\b/;
