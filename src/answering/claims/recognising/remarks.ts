import { fillersIn } from "../../acts/openers.ts";
import { ASKING } from "../../reading/asking-words.ts";
import type { Speakers } from "./speakers.ts";
import { isStating } from "./stating.ts";
import type { Token } from "./tokens.ts";
import { sounds } from "./verifying.ts";

const LONGEST_REMARK = 2;
/** “that is so crazy” */
const EXCLAIMS = /^(?:thats?|its?|this|what)(?: is| was)?(?: (?:so|just|really|pretty|absolutely|totally|a|an))? \w+$/;
const SENTENCE_ENDS = /[.!…]+\s|\n/;
/** Whoever writes, and theirs. */
const ONESELF = /^(?:i|im|ive|id|we|weve|my|our)$/;
const TELLS =
  /^(?:say|says|said|tells?|told|hear|heard|read|saw|seen|think|thought|believe|know|knew|guess|suppose|reckon|claims?|claimed|swears?|insists?|doubt|wonder|need|want|mean|asks?|asked)$/;
/** The article is said to say just that. */
const SAYS_SO =
  /^(?:and |so |but )?(?:(?:thats|that is|this is|its|it is|thats exactly|thats literally|that is exactly) (?:just |exactly |literally |all |more or less )?(?:what|how|as) (?:it|they|he|she|yours|(?:the|your|this|that|my) \w+) (?:says?|said|reads?|puts? it|writes?|wrote|tells?|told|states?|stated|reports?|reported|has it|goes)(?: so| it| me| us)?|(?:it|the \w+|your \w+|they) (?:literally |clearly |plainly |even |itself )?(?:says?|said|admits?|states?|confirms?|writes?) (?:so|it|that|as much)(?: itself| too| clearly| plainly)?|(?:going|judging|based|to go|if i go|if we go)(?: only| just)? (?:by|from|on) (?:this|that|the|your)(?: \w+){0,2}(?: only| alone)?|full stop|period|end of story|no more no less|black on white|in black and white)$/;

/** Whether a sentence of a word or two before others says nothing of the event: “damn.”, “that's crazy!”. */
export function isRemark(
  segment: readonly Token[],
  next: Token | undefined,
  text: string,
  speakers: Pick<Speakers, "meansNothing">,
): boolean {
  const last = segment.at(-1);
  if (!next || !last || !SENTENCE_ENDS.test(text.slice(last.end, next.start))) return false;
  const said = segment.map(({ word }) => word);
  const isShort = said.length <= LONGEST_REMARK || EXCLAIMS.test(said.join(" "));
  if (!isShort || sounds(segment) || said.some((word) => /\d/.test(word) || (ASKING.has(word) && word !== "what")))
    return false;
  return speakers.meansNothing(text.slice(segment[0]?.start, last.end));
}

/** Speak of the one who writes, of the one who is asked, or of what is said. */
const PERSONAL =
  /^(?:i|im|ive|id|me|my|mine|we|our|us|you|u|your|everyone|everybody|people|ppl|hello|hi|hey|dear|god|lol|smh|wtf|omg)$/;
const LONGEST_ASIDE = 14;

/** Whether a stretch between marks says nothing of the event, and so nothing that is claimed: “writing my essay”. */
export function isApart(segment: readonly Token[], text: string, { isOfEvent }: Pick<Speakers, "isOfEvent">): boolean {
  if (
    /["“«]$/.test(text.slice(0, segment[0]?.start)) ||
    segment.length > LONGEST_ASIDE ||
    segment.some(({ word }) => /^\d/.test(word) && word !== "100")
  )
    return false;
  const said = segment.map(({ word }) => word);
  if (ASKING.has(said[fillersIn(said)] ?? "")) return false;
  if (!sounds(segment) && !segment.some(({ word }) => PERSONAL.test(word))) return false;
  return !isOfEvent(text.slice(segment[0]?.start, segment.at(-1)?.end));
}

/** Whether a sentence tells of who writes, of which no source knows: “we are farmers”; not what they heard or think. */
export function tellsOfOneself(segment: readonly Token[], text: string): boolean {
  const [first] = segment;
  if (!first || !ONESELF.test(first.word) || segment.some(({ word }) => TELLS.test(word))) return false;
  return (
    /(?:[.!?…]\s|\n)\s*(?:and |but |so )?$/i.test(text.slice(0, first.start)) &&
    !/^\s*[?؟]/.test(text.slice(segment.at(-1)?.end))
  );
}

/** Whether a stretch only says that the source says so, or that there is no more to say. */
export function saysThatItSaysSo(segment: readonly Token[]): boolean {
  return SAYS_SO.test(segment.map(({ word }) => word).join(" "));
}

const QUANTITY =
  /^(?:all|mostly|mainly|only|just|nearly all|almost all|none|most of (?:them|those)|half of (?:them|those))(?: of (?:them|those))?(?: \p{L}[\p{L}'-]*){1,2}$/iu;

/** A claim of a quantity and a noun (“all soldiers, right?”) is about those of whom was told before. */
export function withVerb(body: string): string {
  const words = body.replace(/^["“'«]|["”'»]$/g, "");
  return QUANTITY.test(words) && !isStating(words) ? `they were ${words}` : body;
}
