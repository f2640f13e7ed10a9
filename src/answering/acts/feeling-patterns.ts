/**
 * The grammar of feelings, over the line that `feelingWords` makes: plain words, and meanings in angle brackets. Single
 * letters are no words there, so that “I lost my mother” reads `<lost> my <kin>`.
 */

/** After these, somebody reports, thinks or asks, and what follows isn't about them. */
const REPORTING =
  "says|said|say|saying|tells|told|tell|thinks|think|thought|claims|claimed|asks|ask|asked|asking|wants|wanted|want|needs|needed|need|wonders|reckons|insists|believes|swears|bets|knows|wrote|writes|writing|reads|read|saw|watched|watches|posted|shared|sent|showed|argues|keeps|studies|studying|heard";
const REPORTS = `${REPORTING}|how|what|which|whose|why|number|count|figure|quote|quotes`;
/** Up to so many words in between, none of which reports. */
const gap = (most: number) => `(?: (?!(?:${REPORTS}|<n>)(?: |$))\\S+){0,${most}}?`;
/** Words that may stand before somebody's kin: “my little brother”, “my whole family”. */
const NEAR = "(?:my|our)(?: (?:[a-z]+|<gone-missing>|<lost>|<dead>|<slain>)){0,2} <kin>";
/** What somebody's kin has, of which nobody mourns the loss. */
const THINGS =
  "(?! (?:number|phone|article|link|essay|homework|message|post|question|quote|book|car|keys|charger|channel|account|server|name|birthday|party|bet|game|money|trust|respect|job|team|match|wifi|ticket|bag|dog|cat)(?: |$))";
const KIN = `${NEAR}${THINGS}`;
/** Somebody's kin whose fate is told, not asked. */
const TOLD = `(?<!(?:^| )(?:is|are|was|were|did|do|does|if|whether|has|have|will|where|not) )${KIN}`;
const WAS = "(?:was|were|got|get|been|is|are|being|also|just|all|both|recently|probably|likely|maybe|now|already|dead)";
const THERE = "(?:<place>|(?:the )?coast|there|(?:the )?(?:region|area|mountains|town|city|village)|syria)";
const G = "(?:<peoples>|<group>)";
const ALL = "(?: (?:all|every|each|of|the|these|those|them|fucking|damn|last|single|bloody|you|we|they))*";

const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(`(?:^| )${source}(?= |$)`));

/** Somebody close is dead. */
export const MOURNING = compile([
  `${TOLD}${gap(6)} ${WAS}(?: ${WAS})* <slain>`,
  `${TOLD}${gap(7)} <died>(?! (?:laughing|of laughter|inside|of boredom|of cringe))`,
  `${TOLD}${gap(4)} (?:is|are|was|were)(?: (?:all|both|now|also))? <dead>(?! (?:inside|wrong|serious|tired|to me|set|right|on|asleep))`,
  `${TOLD}${gap(3)} (?:is|are) gone(?! (?:to|for|out|on|home|back|shopping|crazy|mad)(?: |$))`,
  `${TOLD}${gap(2)} (?:is|are|was|were)(?: \\S+){0,4} (?:of|among|one)(?: \\S+){0,5} (?:<slain>|<died>|<dead>|victims)`,
  `(?<!(?:was|were|is|are|be|been) )<slain>(?: (?:all|both|half|most|two|three|some|of|also))*(?: [a-z]+ and)? ${KIN}(?! an?(?: |$))`,
  `<buried>${gap(2)} ${KIN}`,
  `(?:my|our)(?: [a-z]+){0,2} <kin> funeral`,
  `(?:one|two|three|some|many) of (?:the|those|these)(?: [a-z]+)? (?:<n>|<dead>|<slain>|<group>|victims)(?: <slain>| <dead>)? (?:is|was|are|were) ${KIN}`,
  `${TOLD}${gap(2)} (?:was|were|is being|are being)(?: [a-z]+)? <buried>`,
  `(?:my|our)(?: [a-z]+)? (?:<dead>|<slain>|fallen) <kin>`,
  `(?<!(?:who|that|they|he|she|people|families|<peoples>|<group>|<person>|many|<kin>)(?: (?:have|has|had|also|just|ever))* )<lost>(?: (?:all|both|half|most|two|three|four|five|some|several|many|of|members|almost|nearly|<n>|another|dear|close))*(?: (?:my|our)(?: [a-z]+){0,2}| (?:a|an)(?: [a-z]+)?|(?<= (?:two|three|four|five|several|some|close|<n>))) <kin>${THINGS}`,
  `(?:^|(?:we|have|had) )<lost> (?:family|relatives|friends|<kin>|people close|someone close|somebody close)${THINGS}`,
  `(?:we|have) <lost> (?:someone|somebody|everyone|everybody)(?! (?:to|in) (?:the )?(?:game|match|vote|lobby))`,
]);

