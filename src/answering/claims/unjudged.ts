import { countsIn } from "./judging/numbers/judge-numbers.ts";
import type { ReadClause } from "./reading/read-clause.ts";

/** What comes, what ought to be, and who bears the guilt is never judged. */
export const NEVER_JUDGED =
  /\b(?:will|gonna|going to|ought|might|could|would|deserves?|soon|tomorrow|next (?:week|month|year)|orders|ordering|orchestrat\w*|mastermind\w*|guilty|guilt|to blame|blames?|blamed|fault|responsible|behind|murderers?|criminals?|war crimes?|genocid\w*|ethnic cleansing|terrorists?|evil|monsters?|deserv\w*|spread|(?:is|was) it (?:right|wrong|fair|ok|good|bad)|hates?|wants?|plans?|planned|intends?|on purpose|deliberately|secretly|because of (?:my|our|your|his|her|their))\b|\bordered\b(?! by)/i;
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
/** It only says who or what something is, of which nothing is said. */
const IDENTIFIES = /^(?:it|this|that)(?:'?s| is| was| were)\b/i;

/** Whether a clause has more than words that lean on what was said before; a question must say what of its number. */
export function saysSomethingOwn({ text, units, years, durations }: ReadClause, isQuestion: boolean): boolean {
  const meant = units.filter(({ meanings, opposes }) => meanings.size + opposes.size > 0);
  const hasNumber = years.length + durations.length > 0 || countsIn(text).length > 0;
  const isName = ({ meanings }: (typeof units)[number]) => [...meanings].some((one) => one.startsWith("@"));
  if (BOTH.test(text) || (IDENTIFIES.test(text) && !hasNumber && units.length < 2 && units.every(isName))) return false;
  return meant.length > 0 || (!isQuestion && hasNumber);
}
