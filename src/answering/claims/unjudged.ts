import type { Kinds } from "./holding/kinds.ts";
import { countsIn } from "./judging/numbers/judge-numbers.ts";
import type { ReadClause } from "./reading/read-clause.ts";
import { isStating } from "./recognising/stating.ts";

/** Who bears the guilt, what ought to be and what is to come of it is never judged. */
const NEVER_JUDGED =
  /\b(?:ought|deserves?|deserv\w*|orchestrat\w*|mastermind\w*|guilty|guilt|to blame|blames?|blamed|fault|responsible|murderers?|criminals?|war crimes?|genocid\w*|ethnic cleansing|terrorists?|evil|monsters?|lied|liars?|lies(?! in\b)|lying(?! low| in\b| around)|(?:is|was) it (?:right|wrong|fair|ok|good|bad)|on purpose|deliberately|secretly|because of (?:this|that|it|my|our|your|his|her|their))\b|\bordered\b(?! by)/i;
/** What comes, what would be and what somebody wants, facts seldom tell: only where it is all but sure that they do. */
const SELDOM_JUDGED =
  /\b(?:will|gonna|going to|might|could|would|soon|tomorrow|next (?:week|month|year)|orders|ordering|behind|spread|hates?|wants?|plans?|planned|intends?)\b/i;
/** What somebody ought to do is judged by what a source advises alone. */
export const ADVISES = /\b(?:should(?:n't| not)?|must(?:n't| not)?)\b/i;
/** Of what somebody tells of themselves, or says to the bot, that nothing is known needn't be said. */
export const OF_WRITER = /^(?:he|she|they|it|its|it's)\b|\b(?:i|im|i'm|me|my|we|our|us|you|your|u|ur|idk|gonna)\b/i;
/** Either of two is no claim; “or so”, “women or children” join nothing that could be told apart. */
export const EITHER = /\sor\s(?!so\b|more\b|less\b|fewer\b|not\b|even\b|child)/i;
/** What somebody is like, and whether they did wrong, no source tells as a fact; “the dictator fled” only names one. */
export const OF_CHARACTER =
  /\ban? (?:[a-z]+ )?(?:dictator|tyrant|hero|villain|saint|coward|liar|thug|butcher|puppet|traitor|criminal)\b|\b(?:is|are|was|were) (?:[a-z]+ ){0,2}(?:heroes|dictators|tyrants|villains|saints|cowards|liars|thugs|butchers|puppets|traitors|innocent|corrupt)\b|\b(?:any|no)thing wrong\b|\ba (?:good|bad|great|terrible|decent|better|worse) (?:man|guy|person|president|leader|ruler|government)\b/i;
/** Of which two it speaks, words don't tell: what is so of one isn't so of both. */
const BOTH =
  /^(?:and )?both (?:of (?:them|these|those) )?(?:times|happened|occurred|took|came|is|are|was|were|have|had|did)\b/i;
/** It only says who or what somebody or something is, of which nothing is said. */
const IDENTIFIES =
  /^(?:and |but |so )?(?:it|this|that|we|i|they|he|she|you|u)(?:'?(?:s|re|m)| is| are| am| was| were)\b/i;
/** Who or what there is besides, what is told of these doesn't tell; that it is only these, it may. */
const OTHERS =
  /^(?!.*\b(?:only|just)\b).*(?:\bother\b.*\bthan\b|\b(?:any|some|no|every)(?: ?(?:one|body)|thing|where) else\b|\b(?:any|some|are there|were there|is there|was there|no|name|names|give|gives)(?: an)? ?other\b|\b(?:besides|apart from|aside from|except(?: for)?)\b)/i;
/** It weighs what there is, by a measure of its own. */
const WEIGHS =
  /\b(?:not|ain'?t|isn'?t|aren'?t|wasn'?t|weren'?t) (?:that|so|very|too|really) (?:many|much|few|bad|big)\b|\b(?:is|are|was|were|'?s) (?:quite |really |just |such )*(?:a lot|a few|nothing|(?:too|so|very) (?:many|much|few)|loads|plenty|peanuts|huge|tiny)\b|\b(?:is|are|was|were|'?s|'?re|looks?|sounds?|feels?|something|anything) (?:so |too |very |just |really |pretty |kinda |quite |super |even )*(?:ugly|cool|funny|boring|awesome|lame|weird|crazy|stupid|dumb|ridiculous|shameful|disgusting|sick|cringe|mid|trash|fishy|sus|odd|strange|interesting|impressive|clever|brave|nice|beautiful|sad|insane|wild|nuts)\b/i;
/** What somebody gets wrong or makes up is about them. */
const MISTAKES =
  /\b(?:mix(?:es|ed|ing)?(?: \w+){0,2} up|mix(?:es|ed|ing)? up|muddl(?:es?|ed|ing)|confus(?:es?|ed|ing)|conflat(?:es?|ed|ing)|mistook|typos?|misread(?:s|ing)?|misprint\w*|exaggerat\w*|(?:makes|made|making) (?:it|that|this|them|things|stuff) up)\b/i;
/** Of which way things go it says no more. */
const BETTER = /\b(?:better|worse|improv(?:es?|ed|ing)|deteriorat(?:es?|ed|ing))\b(?!.*\bthan\b)/i;
/** Whether a figure can be relied on, the figure doesn't tell. */
const OF_FIGURE =
  /\b(?:figures?|numbers?|counts?|toll|estimates?|claims?)\b.*\b(?:sourced|verified|unverified|reliable|trustworthy|independent(?:ly)?|official|confirmed|credible|accurate)\b/i;
/** It asks for a number. */
const COUNTS =
  /\bhow (?:many|much|long|often|far)\b|\b(?:any|(?:gives?|have|has|got|states?|names?|mentions?|reports?) an?) (?:\w+ )?(?:figures?|numbers?|counts?|estimates?|statistics?)\b/i;
/** It wants something of the bot; a task may have a number before it. */
const WANTS =
  /^(?:(?:(?:q|question|task)\.? ?)?\d+[.):]? (?!need|make|put|show|answer))?(?:please |pls |plz |just |now |then |so |and |ok |okay |but )*(?:name (?!of\b)|tell|give|gimme|show|list|write|rate|explain|quote|put|need|make|draft|compose|say it|answer|can i|could i|may i|should i|do i|shall i)\b/i;