/** Somebody close can't be found or reached, or nobody knows whether they live. */
export const SEEKING = compile([
  `<seeking>(?: (?:out|if|where|whether|what|about|from|of|to|for|any|the|an?|more|is|are|was|were|on|news|information|<died>|happened|got|lost|<gone-missing>|<lost>|body|bodies))* ${KIN}`,
  `${TOLD}${gap(5)} (?:<gone-missing>)(?! (?:the|out|you|me|this|that|an?|class|school|from (?:the|this) (?:list|article|game)))`,
  `${TOLD}${gap(6)} <unreached>`,
  `<unreached> ${KIN}`,
  `${KIN}${gap(14)} (?:(?:is (?:he|she)|are they)(?: still)? (?:alive|<dead>)|<seeking> (?:he|she))`,
  `(?:they|he|somebody|someone|men|soldiers|<group>|<peoples>) (?:took|take|taken|have|arrested|<gone-missing>)(?: [a-z]+)? ${KIN}(?: away|$|(?: \\S+){0,3} (?:where|since|from))`,
  `(?:^|(?:and|but) )<kin> (?:is|are|has|have) <unreached>`,
  `(?:is|are|was|were|if|whether|know|did|has|have)${gap(2)} ${KIN}${gap(3)} (?:alive|still alive|<slain>|<dead>|<died>|<gone-missing>|injured|hurt|survive|survived|among|on (?:a|the|any|some|that|your|this) list|made it|make it|got out|get out)`,
  `no(?: \\S+){0,2} (?:<seeking>|from|of|about) ${KIN}`,
]);

/** Somebody close is where it happens, or the writer is afraid. */
export const FEARING = compile([
  `<afraid>(?: (?:sick|to death|so much|really|very))? (?:for|about)(?: (?:all|the|safety|of))* ${KIN}`,
  `(?:am|we are|so|feel|feeling|been)(?: (?:so|really|very|just|too|honestly|extremely|a bit|all|and))* <afraid>(?: \\S+){0,8} ${KIN}`,
  `${KIN}(?: \\S+){0,8} (?:am|we are|feel|feeling|been)(?: (?:so|really|very|just|too|honestly|extremely|all|and))* <afraid>`,
  `${TOLD}${gap(6)} <trapped>(?! (?:at (?:work|school|home)|in traffic))`,
  `${TOLD}${gap(4)} (?:is|are|lives?|living|still|stays?|staying|stayed)(?: \\S+){0,3}? (?:in|near|at|around|outside|by|on) ${THERE}(?!(?: \\S+){0,3} (?:${REPORTING})(?: |$))`,
  `${TOLD}${gap(4)} (?:is|are|lives?|living|still) (?:\\S+ )?there(?!(?: \\S+){0,2} (?:${REPORTING})(?: |$))`,
  `${TOLD}${gap(3)} (?:is|are|serves|serve|serving|fights|fighting|works)(?: (?:a|an|soldier|officer|one|fighting|serving))* (?:in|with|for|of)(?: (?:the|new|our))* ${G}(?!(?: \\S+){0,2} (?:${REPORTING})(?: |$))`,
  `(?:is|are|will|keep|be)${gap(2)} ${KIN}${gap(4)} (?:safe|ok|okay|all right|alright|in danger)(?! (?:with|to))`,
]);

/** A people is called less than human, hated, or wished dead. */
export const HATING = compile([
  `<death-wish>`,
  `${G}(?: (?:are|is|were|all|just|nothing|but|really|such|like|worse|than|lower|not|the|a|an|bunch|pack|of|these|those|they|always|only|fucking|bloody|dirty|<dehumanising>|and|or|no|better|simply|basically|right))* <dehumanising>`,
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
]);

