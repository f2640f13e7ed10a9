import { formsBetween, wholeMessage } from "./whole-message.ts";

const LEAD = "(?:(?:and|so|but|ok|okay|then|well|hey|no|now|wait|sorry|yes|yeah|hm+|just|please|pls|cool|,) *)*";
const POLITE = "(?:(?:can|could|would|will) (?:you|u|i) (?:please )?|i(?:'d| would)? (?:want|need|like) (?:to )?)?";
const GIVES = "(?:quote|cite|give|gimme|show|read|tell|see|hear|have|paste|copy|get|print)";
const WHOM = "(?: (?:me|us|out))*";
const ITS =
  "(?: ?(?:the|that|this|its|your|ur|a|exact|actual|very|original|relevant|precise|full|same|literal|source's|article's|text's))*";
const WORDING = "(?:words?|wording|sentences?|lines?|passages?|quotes?|quotations?|paragraphs?|phrasing)";
const SOURCE = "(?:there|it|(?:the|your|ur|that|this) (?:article|text|source|piece|report|story))";
const WITHIN = `(?: (?:in|from|of) ${SOURCE})?`;
const END = "(?: (?:then|exactly|please|pls|plz|thanks|word for word|verbatim|for me|though|tho|to me|here))*";
const VERBATIM = "(?:word[ -]for[ -]word|verbatim|literally|in (?:its|the source's|the article's) (?:own|exact) words)";

const form = formsBetween(LEAD, END);

/** The words of something that the message names. */
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
/** Asks whether something is there word for word. */
const OF_WHETHER = /^(?:is|are|was|were|does|do|did)\b|["“”«»]/;

/** Of what a message wants the source's words, as it says that; undefined where it names nothing, or wants nobody's wording. */
export function quotationAsked(text: string): string | undefined {
  const said = wholeMessage(text);
  if (OF_WHETHER.test(said)) return undefined;
  return NAMED.flatMap((one) => one.exec(said)?.groups?.["about"] ?? [])[0];
}
