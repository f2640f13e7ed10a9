import { clean, sentencesIn } from "../reading/normalise.ts";
import { formsBetween } from "./whole-message.ts";

/** Something of which a message asks who says it. */
export interface Attributed {
  /** What that is, in the message's words. */
  readonly text: string;
  /** The words ask for the origin of things, too: only a number's is somebody's word for it. */
  readonly isOrigin: boolean;
}

const LEAD = "(?:(?:and|so|but|ok|okay|then|well|hey|also|right|now|wait|hm+|,) *)*";
const SAYS = "(?:says?|said|claims?|claimed|reports?|reported|states?|stated)";
const SOMEBODY = "(?:anyone|anybody|someone|somebody|any ?one|a source|who|whom)";
const SOURCE = "(?:sources?|attribution|reference|citation)";
const ABOUT = "(?:for|about|on|regarding|concerning|as for|as to|with)";
const TELLS =
  "(?:says?|said|saying|claims?|claimed|claiming|reports?|reported|states?|stated|estimates?|estimated|believes?|counted|gives?|gave)";
const SO = "(?:so|it|that|this|them)";
const TOLD = "(?:said|claimed|reported|stated|estimated|believed|counted|given|told)";
const WORD = "(?:words?|figures?|numbers?|estimate|claim|count|report|statement)s?";
const NUMBER = "(?:(?:number|figure|count|estimate|total|toll)s?(?: of)? )?";
const END =
  "(?: (?:then|even|anyway|actually|exactly|please|pls|in (?:there|it|the (?:piece|article|text))))*[\\s?!.]*";

const form = formsBetween(LEAD, END);

/** Who says something, whatever it is. */
const SAID = [
  form(`who(?:'s| is| exactly| actually)? ?(?:${SAYS}|saying|claiming|reporting) (?:that )?(.+?)`),
  form(`(.+?)[",”]* *,? *according to (?:who|whom|which source)`),
  form(`(.+?)[",”]* *[,:;–—-]* *(?:says|said) who`),
  form(`${ABOUT} (.+?)[ ,:;–—-]+(?:who|which source)(?:'s| is| exactly| actually)* ?(?:it that )?${TELLS}(?: ${SO})?`),
  form(
    `(.+?)[",”]*(?: *[,:;–—-]+ *|: )(?:who ${TELLS} ${SO}|(?:${TOLD} )?by who(?:m)?|whose ${WORD}(?: (?:is|are|was) (?:it|that|this))?)`,
  ),
  form(
    `(?:(?:what|which|who)(?:'s| is| are| was) |any |is there (?:any |a )?|do(?:es)? (?:it|they|the \\w+) (?:give|name) (?:any |a )?)?(?:the |a )?${SOURCE}(?: given| named| cited)? (?:for|on) (.+?)`,
  ),
  form(`(?:is|are|was|were) (.+?) (?:attributed|credited|sourced|ascribed)(?: to ${SOMEBODY})?`),
  form(`(?:to )?who(?:m)? (?:is|are|was|were) (.+?) (?:attributed|credited|ascribed)(?: to)?`),
];
/** Where it comes from, or who made it. */
const ORIGIN = [
  form(`(?:from )?where (?:do|does|did|is|are|was) (.+?) (?:come|comes|came|coming|originate|taken)(?: from)?`),
  form(`where(?:'s| is| are) (.+?) from`),
  form(`where (?:do|does|did) (?:it|they|the \\w+|u|you) (?:get|have|take) (.+?)(?: from)?`),
  form(`who(?:'s| is| stands)? behind (.+?)`),
  form(`whose (?:${NUMBER})?(?:is|are|was) (.+?)`),
  form(`who (?:gives|gave|provides|provided|came up with|published) (.+?)`),
  form(
    "(?:did|does|do|has|have) (?:the )?(?:[\\p{L}-]+ ){1,4}?(?:say|said|report|reported|count|counted|give|given|claim|claimed|mention|estimate|publish) (.+?)",
  ),
  form("(?:is|are|was|were|does|do|did) (.+?) (?:come |came |taken )?(?:from|by) .+?"),
];

/** What a message asks who says; undefined where it asks no such thing. */
export function attributionAsked(text: string): Attributed | undefined {
  for (const sentence of sentencesIn(clean(text))) {
    const found = (forms: readonly RegExp[]) => forms.flatMap((each) => each.exec(sentence)?.[1] ?? [])[0];
    const said = found(SAID);
    const what = said ?? found(ORIGIN);
    if (what !== undefined) return { text: what, isOrigin: said === undefined };
  }
  return undefined;
}
