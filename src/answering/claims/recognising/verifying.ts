import { wordSet } from "../../reading/word-set.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What is said of a claim, for or against it. */
const SOUND =
  wordSet(`true truth correct correctly right accurate real legit genuine authentic valid fact facts factual confirmed confirm
  confirms verify verified check checked factcheck fact-check fact-checked fake false untrue fiction rumour rumor rumours rumors hoax propaganda lie lies lying
  bs bullshit nonsense wrong incorrect inaccurate myth agree disagree deny exaggerated misinformation disinformation cap trustworthy credible reliable verification sure certain supports support doubt backs fair fairly properly print share repeat forward definite proven established`);
/** A sound that asks for agreement, and may as well answer somebody. */
const AGREEING = wordSet("yes no yeah yea yep yup nah nope innit huh eh ok okay surely really");
/** What is said against a claim. */
const AGAINST = wordSet("fake false untrue fiction hoax lie lies bs bullshit nonsense wrong incorrect myth doubt");
/** What is said for it. */
const FOR = wordSet("true right correct accurate real fact legit");
/** What may stand around them. */
const AROUND =
  wordSet(`is was are were isnt wasnt arent werent be been being s it its that thats this these those there they theyre he hes him she shes her them we you u i im ive am me us myself
  to too actually also even any all both either or and not but if whether the a an of do does did doesnt didnt dont can could would will should has have please pls plz
  thx thanks just only want wanna need like know knowing make so then at least in out on with for from my your our here someone anyone somebody anybody anything everyone some
  bot sir bro man guys mate dude lol hey hi hello wait hold um uh well btw omg wow question think thinking thought believe understanding understand understood saying say says said
  case statement claim claims quote quoted quotation attributed headline news story number numbers figure figures post one part right thing things reported source sources article
  according based quick y t f n yo friend tho though maybe cant trying asking wondering wonder curious heard hear read got second quickly gonna let lets tell by via ask asks
  about online info information version halves half side more less now still exactly 100`);
/** With a word before the subject they make a question of a statement. */
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)(?:nt|n-t)?$|^(?:wont|cant|aint)$/;
const PRONOUN = /^(?:it|he|she|they|that|this|there|we|these|those)$/;
const DENYING =
  /^(?:but )?(?:(?:thats|that is|this is|its|it is|which is) )?(?:not true|untrue|false|a (?:total |complete )?lie|fake|wrong|nonsense|bs|bullshit)$/;
/** They say that something isn't so and want that agreed to: “that's wrong on two counts, isn't it?”. */
const SAYS_WRONG =
  /^(?:thats|that is|this is|its|it is|theyre|they are|these are) (?:just |simply |clearly |surely |all |both |so )*(?:wrong|false|untrue|fake|nonsense|bs|incorrect|inaccurate|misleading)(?: (?:on|in|at) (?:like |about |at least )?(?:\w+ )?(?:counts?|points?|places?|levels?|ways?|respects?))?(?: (?:isnt|arent|innit|right|no|or|is|are)(?: (?:it|that|they|this))?(?: not)?)?$/;
const ASKS_FOR_ERRORS =
  /^(?:or |is (?:it|that|this) )?misleading$|^(?:so |and |or )?(?:is|are|was|were) (?:he|she|they|it|that|this|(?:my|our|his|her|the|this|that) \w+) (?:just |simply |completely |totally |all )?(?:mistaken|wrong|lying|exaggerating|confused|misinformed)(?: (?:then|there|here|about (?:it|that|this)))?$|^(?:so |and )?(?:(?:how|too) many|any|is there (?:an?|any)|are there any|an?|one|two|three|spot the|whats the|what is the|find the) (?:\w+ )?(?:errors?|mistakes?|slips?)(?: or (?:\w+ ?){1,2})?(?: (?:in|with) (?:(?:it|that|this|these|those|them|there|here)|(?:my|our|his|her|their|the|this|that) (?:\w+ )?\w+))?$/;