/** Somebody is said to ask it: “she wants to know why”. */
const ASKED_BY_OTHERS =
  /\b(?:asks?|asked|asking|wonders?|wondered|wondering|wants? to know|wanted to know)(?: (?:me|us|you|him|her|them|again|now|just))* (?:who|whom|whose|what|where|when|why|how|which)\b/i;

/** What is named is asked something of: “the new government: whose idea?” */
const ASKED_OF = /\S\s*(?::|\s[–—-])\s*(?:and |but |so )?(?:who|whom|whose|what|where|when|why|how|which)\b/i;

/** Whether a text asks for a number, or tells what somebody asks, whatever else it says. */
export function asksBesides(text: string): boolean {
  return COUNTS.test(text) || ASKED_BY_OTHERS.test(text) || ASKED_OF.test(text);
}

/** Whether a text says of the event what facts can be held against. */
export function isJudged(text: string): boolean {
  return isSeldomJudged(text) && !isWeighing(text) && !SELDOM_JUDGED.test(text);
}

/** Whether facts may be held against a text where they all but surely tell of it: it is neither of guilt nor asks something else. */
export function isSeldomJudged(text: string): boolean {
  return ![NEVER_JUDGED, MISTAKES, COUNTS, WANTS].some((pattern) => pattern.test(text));
}

/** What somebody is called, no source tells. */
const LABELS = /\b(?:terrorists?|murderers?|criminals?|monsters?|evil)\b/gi;

/** Whether a text would be judged without the names that it calls somebody. */
export function isLabelling(text: string): boolean {
  const plain = text.replace(LABELS, "");
  return plain !== text && isJudged(plain);
}

/** Whether it weighs what is told, or is about what isn't told besides. */
function isWeighing(text: string): boolean {
  return [OTHERS, WEIGHS, OF_FIGURE].some((pattern) => pattern.test(text));
}

/** Whether words ask for what is told, and not whether it is so: to weigh it, or to write it. */
export function asksForTold(text: string, isStated: boolean): boolean {
  return WANTS.test(text) || (!isStated && (isWeighing(text) || BETTER.test(text)));
}

/** Whether a clause has more than words that lean on what was said before; a question must say what of its number. */
export function saysSomethingOwn(clause: ReadClause, kinds: Pick<Kinds, "of">, isQuestion: boolean): boolean {
  const { text, words, units } = clause;
  const meant = units.filter(({ meanings, opposes }) => meanings.size + opposes.size > 0);
  const hasNumber = isNumbered(clause);
  const isName = ({ meanings }: (typeof units)[number]) =>
    [...meanings].some((one) => one.startsWith("@") || kinds.of(one).length > 0);
  if (BOTH.test(text) || (IDENTIFIES.test(text) && !hasNumber && units.length < 2 && units.every(isName))) return false;
  if (BETTER.test(words.join(" ")) && meant.length < 2) return false;
  return meant.length > 0 || (!isQuestion && hasNumber);
}

/** Words between others that only name one thing: “a dam, ok”. */
export function isFragment(clause: ReadClause): boolean {
  const { text, units, quantity } = clause;
  if (isStating(text) || isNumbered(clause) || quantity !== undefined) return false;
  return units.length < 2 && units.every(({ meanings, opposes }) => meanings.size + opposes.size > 0);
}

function isNumbered({ text, years, durations }: ReadClause): boolean {
  return years.length + durations.length > 0 || countsIn(text).length > 0;
}
