import { ASKING } from "../../reading/asking-words.ts";
import { aroundQuotations, quotationsIn } from "../../reading/quotations.ts";
import { asksWhatToMake } from "./framing.ts";
import type { Speakers } from "./speakers.ts";
import { segmentsOf, type Token, tokensOf } from "./tokens.ts";
import { isDenying, isVerifying, speaksAgainst, speaksOfErrors } from "./verifying.ts";

/** Words that a message quotes to have them checked. */
export interface Quoted {
  readonly words: string;
  /** What stands around says that they aren't so. */
  readonly isDenied: boolean;
}

type Framing = Pick<Speakers, "isOfEvent" | "meansNothing" | "names" | "speakerIn" | "verifies">;

interface Place {
  readonly follows: boolean;
  readonly isBefore: boolean;
}

const FEWEST_WORDS = 3;
/** Two words quoted beside others are a headline, alone an expression. */
const FEWEST_OF_SEVERAL = 2;
const MOST_AROUND = 14;
/** The bot is told to say it, or to do something else with it. */
const ORDERED =
  /^(?:now |please |pls |then |just |so |ok |and |can you |could you |will you )*(?:say|saying|repeat|write|print|type|post|tweet|sing|shout|translate|define|explain|spell|replace|cut|shorten|rewrite|reword|rephrase|ignore|call|answer|reply|start|begin|starting|add|remove|swap|change|finish|continue|complete)\b/i;
/** They stand between two that are quoted. */
const JOINS = /^\W*(?:and|plus|then|also|vs|versus)\W*$/i;
/** They may stand before a wording that is spoken of. */
const MENTIONS = /^(?:so|and|see|but|well|the|that|this|your|word|words|phrase|term|expression)$/;
/** They ask, and no more than what to make of it. */
const WHAT_TO_MAKE =
  /^(?:(?:so|and|now|ok|but) )?(?:safe|(?:(?:is|are) )?(?:it |that |this |they |these |those )?(?:any |much |now )?(?:better|closer|safer)(?: (?:now|then|so|like that|like this))?|(?:in (?:those|these) )?(?:very |exact )?words|word for word|verbatim|(?:what|how) about(?: (?:it|that|this|that one|this one|these|those|them))?|what (?:do|would|does|can|should) (?:you|u|we|i|your \w+|the \w+|it) (?:think|make|say|do)(?: (?:of|about|on|to|with) (?:it|that|this|these|those|them))?|whats? (?:is )?(?:the )?(?:verdict|wrong|true|right|off|incorrect|false)(?: (?:with|about|in|of) (?:it|that|this|these|those|them))?|which(?: one| ones)?(?: of (?:these|those|them|the (?:two|three)))? (?:is|are|holds?|stands?)(?: (?:up|true|right|correct|so|wrong|false|safe|supported|ok|fine))?|how (?:true|accurate|right|correct|safe|reliable|solid|far|much) (?:is|are|does|do|of) .*)$/;
/** After a quotation without a mark, they make it the subject of what is said of it. */
const SAYS_OF_IT =
  /^(?:is|are|was|were|isnt|arent|has|have|does|do|sounds?|seems?|looks?|means?|makes?|and|or|according|as|in|of|to|for|by|but|which|who|where|when)$/;
const ASKS_WHETHER = /^(?:or |and |so )?(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)(?:nt)? /;
/** What is quoted right after them is an expression. */
const EXPRESSES = /\b(?:or|just|only|not|the|an?|as|called|calls?|calling|words?|phrases?|terms?|of|than)\s*$/i;
const OF_IT = /^(?:it|that|this|these|those|they|anything|any|something|there|so|true|correct|right|or)$/;

/** The words that a message quotes for no more than to have them checked, whatever frames them; none where it says or asks something of its own. */
export function quotedClaims(text: string, speakers: Framing): readonly Quoted[] {
  const quoted = quotationsIn(text);
  const fewest = quoted.length > 1 ? FEWEST_OF_SEVERAL : FEWEST_WORDS;
  if (quoted.length === 0 || quoted.some(({ words }) => words.split(/\s+/).length < fewest)) return [];
  const around = aroundQuotations(text, quoted);
  const [before = "", ...after] = around;
  if (!around.every((one, i) => frames(one, { follows: i > 0, isBefore: i < quoted.length }, speakers))) return [];
  const isAsked = after.some((one) => /[?؟]/.test(one));
  const isDenied =
    (tokensOf(before).length > 0 && speaksAgainst(tokensOf(before), isAsked)) ||
    after.some((one) => speaksOfErrors(tokensOf(one)) || (!isAsked && isDenying(tokensOf(one))));
  return quoted.map(({ words }) => ({ words, isDenied }));
}

/** Whether words only speak of a wording: “‘sort of’ is doing a lot of work there”. */
export function isOfWording(body: string, speakers: Framing): boolean {
  const quoted = quotationsIn(body);
  const [before = "", ...after] = aroundQuotations(body, quoted);
  const rest = after.at(-1) ?? "";
  if (quoted.length === 0 || tokensOf(before).some(({ word }) => !MENTIONS.test(word))) return false;
  if (quoted.some(({ words }) => speakers.speakerIn(words) !== undefined)) return false;
  const [verb] = tokensOf(rest);
  return verb !== undefined && !verb.isSetOff && SAYS_OF_IT.test(verb.word) && !speakers.isOfEvent(rest);
}

/** Whether words beside a quotation only say where it is from, or ask whether it is so. @param place whether a quotation stands before or after them */
function frames(text: string, place: Place, speakers: Framing): boolean {
  const tokens = tokensOf(text);
  if (tokens.length === 0 || JOINS.test(text)) return true;
  if (tokens.length > MOST_AROUND || speakers.speakerIn(text) !== undefined) return false;
  const [first = "", second = ""] = tokens.map(({ word }) => word);
  if (place.isBefore && EXPRESSES.test(text)) return false;
  if (
    place.follows &&
    /^\s*[\p{L}]/u.test(text) &&
    SAYS_OF_IT.test(first) &&
    !OF_IT.test(second) &&
    !isVerifying(tokens)
  )
    return false;
  return segmentsOf(tokens).every(
    (segment) => framesAlone(segment, text, speakers) && !(place.follows && goesOn(segment, text, speakers)),
  );
}

/** Whether a stretch after what is quoted says more of the event: “…, he says, from a burning palace”. */
function goesOn(segment: readonly Token[], text: string, speakers: Framing): boolean {
  const written = text.slice(segment[0]?.start, segment.at(-1)?.end);
  return (
    !/^\s*[?؟]/.test(text.slice(segment.at(-1)?.end)) &&
    !isVerifying(segment) &&
    !/^(?:i|im|my|me|we|our)$/.test(segment[0]?.word ?? "") &&
    speakers.isOfEvent(written) &&
    !speakers.verifies(written)
  );
}

function framesAlone(segment: readonly Token[], text: string, speakers: Framing): boolean {
  const said = segment.map(({ word }) => word).join(" ");
  const written = text.slice(segment[0]?.start, segment.at(-1)?.end);
  if (speakers.names(written) || ORDERED.test(said) || said.split(" ").some((word) => /^\d{2,}$/.test(word)))
    return false;
  if (isVerifying(segment) || WHAT_TO_MAKE.test(said) || asksWhatToMake(segment, text, speakers)) return true;
  const isAsked = /^\s*[?؟]/.test(text.slice(segment.at(-1)?.end)) || ASKS_WHETHER.test(said);
  return !(isAsked || segment.some(({ word }) => ASKING.has(word))) || speakers.verifies(written);
}