/** They ask whether somebody would be wrong to say so. */
const MISREPORTS =
  /\b(?:put(?:ting)? words in(?:to)? (?:\w+ ){1,2}mouths?|misquot(?:e|ing)|misrepresent(?:ing)?|misread(?:ing)?|mislead(?:ing)?|overstat(?:e|ing)|overs(?:ell|elling)|exaggerat(?:e|ing)|mischaracteris(?:e|ing)|distort(?:ing)?|twist(?:ing)?|(?:go|going|gone) (?:too far|further than)|(?:too much of )?a stretch|(?:be|being|am i|are we) (?:wrong|unfair|mistaken|lying|inaccurate|dishonest))\b/;
/** “…, or did I misread that?” puts what stands before. */
const DOUBTS_ONESELF = /^or (?:am|did|do|have|was) i /;
/** Ask by themselves whether something is so. */
const ASKING_WHETHER =
  /^(?:(?:and |so |but )?(?:is|was|are|isnt|wasnt) (?:that|this|it|these|those) (?:really |actually )?(?:so|the case|what (?:happened|is (?:being )?(?:reported|said|known|stated)|(?:your|the|this) \w+ (?:says?|has|got)|(?:yours|it|you) (?:says?|has|have|got|reads?)|(?:he|she|they) said)|how it (?:is|was)|(?:the |an? )?(?:right |real |actual |official )?(?:estimate|figure|number|count|toll|duration|date|place|quote|truth|story)s?(?: (?:given|reported|stated|there))?)|(?:or )?did (?:he|she|they|it|that|this) (?:really|actually|ever)? ?(?:say|do|happen|write|mean)(?: (?:it|that|this|so|those words|these words|in those words))?|does (?:that|this|it) (?:check out|add up|hold up|hold|match|fit|make sense|sound right)|what do(?:es)? (?:you|your source|the source|the article) (?:think|say)|does (?:the|your|any|this) (?:article|source|text|report|data) (?:back|support|confirm|say|mention|bear) (?:that|this|it|so|out|him|her|them)(?: out| up)?|(?:that|this|it) (?:checks out|adds up|holds up|sounds right)|(?:do|did|am|have) i (?:understand|understanding|get|got|getting|read|reading) .*|i (?:have )?(?:quoted|noted|understood) (?:that|this|it) .*|i hope(?: so)?|is it like (?:this|that)|thoughts|(?:or )?(?:just )?(?:missing|lacking|lacks|needs|without|out of) context|or (?:not|no|what|nah)|.*\b(?:thats|its|that is|it is|this is) (?:really |actually )?so)$/;

/** Whether words ask for no more than whether something is so: “is this true?”, “correct me if I'm wrong”, “fact check”. */
export function isVerifying(tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return false;
  const said = tokens.map(({ word }) => word);
  if (isTag(said) || (said.length < 10 && ASKING_WHETHER.test(said.join(" "))) || speaksOfErrors(tokens)) return true;
  return (
    said.every((word) => SOUND.has(word) || AGREEING.has(word) || AROUND.has(word)) &&
    (said.some((word) => SOUND.has(word)) || said.every((word) => AGREEING.has(word)))
  );
}

/** Whether words add nothing to a claim, and needn't ask. */
export function isFiller(tokens: readonly Token[]): boolean {
  return tokens.every(({ word }) => SOUND.has(word) || AGREEING.has(word) || AROUND.has(word));
}

/** Whether a stretch asks no more than whether what was said before it is so. */
export function isConfirming(text: string): boolean {
  return isVerifying(tokensOf(text.replace(/[’‘´]/g, "'")));
}

/** Whether words say that something is so, or ask whether it is, and not only agree. */
export function sounds(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => SOUND.has(word));
}

/** Whether words before a claim say that it isn't so. Where both are put (“true or false”), they don't. @param isAsked they ask */
export function speaksAgainst(tokens: readonly Token[], isAsked: boolean): boolean {
  const said = tokens.map(({ word }) => word);
  // “true or false”, “correct me if I'm wrong”
  if (said.includes("or") || said.includes("if")) return false;
  // “true / mostly true / false”
  if (said.some((word) => FOR.has(word)) && said.some((word) => AGAINST.has(word))) return false;
  const against = said.filter((word) => AGAINST.has(word)).length;
  const negations = isAsked ? 0 : said.filter((word) => word === "not" || /^(?:is|was|do|did)nt$/.test(word)).length;
  return (against + negations) % 2 === 1;
}

