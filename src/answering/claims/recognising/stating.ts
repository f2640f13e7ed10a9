import { readNumbers } from "../../../numbers/read-numbers.ts";
import { ASKING } from "../../reading/asking-words.ts";

const ASKS =
  /^(?:(?:in|at|on|by|to|for|from|with|of|about|and|since|until) )?(?:who|whom|whose|what|whats|where|when|why|how|which|wich|wat|tell|give|show|explain|list|name|describe|define|can|could(?! be\b(?! (?:it|he|she|they)\b))|would|will|should|may|let|please|help|any|anyone|anybody|wheres|whos|hows|whens|whereabouts|date|year|month|type|kind|number|amount|place|location|reason|cause|summary|bring|add|sum|subtract|divide|multiply|calculate|compute|compare|rank|sort|combine|convert|express|i'd|id|hoo|hu|wen|wer|wehn|hom|wtf)\b/i;
const ASKS_INSIDE =
  /(?<!\b(?:those|people|person|ones?|men|women|man|woman|group|side|everyone|anyone|somebody|someone|fighters|civilians|soldiers|forces|areas?|places?|mountains|country|day|time|year|in|of|from|with) )\b(?:who|what|where|when|why|how|which)s?\b(?! (?:was|is|are|were|has|have|took|takes|led|leads|had)\b)/i;
/** A question begins at a mark, or ends the words: “the fighters, who are they”, “it was whom”. */
const ASKS_APART =
  /[,;:.!…–—-]\s*(?:and |but |so )?(?:(?:who|what|where|how|when)'?s\b|(?:who|whom|whose|what|where|when|why|how|which)\s+(?:is|are|was|were|did|do|does|has|have|had|can|could|many|much|long)\b|(?:whose|what|which) \w+ (?:is|are|was|were|did|do|does)\b|(?:can|could|would|will) (?:you|u|anyone|someone)\b)|\b(?:but|and) (?:who|what|where|when|why|how (?:many|much|long)(?: exactly)?)\s*[.?!…](?=\s)|[,;:–—-]\s*(?:and |but |so )?who \w+ (?:that|this|it|so)[.?!…]*$|(?:\b(?:who|whom|whose|what|where|when|why|how|which))$/i;
/** Somebody wants something, or it only would be so. */
const WANTS =
  /\b(?:i|we)(?:'d| just| really| only| also)* (?:need|want|wanna|like to|would like|wonder|am looking|was wondering)\b|\blooking for\b|^if\b/i;
/** Whoever wants to know who or how many claims nothing; who wants to know whether it is so may. */
const WANTS_TO_KNOW =
  /^(?:(?:so|and|but|ok|okay|hi|hey|hello|please|well|actually),? )*(?:i|we)(?:'d| just| really| only| also| would)* (?:want|wanted|wanna|need|needed|like|liked|wish|wished|have|had|am trying|was trying|try|tried)(?: to)? (?:know|find out|learn|see|understand|hear)\b.{0,40}?\b(?:who|whom|whose|what|where|when|why|how|which)\b/i;

/** Whether a message tells that its writer wants to know something else than whether it is so. */
export function wantsToKnow(text: string): boolean {
  const wanted = WANTS_TO_KNOW.exec(text)?.[0];
  return wanted !== undefined && !/\b(?:if|whether)\b/i.test(wanted);
}

/** A verb that makes a statement of its words: a form of “be” or “have”, or a past that is no participle. */
const STATES =
  /\b(?:(?:is|are|was|were|has|have|had|do|does|did|wo|ca|could|would)(?:n'?t)?|did not|never|there'?s|it'?s|he'?s|she'?s|they'?(?:re|ve)|\w+'s (?:been|still|now|already|back|gone|dead|not|never|just|an?|the|in|on|from)|died|happened|occurred|ended|lasted|escaped|ruled|lived|used to|called for|fled|took|went|became|began|fell|hid|gave|said|won|came|spoke|grew|blew|sent|left|joined|paid|told|lost|met|made|got|held|shot|brought|fought|caught|kept|built|stood|ran|threw|flew|broke|chose|stole|wrote|rose|saw|sank|led the|found|comes?|goes|remains?|stays?|rules|supports?|uses?|hates?|wants?|lives?|belongs?|runs|leads|controls?|means|needs?|faces|resists?|accepts?|refuses?|fights|hides?)\b/i;
/** Somebody acted on something: “condemned the violence”, but not “buildings attacked”. */
const ACTS =
  /\b(?!(?:minus|plus|versus|times)\b)[a-z]{3,}(?:ed|s)(?: (?:out|up|down|off|in|on|over|away|back|at))? (?:the|an?|all|several|some|many|every|its|his|her|their|(?:around|about|at least|more than|over|nearly|almost|up to|some|roughly|exactly|only)? ?\d[\d,.]*)\b|^\S+(?: \S+){0,2} = \S+|\d.*\b(?:dead|dies?|killed|wounded|injured|missing|arrested|displaced|fallen)\b/i;
/** “The union joined in on …”, but not “houses flooded in …”. */
const DID =
  /^(?:the|an?|some|all|many|most|he|she|they|his|her|their|its) (?:(?!minus|plus|versus)\S+ ){1,4}?[a-z]{3,}ed (?!by\b)\S/i;
const SOMEBODY = /^(?:it|he|she|they) [a-z]{2,}/i;
/** Of what somebody feels, wants or asks of the bot, nothing is to be proved. */
const OF_ONESELF =
  /^(?:i|i'm|im|we|we're|you|you're|youre|u|your|ur|me|my|thanks|thank|sorry|she|she's|shes|her|this bot|that's|thats|(?:that|this)(?= (?:is|was|bot|makes?|sounds?|helps?|would|one|thing)\b)|(?:that|this)$|it'?s (?:so|very|too|ok|okay|fine|nice|good|sad|terrible|horrible))\b/i;

/** Whether words only speak of the writer, or to the bot. */
export function isOfOneself(body: string): boolean {
  return OF_ONESELF.test(body) && !OF_ANYBODY.test(body);
}

/** Whether a claim's words ask for something else than a verdict. @param isPut it was put as a claim */
export function asksForMore(body: string, isPut: boolean): boolean {
  return (
    ASKS.test(body) || WANTS.test(body) || ASKS_APART.test(body) || (!isPut && ASKS_INSIDE.test(withoutTime(body)))
  );
}

/** Whether words ask or want something from their first one on, or end in a question word. */
export function beginsAsking(body: string): boolean {
  return ASKS.test(body) || WANTS.test(body) || ASKS_APART.test(body);
}

/** “The wave came when they slept” */
const TIME =
  /\s(?:when|where)\s(?=(?:the|an?|he|she|they|it|you|we|people|his|her|their|its|most|many|everyone|everybody|nobody|no)\s).*$/i;

/** A statement without the clause that only says when it was so. */
function withoutTime(body: string): string {
  const rest = body.replace(TIME, "");
  return rest !== body && rest.split(/\s+/).length >= FEWEST_WORDS && (isStating(rest) || MAY_STATE.test(rest))
    ? rest
    : body;
}

/** Somebody did something, or so many of them are: it may be said, or asked for. */
const MAY_STATE = /\S\s+\w{2,}ed\b|=|\bdown\b|\bgone\b/i;
/** “More houses lack water now than yesterday” */
const COMPARING = /^(?:more|fewer|less)\s.+\sthan\s/i;
/** What anybody may do, or must: “you can hand it in”. */
const OF_ANYBODY = /^(?:you|u|one|people|\w+s) (?:can|can't|cannot|cant|may|must|should|shouldn't|have to|needn't)\s/i;
const FEWEST_WORDS = 4;

/** Whether words may as well make a statement as name what is asked for: “buildings attacked in the north”. */
export function maybeStates(body: string): boolean {
  const counts = readNumbers(body).some(({ kind }) => kind === "count");
  return body.split(/\s+/).length >= FEWEST_WORDS && (counts || MAY_STATE.test(body) || COMPARING.test(body));
}

/** Whether the first word is a verb: then a “that” before it names no claim. */
export function beginsWithVerb(text: string): boolean {
  const [first = ""] = text.split(/[\s,;:.!?]+/);
  return (
    /^[a-z]{3,}ed$/i.test(first) || (STATES.exec(text)?.index === 0 && !/^(?:there|it|he|she|they)\b/i.test(first))
  );
}

/**
 * How far a message in another language states something by its own grammar, which its words in English don't show; “rather” where
 * it denies somebody or something alone, and may as well put right what was understood.
 */
export type Stated = "surely" | "rather" | "perhaps";

/** Whether words make a statement. */
export function isStating(body: string): boolean {
  return SOMEBODY.test(body) || OF_ANYBODY.test(body) || STATES.test(body) || ACTS.test(body) || DID.test(body);
}

/** Two in a row begin with a question word misspelt: “were is”. */
const AUXILIARY = /^(?:is|are|was|were|did|do|does|has|have)$/;
const ASKING_ON =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|long|many|much|kind|sort|type|exactly|come|group)$/;

/**
 * Whether words ask for something else than a verdict, by a question word where none joins clauses.
 * @param words as mended @param isPut they were put as a claim
 */
export function asks(words: readonly string[], isPut: boolean): boolean {
  if (AUXILIARY.test(words[0] ?? "") && AUXILIARY.test(words[1] ?? "")) return true;
  return words.some(
    (word, i) =>
      ASKING.has(word) && (i === 0 || i === words.length - 1 || (!isPut && ASKING_ON.test(words[i + 1] ?? ""))),
  );
}

const HEADLINE = /^["“«]\S+(?: \S+){3,}["”»][.!?]?$/;

/** Whether a message only quotes a headline, which may have no verb. */
export function isHeadline(message: string): boolean {
  return HEADLINE.test(message) && !message.slice(1, -2).includes('"');
}
