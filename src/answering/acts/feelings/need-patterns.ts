import { compile, gap, KIN, REPORTING, THINGS, TOLD } from "./feeling-grammar.ts";

const WAS = "(?:was|were|got|get|been|is|are|being|also|just|all|both|recently|probably|likely|maybe|now|already|dead)";
const THERE = "(?:<place>|(?:the )?coast|there|(?:the )?(?:region|area|mountains|town|city|village)|syria)";
const G = "(?:<peoples>|<group>)";

/** Somebody close is dead. */
export const MOURNING = compile([
  `${TOLD}${gap(6)} ${WAS}(?: ${WAS})* <slain>`,
  `${TOLD}${gap(7)} <died>(?! (?:laughing|of laughter|inside|of boredom|of cringe))`,
  `${TOLD}${gap(4)} (?:is|are|was|were)(?: (?:all|both|now|also))? <dead>(?! (?:inside|wrong|serious|tired|to me|set|right|on|asleep))`,
  `${TOLD}${gap(3)} (?:is|are) gone(?! (?:to|for|out|on|home|back|shopping|crazy|mad)(?: |$))`,
  `${TOLD}${gap(2)} (?:is|are|was|were)(?: \\S+){0,4} (?:of|among|one)(?: \\S+){0,5} (?:<slain>|<died>|<dead>|victims)`,
  `(?<!(?:was|were|is|are|be|been) )<slain>(?: (?:all|both|half|most|two|three|some|of|also))*(?: [a-z]+ and)? ${KIN}(?! an?(?: |$))`,
  `<buried>${gap(2)} ${KIN}`,
  `(?<!(?:no|not|without|miss|missed|before|after) )(?:<own-kin>|(?:my|our)(?: [a-z]+){0,2} <kin>) (?:funeral|death|murder|grave|burial|killers?|murderers?)`,
  `(?:put|laid|lay)${gap(1)} ${KIN}${gap(2)} (?:in|into|under|to)(?: the)? (?:ground|grave|earth|soil|rest)`,
  `${TOLD}${gap(3)} (?:lies?|lying|rests?|is|are|sleeps?)(?: \\S+)? (?:under|beneath|in|below)(?: the)? (?:ground|earth|soil|grave)`,
  `we(?: (?:had|have|just|also))*(?: to)? <buried>(?: \\S+){0,2} <kin>`,
  `call (?:it|him|her|that|them|those) ${KIN}`,
  `(?:one|two|three|some|many) of (?:them|the|your|those|these)(?: (?:<n>|<dead>|<slain>|<group>|<peoples>|victims|numbers|people|civilians|men))* (?:is|was|are|were) ${KIN}`,
  `${TOLD}${gap(4)} (?:was|is|were|are)(?: (?:one|also))? (?:of|among|in)(?: (?:the|your|those|these)){1,2} <n>`,
  `${KIN}${gap(12)} (?:they|he|she|men|someone|somebody|soldiers|gunmen|rebels|fighters|<group>|<peoples>)(?: (?:have|just|had|also|even))* <slain> (?:him|her|them|all|in|on|at|while)`,
  `${KIN}${gap(8)} (?<!(?:if|whether|that|was|is) )(?:he|she|they)(?: (?:both|all|also))* (?:<died>|${WAS}(?: ${WAS})* <slain>|(?:is|are) <dead>)`,
  `${KIN}${gap(14)} (?:none of (?:them|us)|nobody|no one)(?: (?:is|are|was|were|has|have))* (?:alive|survived|survive|left|<dead>)`,
  `(?:(?:all|half|most|everyone|everybody|people)(?: (?:of|in|on|from))? (?:my|our)|(?:my|our) (?:whole|entire)) <home>${gap(3)} (?:<died>|<dead>|gone|${WAS} <slain>)`,
  `<slain> (?:(?:all|half|most|everyone|everybody)(?: (?:of|in|on|from))? (?:my|our)|(?:my|our) (?:whole|entire)) <home>`,
  `<mercy>(?: [a-z]+){0,3} ${KIN}`,
  `<mercy>(?: \\S+){0,4} you (?:deserved|were|will be|are missed)`,
  `<mercy> (?!(?:to|all|the|those|them|everyone|everybody|victims|for|and|civilians|people|syria|<[a-z]+>)(?: |$))[a-z]+${gap(3)} (?:<slain>|<died>)`,
  `<own-kin>${gap(6)} (?:<slain>|<died>|<dead>|<buried>|<lost>|<mercy>)`,
  `(?:<slain>|<died>|<dead>|<buried>|<lost>|<mercy>)${gap(4)} <own-kin>`,
  `<own-kin>(?: \\S+){0,12} <mercy>`,
  `${TOLD}${gap(2)} (?:was|were|is being|are being)(?: [a-z]+)? <buried>`,
  `(?:my|our)(?: [a-z]+)? (?:<dead>|<slain>|fallen) <kin>`,
  `(?<!(?:who|that|they|he|she|people|families|<peoples>|<group>|<person>|many|<kin>)(?: (?:have|has|had|also|just|ever))* )<lost>(?: (?:all|both|half|most|two|three|four|five|some|several|many|of|members|almost|nearly|<n>|another|dear|close))*(?: (?:my|our)(?: [a-z]+){0,2}| (?:a|an)(?: [a-z]+)?|(?<= (?:both|all|two|three|four|five|several|some|close|<n>))) <kin>${THINGS}`,
  `(?:^|(?:we|have|had) )<lost> (?:family|relatives|friends|<kin>|people close|someone close|somebody close)${THINGS}`,
  `(?:we|have) <lost> (?:someone|somebody|everyone|everybody)(?! (?:to|in) (?:the )?(?:game|match|vote|lobby))`,
]);