/** Whether words after a claim say that it isn't so: “that's a lie”. */
export function isDenying(tokens: readonly Token[]): boolean {
  return DENYING.test(tokens.map(({ word }) => word).join(" "));
}

/** Whether words say that a claim is wrong, though they ask if that is agreed to, or ask what is wrong with it: a yes or a no would be taken for either. */
export function speaksOfErrors(tokens: readonly Token[]): boolean {
  const said = tokens.map(({ word }) => word).join(" ");
  if (DOUBTS_ONESELF.test(said)) return false;
  return SAYS_WRONG.test(said) || ASKS_FOR_ERRORS.test(said) || (isAsking(said) && MISREPORTS.test(said));
}

function isAsking(said: string): boolean {
  const [, first = ""] = /^(?:(?:and|so|or|but) )*(\S+)/.exec(said) ?? [];
  return first === "am" || AUXILIARY.test(first);
}

/** Whether words before a claim reject what somebody said before: “that's a lie, …”. */
export function isRejecting(tokens: readonly Token[]): boolean {
  return isDenying(tokens) && /^(?:thats|that)$/.test(tokens[0]?.word ?? "");
}

/** “didn't they”, “is it”, “wasn't he right” */
export function isTag(said: readonly string[]): boolean {
  const [first = "", ...rest] = said[0] === "or" ? said.slice(1) : said;
  if (!AUXILIARY.test(first) || !PRONOUN.test(rest[0] ?? "")) return false;
  return rest.slice(1).every((word) => /^(?:not|so|now|really|then|though)$/.test(word));
}

/** After “or”, no second thing is named. */
const OR_SO =
  /^(?:so|something|otherwise|not|no|nah|what|thats?|its|just|only|merely|is|isnt|was|are|am|did|do|does|has|have|im|rather)$/;

/** Whether words name a second thing, of which either may be so: “or a mosque”. */
export function namesSecond([first, second]: readonly Token[]): boolean {
  return first?.word === "or" && !OR_SO.test(second?.word ?? "");
}

/** A tail of one word that asks without a mark before it. */
const TAIL = /^(?:true|correct|right|yes|no|yeah|yea|huh|eh|innit|legit|confirmed|really|fact|facts|confirm)$/;
/** It adds nothing at the end. */
const TRAILS = /^(?:tho|though|anyway|anyways|ngl|btw)$/;
const BEFORE_TAIL =
  /^(?:is|was|are|or|can|could|would|please|pls|isnt|wasnt|arent|am|did|does|do|didnt|dont|doesnt|hasnt|havent|were|werent|has|have|had|hadnt)$/;
const THINKS = /^(?:i|we) (?:think|believe|guess|heard|read|suppose|hear|reckon)$/;
const LONGEST_TAIL = 7;

/** How many words at a sentence's end, without a mark before them, only ask whether it is so, and whether they put it so; undefined where none do. */
export function tailOf(
  last: readonly Token[],
  isAsked: boolean,
): { readonly length: number; readonly isPut: boolean } | undefined {
  for (let length = Math.min(LONGEST_TAIL, last.length - 1); length > 0; length--) {
    const tail = last.slice(-length);
    const [first = "", second = ""] = tail.map(({ word }) => word);
    if (length === 2 && THINKS.test(`${first} ${second}`)) return { length, isPut: true };
    if (length === 1 && TRAILS.test(first)) return { length, isPut: false };
    if (length === 1 && TAIL.test(first) && (first !== "really" || isAsked)) return { length, isPut: true };
    if (length > 1 && BEFORE_TAIL.test(first) && isTailed(tail)) return { length, isPut: true };
  }
  return undefined;
}

/** Whether words at a sentence's end, without a mark before them, ask whether it is so. */
function isTailed(tail: readonly Token[]): boolean {
  const said = tail.map(({ word }) => word);
  if (isTag(said)) return /nt$/.test(said[0] ?? "") || said.at(-1) === "not";
  const [first = "", second = ""] = said;
  if (!isVerifying(tail)) return false;
  return first === "or" || /^(?:it|that|this|these|those|they|you|u|someone|anyone|i|confirm|verify)$/.test(second);
}
