import { compile } from "./feeling-grammar.ts";

/** A people or faith by name, or pointed at. */
const SECT =
  "(?:(?:this|that|these|those|such|(?:the )?whole|entire|your|their)(?: whole)?(?: <dehumanising>| [a-z]+)? (?:people|sect|sects|tribe|race|kind|religion|cult|minority|breed))";
const P = `(?:<peoples>|${SECT})`;
const G = `(?:<group>|${P})`;
/** Somebody says so of a people, whom the writer only reports. */
const SAID =
  "(?:called|named|compared|considered|labelled|labeled|treated|described|seen|keep|have|own|lose|losing|lost|eat|say|says|said|calling|no|not|against)";
const MUST = "(?:should|must|ought to|need to|needs to|have to|has to|deserves? to|time to|let us|hope they)";
const ALL = "(?: (?:all|every|each|of|the|these|those|them|fucking|damn|last|single|bloody|you|we|they))*";

/** A people is called less than human, hated, or wished dead. */
export const HATING = compile([
  `<death-wish>`,
  `${G}(?: (?:are|is|were|all|just|nothing|but|really|such|like|worse|than|lower|not|the|a|an|bunch|pack|of|these|those|they|always|only|fucking|bloody|dirty|<dehumanising>|and|or|no|better|simply|basically|right|bloodthirsty|evil|barbaric))*(?: (?!${SAID} )[a-z]+)? <dehumanising>`,
  `${P}(?: (?!<reporting>)[\\u0600-\\u06ff]+){0,3} (?:<dehumanising>|<death-wish>)`,
  `<dehumanising> (?:sect|people|tribe|race|religion|cult|bastards|culture|nation|faith)`,
  `<dehumanising>(?: (?:of|these|those|the|fucking|like|called|named))* ${G}`,
  `(?:they are|these|those|such|(?:bunch|pack) of)(?: (?:all|just|nothing|but|worse|than|not|fucking|only|no|better|like|were))* <dehumanising>`,
  `(?:^|(?:we|really|just|honestly|so|should|and|but|do) )<hate>${ALL} <peoples>`,
  `(?:^|(?:should|must|us|just|go|please|time to|and|going to|have to|need to) )(?:(?:just|all) )*<slay>${ALL} <peoples>`,
  `(?:^|(?:should|must|us|just|go|please|time to) )<slay> (?:all|every|each)${ALL} ${G}`,
  `<peoples>(?: all)? (?:should|must|need to|ought to|have to|can)(?: (?:all|just|only))* (?:die|burn|rot|suffer|disappear|vanish|be <slain>|be (?:exterminated|eliminated|gassed|wiped out|eradicated|erased|dead)|go extinct)`,
  `death to${ALL} ${G}`,
  `only good <peoples>`,
  `good riddance(?: to)?${ALL} <peoples>`,
  `(?:exterminate|eliminate|erase|burn|hang|nuke|cleanse)${ALL} <peoples>`,
  `let(?: (?:them|both|the|those|these|all|just|us|${G})){0,4} (?:<slay>|finish|eat|wipe|die|burn|rot|drown)(?: \\S+)? (?:each other|one another|out|off)`,
  `let (?:them|${P})(?: all)? (?:die|burn|rot|drown|suffer)`,
  `${MUST}(?: \\S+){0,4}? (?:throw|thrown|drive|driven|push|pushed|chase|chased|drown|drowned|dump|dumped|kick|kicked)(?: \\S+){0,3} (?:in|into|to) the sea`,
  `no (?:tears?|pity|sympathy|mercy)(?: (?:from me|for (?:them|any of them|dead)|(?:for|to)(?: (?:any|dead))? ${P}))`,
  `(?:will|do|would|can) not (?:cry|weep|mourn|feel sorry|shed a tear|shed any tears)(?: \\S+){0,2} (?:for|about) (?:them|<dead> ${P}|${P})`,
  `(?:why should (?:we|anyone|anybody|people)?|who|nobody|not) ?(?:cares?|care|cry|mourn|feel)(?: (?:about|for|sorry|if))* (?:<dead> )${P}`,
  `why should (?:care|cry|mourn|feel sorry)(?: (?:about|for))? (?:<dead> )?${P}`,
  `who cares (?:about|if|that) (?:<dead> |the )?${P}`,
  `(?:^|^(?:now|and|then|hopefully|yes|good) )(?:the )?<peoples>(?: are| is)? next(?: up)? (?:<cheer>|please|inshallah)`,
  `<cheer>(?: (?!(?:no|not|none|nobody|never)(?: |$))\\S+){0,2} (?:they|more|another|${P})(?: (?!(?:no|not|none|never)(?: |$))\\S+){0,3} (?:<dead>|<died>|<slain>|dying)`,
  `(?:they|more|another|${P}) (?:are|is|have|got|all|were|being)(?: (?:all|being|been|finally))* (?:<dead>|<died>|<slain>|dying) <cheer>`,
  `(?:all|every|most)(?: (?:the|of|these|those|single))* <peoples>(?: (?:just|only|really|always|secretly|ever))* (?:want|wants|love|loves|live|lives|try|plan|wish|would)(?: (?:to|for|is|only|just))* (?:<slay>|<crime>|rape|blood|death|destroy|enslave|terrorise)`,
  `${P}(?: (?:will|can))? (?:only|just|always)(?: ever)? (?:understand|understands|know|knows|respect|love|want|bring|brings)(?: (?:the|language|of|is|only))* (?:blood|force|violence|death|<slay>|<crime>|killing|war|terror|bullets)`,
  `<peoples> (?:<kin>|women|boys|girls)(?: (?:will|always|all|just|only))* (?:(?:grow|grows) up (?:to|into|as|and)|turn into|become|breed|are future)`,
  `<peoples> (?:going to|will always be|will be) <peoples>`,
  `how many(?: more)?(?: (?:of these|of those|of the))? (?:<peoples>|<group>|of them)?(?: (?:are|do|have|we|still|there))* (?:left|remain|remaining|to go)(?: (?:for us|still|that we))*(?: to| have to)? <slay>`,
  `(?:^|(?:${MUST}|help) (?:(?:just|finally|we|all) )*)(?:clean|cleanse|purge|purify|rid|clear|free|sweep|wipe)(?: \\S+){0,4}? (?:of|from)(?: (?:all|the|these|those))* (?:${P}|them|<dehumanising>)`,
  `(?:not|never) trust(?: \\S+){0,2} <peoples>`,
  `<peoples>(?: \\S+){0,8} in (?:their|your|its|the) (?:blood|genes|dna|nature)`,
  `(?<!(?:do|did|does|why|think|whether|if|that)(?: the)? )(?:<peoples>|${SECT}) (?:all |just |really )?(?:deserve|deserves|deserved|asked for|had) (?:it|this|that|what|everything|all|to|worse|more|death|no|every)`,
  `(?:wish|hope|if only|pray)(?: (?!(?:no|not|none|never|stop|who|whoever|killers)(?: |$))\\S+){0,4} (?:finish|finished|kill|killed|<slain>|<slay>|wiped|wipe|exterminate|exterminated)(?: (?:off|out|all|of|the))* (?:them all|${P})`,
  `(?:wish|hope|pray)(?: that)?(?: all)?(?: the)? ${P}(?: all)? (?:<died>|die|suffer|burn|disappear|vanish|get <slain>|are <slain>)`,
]);

/** It is told or asked of others. */
export const NO_HATE = compile([
  `(?:who|whoever)(?: \\S+){0,3} (?:<death-wish>|<hate>|<dehumanising>|death to)`,
  `(?:did|does|do|said|says|say|saying|shouted|chanted|called|call|calls|calling|wants|wanted|whether)(?: (?:they|he|she|the|people|you|think|that|him|it|them|<group>|<peoples>|<person>|new|rulers|really|ever)){1,4} (?:<death-wish>|<hate>|<dehumanising>|are <dehumanising>|death to|<slay>)`,
  `why do(?: \\S+){0,3} <hate>`,
  `(?:have|keep|eat|own|breed|raise|worship|touch)(?: \\S+)? <dehumanising>`,
  `(?:do|did|does|why|whether)(?: \\S+){0,3} deserve(?! (?:all|every))`,
  `<reporting>(?: \\S+){0,4} (?:<dehumanising>|<death-wish>)`,
]);