/** Somebody close can't be found or reached, or nobody knows whether they live. */
export const SEEKING = compile([
  `<seeking>(?: (?:out|if|where|whether|what|about|from|of|to|for|any|the|an?|more|is|are|was|were|on|news|information|<died>|happened|got|lost|<gone-missing>|<lost>|body|bodies))* ${KIN}`,
  `${TOLD}${gap(5)} (?:<gone-missing>)(?! (?:the|out|you|me|this|that|an?|class|school|from (?:the|this) (?:list|article|game)))`,
  `${TOLD}${gap(9)} <unreached>`,
  `<unreached>(?: (?:with|from|to|of))? ${KIN}`,
  `${KIN}${gap(14)} (?:(?:is (?:he|she)|are they)(?: still)? (?:alive|<dead>)|<seeking> (?:he|she))`,
  `(?:they|he|somebody|someone|men|soldiers|<group>|<peoples>) (?:took|take|taken|have|arrested|<gone-missing>)(?: [a-z]+)? ${KIN}(?: away|$|(?: \\S+){0,3} (?:where|since|from))`,
  `(?:^|(?:and|but) )<kin> (?:is|are|has|have) <unreached>`,
  `(?:is|are|was|were|if|whether|know|did|has|have)${gap(2)} ${KIN}${gap(3)} (?:alive|still alive|<slain>|<dead>|<died>|<gone-missing>|injured|hurt|survive|survived|among|on (?:a|the|any|some|that|your|this) list|made it|make it|got out|get out)`,
  `no(?: \\S+){0,2} (?:<seeking>|from|of|about|with) ${KIN}`,
  `(?:who|where|how|whom)(?: \\S+){0,3} (?:call|contact|ask|turn to|report|phone|<seeking>)(?: \\S+){0,4} (?:<own-kin>|(?:an?|my|our|his|her)? ?<gone-missing> <kin>|${KIN}(?! (?:asks?|wants?|questions?)(?: |$)))`,
  `(?:think|believe|suspect|fear|<afraid>)(?: that)? ${KIN}${gap(3)} (?:among|one of|<dead>|<slain>|<died>|<gone-missing>)`,
  `<gone-missing>(?: \\S+){0,6}? ${KIN} (?:is|are)(?: also)? (?:one of|among|too|as well|<gone-missing>)`,
  `<own-kin>${gap(6)} (?:<gone-missing>|<unreached>|<seeking>|<alive>)`,
  `(?:<gone-missing>|<unreached>|<seeking>|<alive>)${gap(4)} <own-kin>`,
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
  `(?:is|are|will|keep|be)${gap(2)} ${KIN}${gap(4)} (?:safe|ok|okay|all right|alright|in <danger>)(?! (?:with|to))`,
  `(?:should|can|could|must|shall|would)(?: \\S+)? ${KIN}${gap(3)} (?:flee|drive|escape|evacuate|hide|get out|leave (?:now|tonight|today|tomorrow|home|the (?:house|city|country|village|coast|town|area)|${THERE}))`,
  `(?:should|can|could|must|shall|would)(?: \\S+)? ${KIN}${gap(3)} (?:leave|stay|go|come|travel|cross|return|fly|get)(?: \\S+){0,3} (?:<place>|syria|home|inside|back)`,
  `(?:safe|dangerous|possible|too late|risky)(?: enough)? for ${KIN}`,
  `<own-kin>${gap(4)} (?:<afraid>|<place>|<danger>|<trapped>)`,
  `(?:<afraid>|<trapped>)${gap(4)} <own-kin>`,
]);

/** The writer, or whom they speak of as here, is in <danger>. */
export const ENDANGERED = compile([
  `am (?:still )?(?:safe|in <danger>|going to (?:die|be <slain>)|next)`,
  `(?:^|(?:and|but|or|so|now) )(?:are|will) we (?:still )?(?:safe|in <danger>|going to (?:die|be <slain>)|die|survive|be <slain>|next)`,
  `(?<!(?:did|do|does|say|says|said|when|how) )(?:they|we|he|she|can|am)(?: (?:can|could|still|are|is|keep|just))* (?:hear|hearing) (?:the )?<danger>`,
  `(?:^|(?:and|but|so|because|since|now) )(?:we|am|(?:my|our) (?:house|<home>))(?: (?:are|is|live|living|stuck|still|here|now))* (?:in|near|at|outside) <place>(?: \\S+){0,6} <danger>`,
  `(?:my|our) (?:house|flat|building|<home>) (?:is|are)(?: \\S+){0,3} (?:<danger>|<trapped>|burning|on fire)`,
  `(?:^|(?:and|but|so|because|since|now) )(?:we are|am) (?:here )?in <place>(?: \\S+){0,6} <afraid>`,
  `(?:am|we are)(?: (?:so|really|very|just|too))* <afraid>(?: \\S+){0,6} (?:in <place>|<slain>|come for (?:me|us)|kill (?:me|us)|<slay> (?:me|us))`,
]);
