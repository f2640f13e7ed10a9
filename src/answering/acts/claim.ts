/** How a message puts a claim. */
export type ClaimForm = "asked" | "tag" | "attributed" | "statement" | "yes-no";

/** A claim, stripped of what only puts it. */
export interface Claim {
  readonly text: string;
  readonly form: ClaimForm;
}

const MARKS = /^[\s,:;.!?"“”'–—-]+|[\s,:;.!?"“”–—-]+$/gu;
const ABOUT = "(?:that|this|it|so)";
const SOUND =
  "(?:true|correct|right|accurate|real|legit|factual|confirmed|so|the case|what(?:'s| is| was)? (?:reported|said|known))";
/** A question about what was said before it. */
const CONFIRMING = new RegExp(
  `^(?:and |so |but |pls |please )*(?:(?:is|was|are|isn'?t|wasn'?t) (?:any of )?(?:${ABOUT}|these|those) (?:really |actually |all )?${SOUND}|(?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please |pls |plz )?(?:confirm|verify|check|fact[- ]?check)(?: (?:${ABOUT}|if ${ABOUT} is ${SOUND}))?|(?:please |pls |plz )?(?:confirm|verify|fact[- ]?check)(?: ${ABOUT})?|(?:true|fact|real|right) or (?:false|fiction|fake|wrong|not)|(?:true|correct|right|confirmed|real|legit|accurate|yes|yeah|no|fact|facts|or|huh|eh|innit)|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)n'?t (?:it|he|she|they|that|there|we|this)|does ${ABOUT} (?:check out|add up|hold up|match)|do you confirm(?: ${ABOUT})?|what do you think|thoughts)(?: (?:please|pls|though|or not|or no|here))*$`,
  "i",
);

const ASKED = new RegExp(
  String.raw`^(?:(?:hey|hi|hello|so|ok|okay|um|and|but|well|quick question|question|bot)[,:\s]+)*(?:(?:is|was) it (?:really |actually |even )?${SOUND}(?: that| to say(?: that)?)?|is it (?:a )?fact that|and that|(?:true or false|fact or fiction|real or fake|fact[- ]?check|confirm or deny|t\/f)\b|(?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please |pls |plz )?(?:confirm|verify|check|fact[- ]?check)(?: if| whether| that| for me(?: that)?)?|(?:please |pls )?(?:confirm|verify|check)(?: if| whether| that))[\s:,-]*`,
  "i",
);
const SPEAKER = String.raw`(?:i|we|you|they|he|she|people|everyone|everybody|someone|somebody|some(?: people| guy| dude)?|many(?: people)?|a (?:friend|guy|colleague|classmate|coworker)|(?:my|our|his|her|the|this|that|one|another)(?: \p{L}+){1,3}|(?:twitter|facebook|reddit|telegram|tiktok|x|news|media|reports?|sources?|cnn|bbc|guy|article|post|tweet)(?: \p{L}+)?)`;
const SAYING =
  "(?:says?|said|saying|(?:is|are|was|were|keeps?|'s|'re) (?:saying|claiming|telling(?: me)?|writing|posting)|claims?|claimed|tells? (?:me|us)|told (?:me|us)|reads?|saw|seen|hear|heard|hears|writes?|wrote|posted|posts|insists?|swears?|thinks?|think|thought|believes?|reports?|reported|have it|has it|(?:'ve|have|has) (?:read|heard|seen|been told)|(?:was|were|am) told|understand)";
const ATTRIBUTED = new RegExp(
  String.raw`^(?:(?:so|ok|okay|hey|um|and|but|btw|well)[,\s]+)*(?:(?:breaking(?: news)?|urgent|just in|alert|news|update|forwarded(?: message)?|fwd|fw|fact|claim|rumou?r|apparently|allegedly|reportedly|supposedly|rumou?r has it(?: that)?|word is(?: that)?|according to [^,:]{2,40})\s*[:,!-]*\s+|${SPEAKER}\s+(?:just |also |now |all |always |even )?${SAYING}(?:\s+(?:somewhere|online|here|today|earlier|on (?:twitter|facebook|x|tv|the news)))?\s*(?:that\b|:|,)?\s*)`,
  "iu",
);
const TAG = new RegExp(
  String.raw`(?:[,;.–—-]\s*|\s+)(?:(?:${SOUND}|yes|yeah|yea|no|ok|huh|eh|innit|surely)|or (?:not|no|what|nah)|am i (?:right|wrong)|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)n'?t (?:it|he|she|they|that|there|we|this)|(?:is|are|was|were|do|does|did|has|have|had) (?:it|he|she|they|that|there))\s*[?!.]*$`,
  "i",
);
/** Tags that must be set off by a mark or end in a question mark, since a statement may end in them. */
const MARKED = /(?:[,;–—-]\s*\S[^,;–—-]*$|[?]\s*$)/;

