import { isToldOfOthers } from "./of-oneself.ts";

/** In lines of `feelingWords`: a people, a sect, or all of those who were named. */
const NAMED =
  "(?:<peoples>(?: (?:sect|people|women|kids|children|<kin>))?|(?:that|this|the|whole|entire|<person>)(?: \\S+)? sect(?: of <person>)?|(?:that|this|whole|entire) (?:people|tribe|race|breed)|(?:the|those) (?:coast|coastal|mountain|hill|valley) (?:dwellers|people|folk|villagers)|(?:ال|هال|ها)?طا[يئ]فه|هالشعب)";
const ALL_OF_THEM = "(?:(?:them|they|em) all|(?:all|every \\S+|each one) of (?:them|em|these|those)|كلهم)";
const THEM = `(?:${NAMED}|${ALL_OF_THEM}|(?:these|those)(?: \\S+)? people)`;
const MUST =
  "(?:should|must|ought to|needs? to|deserves? to|لازم|يجب ان|lezem|lazem|lazim|yjib)(?: (?:all|just|simply|really|only|be|have|been|also|to|kellon|kolon))*";
const DONE = "(?:<slain>|<undone>|<undo>|<died>|die|burn|rot|hang|vanish|disappear|perish|drown)";
const DO = "(?:<slay>|<undo>|<slain>|<undone>)";
/** Between what is to be done and to whom. */
const QUANTITY =
  "(?:(?:rid|of|off|out|up|the|all|every|each|any|last|single|one|these|those|whole|damn|bloody|el|l|kel|kol|كل) )*";
const SOMEONE = "(?:someone|somebody|the|army|we|they|you|god|<group>)";
const HOME = "(?:<place>|(?:the|that)(?: whole)? (?:coast|region|area|place|village|villages|town|city|mountains?))";
const ONLY = "(?: (?:just|all|only|always|really|basically|like|nothing|but|a|bunch|of|kellon|kelon|kolon|كلهم|كلها))*";
const GLADLY =
  "(?:good|glad|happy|love|loved|enjoy|enjoyed|great|lovely|nice)(?: (?:to|see|seeing|watch|watching|about|that|when|the|all|every|each|news|picture|of))*";