/** It is told or asked of others. */
export const NO_HATE = compile([
  `(?:who|whoever)(?: \\S+){0,3} (?:<death-wish>|<hate>|<dehumanising>|death to)`,
  `(?:did|does|do|said|says|say|saying|shouted|chanted|called|call|calls|calling|wants|wanted|whether)(?: (?:they|he|she|the|people|you|think|that|him|it|them|<group>|<peoples>|<person>|new|rulers|really|ever)){1,4} (?:<death-wish>|<hate>|<dehumanising>|are <dehumanising>|death to|<slay>)`,
  `why do(?: \\S+){0,3} <hate>`,
  `(?:have|keep|eat|own|breed|raise|worship|touch)(?: \\S+)? <dehumanising>`,
]);

const AGENT = "(?:<group>|<peoples>|<person>|he|rulers|rebels|soldiers|troops)";
const VICTIM =
  "(?:<peoples>|<group>|<kin>|them|us|women|people|innocents?|families|minorities|<n>|prisoners|villagers)";
const DEED = "(?:<slay>|<slain>|<crime>|<atrocity>|<dead>)";

/** It asks who is to blame, who ordered, or why or whether somebody killed. */
export const GUILT = compile([
  `<blame>(?: (?:for|of|in))?(?: (?:the|this|these|those|that|all|it|so|many|of|what|happened|every|civilian|their|your|view|opinion|so|much|mass|here|really|then|<group>|<peoples>|women|<kin>|and|<n>))*(?: (?:${DEED}|it|this|that|here|happened|war|fighting|mess|chaos|clashes|attacks on <group>|view|opinion)(?= |$)|$)`,
  `whose fault (?:is|was)`,
  `who(?: \\S+){0,3} <ordering>(?: \\S+){0,4} (?:${DEED}|this|it|that|them|(?:attacks?|shooting) (?:on|of|at) ${VICTIM})`,
  `who(?: \\S+){0,2} <ordering>$`,
  `(?:did|do|does|has|have|was|is|were|if|whether)(?: \\S+){0,5} <ordering>(?: \\S+){0,5} ${DEED}`,
  `why(?: \\S+){0,5} <slay>(?: \\S+){0,3} ${VICTIM}`,
  `why (?:do|does|is|are|did) (?:they|he|<group>|<peoples>|<person>)(?: \\S+)? <slay>$`,
  `why(?: \\S+){0,2} (?:are|is|was|were|have|has)(?: \\S+){0,4} ${VICTIM}(?: \\S+){0,3} <slain>`,
  `(?:did|do|does|are|is|was|were|have|has|whether|if)(?: (?:not|the|all|any|both|also|really|new|interim|government|leader|actually|some))* ${AGENT}(?: [a-z]+){0,2} <slay>(?: \\S+){0,4} ${VICTIM}`,
  `(?:has|have|had)(?: (?:not|the|all|really|new))* ${AGENT}(?: (?:really|also|actually|ever))? <slain>(?: \\S+){0,4} ${VICTIM}`,
  `(?:commit|committed|committing|commits|carry out|carried out)(?: \\S+){0,4} (?:<slay>|<crime>|<atrocity>)`,
  `are they(?: \\S+){0,2} <slay>(?: \\S+){0,4} ${VICTIM}`,
  `(?:did|do) they(?: \\S+){0,1} <slay>(?: (?:the|all|these|any))* <peoples>`,
  `(?:is|are|was|were|call|called|calls|count as|counts as|amount to|amounts to)(?: \\S+){0,5} <atrocity>`,
  `^<atrocity>$`,
  `(?<!(?:those|people|ones|anyone|men|everyone|<group>|<peoples>) )who(?: (?:is|are|was|were|has|have|really|actually|did))* (?:<slay>|(?<!(?:is|are|was|were|been|got|being|has been|have been) )<slain>)(?: (?:the|all|so|many|these|those|of|innocent|such|<n>))* ${VICTIM}`,
]);

/** It asks how many, or of both sides at once. */
export const NO_GUILT = compile([
  `how (?:many|much|often|long)`,
  `(?:<slay>|<slain>)(?: \\S+)? (?:each other|one another|whom|eachother)`,
  `(?:number|toll|count|share|percentage) of`,
  `<ordering>(?: \\S+)* (?:investigation|inquiry|probe|end|stop|halt)`,
]);