/** Whether a stretch asks no more than whether what was said before is so. */
export function isConfirming(text: string): boolean {
  return CONFIRMING.test(plain(text));
}

/** The claim in a part of a message; undefined where it asks for something else than yes or no. */
export function claimIn(text: string): Claim | undefined {
  const given = text.replace(/[’‘´]/g, "'").trim();
  const asked = stripAsked(given);
  if (asked !== undefined) return claimOf(withoutAttribution(asked), "asked");
  const untagged = stripTag(given);
  if (untagged !== undefined) return claimOf(withoutAttribution(untagged), "tag");
  const bare = withoutAttribution(given);
  if (bare !== given && isStatement(bare)) return claimOf(bare, "attributed");
  if (isYesNo(given)) return claimOf(given, "yes-no");
  return isStatement(given) ? claimOf(given, "statement") : undefined;
}

/** The text without a question before or after it that asks whether it is so. */
function stripAsked(text: string): string | undefined {
  const before = text.replace(ASKED, "");
  if (before !== text && /[\p{L}\p{N}]/u.test(before)) return before;
  const [, said = "", question = ""] =
    /^([\s\S]*?[^\s,.:;!?–—-])[,.:;!?–—\s-]+((?:(?:is|was|can|could|does|please|pls|true|fact|confirm|verify|do|would|will)\b)[^,.:;!]*)$/iu.exec(
      text,
    ) ?? [];
  return said !== "" && isConfirming(question) && question.split(/\s+/).length > 1 ? said : undefined;
}

function stripTag(text: string): string | undefined {
  const untagged = text.replace(TAG, "");
  if (untagged === text || plain(untagged).split(" ").length < 2 || isAsking(untagged)) return undefined;
  const tag = text.slice(untagged.length);
  return MARKED.test(tag) || /n'?t \w+\s*$/i.test(tag) ? untagged : undefined;
}

function withoutAttribution(text: string): string {
  const bare = text.replace(ATTRIBUTED, "");
  return plain(bare).split(" ").length < 2 ? text : bare;
}

const QUESTION_WORD =
  /^(?:(?:and|but|so|or|also|then|oh|ok|okay|hey|hi|hello|well|please)[,\s]+)*(?:who|whom|whose|what|where|when|why|how|which|tell|give|show|list|explain|name|describe)(?:s|'s|'re|re|d)?\b/i;
const YES_NO =
  /^(?:(?:and|but|so|or|also|then|oh|ok|okay|hey|hi|hello|well|wait)[,\s]+)*(?:is|are|was|were|did|does|do|has|have|had|isn'?t|aren'?t|wasn'?t|weren'?t|didn'?t|doesn'?t|hasn'?t|haven'?t) (?!(?:you|u|we) (?:know|have|think)\b)\S+/i;
/** A verb that a statement about an event holds. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|did|does|isn'?t|aren'?t|wasn'?t|didn'?t|will|died|said|says|fled|fell|took|left|began|started|led|lost|won|went|came|rules?|leads?|runs?|controls?|lives?|hides?|\p{L}{3,}ed)\b|'s\b|=/iu;

function isAsking(text: string): boolean {
  return QUESTION_WORD.test(text) || /\b(?:how (?:many|much|long)|wh(?:o|at|ere|en|y|ich))\b[^,]*$/i.test(text);
}

function isYesNo(text: string): boolean {
  return YES_NO.test(text) && !/\b(?:how (?:many|much|long)|any(?:thing|one|body)?|or)\b/i.test(text);
}

function isStatement(text: string): boolean {
  return (
    !/[?؟]/.test(text) && !isAsking(text) && !YES_NO.test(text) && VERB.test(text) && plain(text).split(" ").length > 2
  );
}

function claimOf(text: string, form: ClaimForm): Claim {
  return { text: text.replace(MARKS, ""), form };
}

function plain(text: string): string {
  return text.replace(/[’‘´]/g, "'").replace(MARKS, "").replace(/\s+/g, " ");
}