/** What nobody who means well wishes, does, or says of a people. */
const HOSTILE = new RegExp(
  [
    `${THEM}(?: all)? ${MUST} ${DONE}`,
    `${SOMEONE} ${MUST} ${DO} ${QUANTITY}${THEM}`,
    `^(?:لازم|يجب ان|lezem|lazem|lazim) ${DO} ${QUANTITY}${THEM}`,
    `(?:(?:about|high) time|^(?:it |its |it is )?time (?:to|we|someone|somebody))(?: that| to| ${SOMEONE}| \\S+){0,2} (?:${DO}|finished|ended) ${QUANTITY}${THEM}`,
    `^(?:so |and |would |really )*(?:wish|hope|want|pray|hopefully|ya ret|يا ريت|ريت)(?: that)? ${QUANTITY}${THEM}(?: (?:was|were|is|are|get|gets|to|be|all|had|next))* (?:<dead>|${DONE}|gone)`,
    `^(?:just |please |so |and |let us |go )*(?:<undo>|<slay> (?:all|every|each|these|those)) ${QUANTITY}${THEM}`,
    `^(?:kick|throw|chase|drive|ship|send|wipe) ${QUANTITY}${THEM}(?: \\S+)? (?:out|off|back|into|away)`,
    `^(?:just |please |let us )*(?:<undo>|wipe|flatten|raze|bomb|sweep)(?: out)? ${HOME}(?: (?:clean|flat|to the|off the|down)| of (?:them|${THEM})|$)`,
    `clean (?:\\S+ ){1,3}of (?:them|these|those|${THEM})`,
    `^(?:اقتلوا|اذبحوا|ادبحوا|احرقوا|ابيدوا|اطردوا|موتوا يا|الموت ل|اللعنه علي|تبا ل|الله يلعن|الله ياخد|الله يحرق|الله يبيد|لعن الله|يلعن) ?${THEM}`,
    `(?:may god|god|allah|الله) (?:damn|curse|destroy|burn|punish|<slay>|<undo>|yel3an|yil3an|ya5od|yekhod) ${QUANTITY}${THEM}`,
    `${THEM}(?: \\S+)? (?:is|are|have(?: always)? been)${ONLY} <(?:dehumanising|vilifying)>`,
    `^${QUANTITY}${THEM}${ONLY} <(?:dehumanising|vilifying)>(?: (?:و|with|and|w) <(?:dehumanising|vilifying)>)?$`,
    `^<(?:dehumanising|vilifying)>,? (?:these|those|all of) ${THEM}`,
    `${NAMED}(?: \\S+)? blood is (?:worth nothing|<vilifying>|<dehumanising>|cheap|halal)`,
    `^${NAMED} to the (?:grave|graves|coffin|sea|gallows|dogs)`,
    `too few (?:<dead> |dying )?${NAMED} (?:<died>|<dead>|<slain>)`,
    `${GLADLY} (?:<dead>|<slain>|dying) ${NAMED}`,
    `${GLADLY} ${THEM} (?:<dead>|${DONE}|burning|dying|bleed|bleeding|suffering|cry|crying)`,
    `their (?:\\S+ and )?(?:<kin>|women|families|babies)(?: \\S+){0,2} <death-wish>`,
    `${THEM} <death-wish>`,
    `<death-wish> (?:these|those|all|you|ya) ${THEM}`,
  ]
    .map((one) => `(?:${one})`)
    .join("|"),
);
/** Denies them what nobody is denied who is wished well. */
const CURSE = /الله لا (?:يرحم|يوفق|يبقي|يسامح|يخلي)\S*(?: \S+){0,3} <(?:dehumanising|peoples)>/;
const GRIEVE = "(?:mourn|grieve|cry|weep|pity|feel (?:sorry|bad)|shed (?:a tear|tears)|lose sleep)";
/** Grieves for nobody of them, whatever befell them, and wants nobody else to. */
const PITILESS = new RegExp(
  [
    `^(?:so |and |but )*why (?:should|would|must|do|does) (?:i|we|anyone|anybody|someone|somebody)(?: even| ever| have to)? (?:${GRIEVE}|(?:care|bother|worry)(?= .*<(?:dead|slain|died|undone)>|.*dying))(?: \\S+){0,4}? ${THEM}`,
    `^(?:\\S+ )?(?:i |we |have |has |got |feel |there is |there are |show |me )*(?:zero|no|<n>|not (?:a|an|one) \\S+ of) (?:pity|sympathy|mercy|tears?|compassion|love)(?: here| from me| at all)? for ${QUANTITY}(?:<dead> )?${THEM}`,
    `^boo ?hoo(?: \\S+){0,4} ${THEM}`,
  ].join("|"),
);
/** Invites others to say it with them. */
const INVITES = /^(?:(?:can|could|would|do|dont) (?:we|you)(?: not| all| just)? (?:agree|admit)(?: that)?|why not) /;
/** It is asked, or denied. */
const ASKED_OR_DENIED =
  /^(?:(?:so|and|but) )?(?:who|whose|how|what|when|where|which|why|did|does|do|are|is|was|were|has|have|had|can|could|should|would|will|if|هل|ليش|لماذا|مين|من|كم|شو)(?= )|(?:^| )(?:not|never|nobody|no|none|neither|cannot|stop|لا|لم|ليس|ليسوا|ما|مو|مش)(?= |$)/;
/** Others treat or want them so. */
const DONE_BY_OTHERS = /(?:^| )(?:treat|treats|treated|claiming|wanted|wants|tried|shame)(?= |$)/;

/**
 * Whether somebody is plainly hostile to a people by words alone: by a wish that harm be done them, or by what they call
 * them.
 * @param lines all that they say, and each of its clauses
 */
export function isPlainlyHostile(lines: readonly string[]): boolean {
  if (lines.some((line) => isToldOfOthers(line) || DONE_BY_OTHERS.test(line))) return false;
  const own = lines.map((line) => line.replace(INVITES, ""));
  return own.some(
    (line) => CURSE.test(line) || PITILESS.test(line) || (HOSTILE.test(line) && !ASKED_OR_DENIED.test(line)),
  );
}
