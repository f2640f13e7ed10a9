import { formsBetween, wholeMessage } from "./whole-message.ts";

/** A message that wants the source's words. */
export interface QuotationAsked {
  /** What they are about, in the message's words; undefined where that is what was told before. */
  readonly about: string | undefined;
}

const LEAD = "(?:(?:and|so|but|ok|okay|then|well|hey|no|now|wait|sorry|yes|yeah|hm+|just|please|pls|cool|,) *)*";
const POLITE = "(?:(?:can|could|would|will) (?:you|u|i) (?:please )?|i(?:'d| would)? (?:want|need|like) (?:to )?)?";
const GIVES = "(?:quote|cite|give|gimme|show|read|tell|see|hear|have|paste|copy|get|print)";
const WHOM = "(?: (?:me|us|out))*";
const ITS =
  "(?: ?(?:the|that|this|its|your|ur|a|exact|actual|very|original|relevant|precise|full|same|literal|source's|article's|text's))*";
const WORDING = "(?:words?|wording|sentences?|lines?|passages?|quotes?|quotations?|paragraphs?|phrasing)";
const SOURCE = "(?:there|it|(?:the|your|ur|that|this) (?:article|text|source|piece|report|story))";
const WITHIN = `(?: (?:in|from|of) ${SOURCE})?`;
const IT = "(?:it|that|this|so)";
const END = "(?: (?:then|exactly|please|pls|plz|thanks|word for word|verbatim|for me|though|tho|to me|here))*";
const VERBATIM = "(?:word[ -]for[ -]word|verbatim|literally|in (?:its|the source's|the article's) (?:own|exact) words)";

const form = formsBetween(LEAD, END);

/** The words of what was told before. */
const TOLD = [
  form(`${POLITE}${GIVES}${WHOM} ${IT}(?: (?:in ${ITS} ${WORDING}|${VERBATIM}))?${WITHIN}`),
  form(`(?:${POLITE}(?:${GIVES}${WHOM} )?)?${ITS} ?${WORDING}(?: (?:for|of|behind) ${IT})?${WITHIN}`),
  form(VERBATIM),
  form(
    `(?:which|what)(?: is| was|'s| are)? ?(?:${ITS} ?)?${WORDING}(?: (?:is|was|says|said|has|does) ${IT})?(?: (?:in|from))?${WITHIN}`,
  ),
  form(`in (?:which|what) ${WORDING}(?: (?:is|does) (?:${IT}|it say ${IT}))?${WITHIN}`),
  form(`where(?: exactly)? (?:in|on) ${SOURCE}(?: (?:is|does it say|do you see|do you read) ${IT})?`),
  form(
    `where(?: exactly)? (?:does|do|did) (?:${SOURCE}|they|you|u) (?:say|state|write|mention|read|see|find) ${IT}${WITHIN}`,
  ),
  form(`where(?: exactly)?(?: is|'s) ${IT}(?: (?:said|stated|written|mentioned|printed))?(?: (?:in|from) ${SOURCE})`),
  form(`how (?:exactly )?(?:does|did) ${SOURCE} (?:word|phrase|put|say) ${IT}`),
];
/** Whether the source says what was asked before: its words show that. */
const SAID =
  /(?:^|[\s,])(?:(?:i'?m|i am|i was|i only|i just|just|only)(?: only| just)* )?(?:ask(?:ed|ing)?|want(?:ed)? to know|meant?|mean|my question (?:is|was))[\s,]*(?:you )?(?:is |was )?(?:whether|if|does) (?:it|the (?:article|text|source|piece|report)) (?:actually |really |itself )?says? (?:it|that|so|this)$/u;
/** Those about something that the message names. */
const NAMED = [
  form(
    `${POLITE}${GIVES}${WHOM}(?: what (?:${SOURCE}|they) (?:says?|writes?|has))? ?${ITS} ?${WORDING}${WITHIN} (?:on|about|of|for|where|that|saying|regarding|concerning|with)(?: (?:${SOURCE}|it) (?:says?|tells?|mentions?)| says| tells| mentions)?(?: (?:about|of|that))? (?<about>.+?)`,
  ),
  form(
    `${POLITE}${GIVES}${WHOM}(?: exactly)? what ${SOURCE} (?:says?|has|writes?|tells?) (?:on|about|of|regarding) (?<about>.+?)`,
  ),
  form(`quote${WHOM} (?<about>(?:the|what|how|where|why|whether|when|who|which) .+?)`),
  form(
    `(?:what|how) (?:does|did) ${SOURCE} (?:say|write|put|state|tell) ${VERBATIM} (?:on|about|of|for|regarding) (?<about>.+?)`,
  ),
  form(`what (?:is|are|'s|was|were) ${ITS} ?${WORDING}${WITHIN} (?:on|about|for|regarding) (?<about>.+?)`),
  form(`(?<about>.+?)[ ,;:-]+${VERBATIM}`),
];
/** Somebody's words are told by the answer that quotes them. */
const OF_SOMEBODY = /\b(?:his|her|their|he|she)\b/;
/** Asks whether something is there word for word. */
const OF_WHETHER = /^(?:is|are|was|were|does|do|did)\b|["“”«»]/;

/** What a message wants quoted; undefined where it asks for nobody's wording. */
export function quotationAsked(text: string): QuotationAsked | undefined {
  const said = wholeMessage(text);
  if (OF_WHETHER.test(said)) return undefined;
  if (SAID.test(said)) return { about: undefined };
  if (!OF_SOMEBODY.test(said) && TOLD.some((one) => one.test(said))) return { about: undefined };
  for (const one of NAMED) {
    const { about } = one.exec(said)?.groups ?? {};
    if (about !== undefined) return { about };
  }
  return undefined;
}
