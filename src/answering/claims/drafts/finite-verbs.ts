import { isEnglish, isRareEnglish } from "../../reading/everyday.ts";
import { stemOf } from "../../reading/normalise.ts";
import { verbStem } from "../../reading/words/irregular-forms.ts";

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|must|should)(?:n't|nt)?$|^(?:can't|cannot|won't|isnt|it's|he's|she's|they're)$/;
/** Pasts that are other words as well, and those that the table of irregular verbs doesn't hold. */
const PAST =
  /^(?:left|found|hit|cut|set|put|took|went|said|made|got|gave|came|saw|told|did|let|shut|split|spread|hurt|cost|quit|bombed|lay|laid|fell|gone)$/;
/** Presents that are hardly anything else. */
const PRESENT =
  /^(?:says|leads|controls|commands|faces|wants|hides|lives|rules|calls|remains|belongs|runs|means|needs|leaves|keeps|takes|holds|comes|goes|gives|makes|gets|puts|stands|becomes|includes?|urges|blames|blame|condemns?|demands|denies|deny|admits?|hopes|shows|tells|remain|belong|hold|take|come|go|hide|live)$/;
const DETERMINER =
  /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|all|every|each|no|some|several|many|most|more|another|any|both)$/;
/** What follows a verb in the present, and hardly a noun. */
const OBJECT =
  /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|all|every|no|some|several|many|more|another|both|\d[\d.,]*|[a-z]{3,}ing|behind|it|them|him)$/;
const PRONOUN = /^(?:he|she|it|they|we)$/;
const PREPOSITION = /^(?:in|on|at|with|for|from|against|over|into|near|across|around|to)$/;
/** “The estimated toll”, “deposed president”: what is done to it only describes it. */
const DESCRIBES = /^(?:ousted|deposed|toppled|exiled|estimated|alleged|so-called|united|armed|additional|added)$/;
const ADVERB =
  /^(?:also|then|later|now|since|already|soon|still|even|just|only|again|once|reportedly|allegedly|apparently|therefore|thus|so|[a-z]{3,}ly)$/;

const RELATIVE = /^(?:who|which)$/;

/** Whether a word is a verb by its other forms. */
function isVerb(base: string): boolean {
  const bare = base.replace(/e$/, "");
  const isIrregular = ["", "n", "en"].some((end) => verbStem(stemOf(base + end)) !== stemOf(base + end));
  const isWord = (word: string) => isEnglish(word) || isRareEnglish(word);
  return isWord(`${bare}ing`) && (isIrregular || isWord(`${bare}ed`));
}

function isPast(word: string): boolean {
  if (PAST.test(word)) return true;
  const stem = stemOf(word);
  return (
    verbStem(stem) !== stem || (/^[a-z]{2,}ed$/.test(word) && !/^(?:need|feed|seed|speed|indeed|hundred)$/.test(word))
  );
}

function isPresent(word: string, before: string, after: string): boolean {
  if (PRESENT.test(word)) return !DETERMINER.test(before);
  if (DETERMINER.test(before)) return false;
  if (PRONOUN.test(before)) return isVerb(word.replace(/s$/, ""));
  if (word.endsWith("s")) return OBJECT.test(after) && isVerb(word.replace(/s$/, ""));
  const isOfSeveral = /(?:[^s']s|ple|men|they|we|you)$/.test(before);
  return isOfSeveral && (OBJECT.test(after) || PREPOSITION.test(after)) && isVerb(word);
}

/** In small letters, without the marks around them. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
}

/** Where the first word stands that says what somebody does or is, behind whoever does it; -1 where none does. */
export function finiteAt(words: readonly string[]): number {
  const told = words.findIndex((word, i) => i > 0 && RELATIVE.test(word));
  const first = words.findIndex((_, i) => isFiniteAt(words, i));
  if (told < 0 || (first >= 0 && first < told)) return first;
  // “Those who fled”: what they did only tells who is meant.
  let end = told + 1;
  while (/^been$/.test(words[end] ?? "") || AUXILIARY.test(words[end] ?? "") || ADVERB.test(words[end] ?? "")) end++;
  return words.findIndex((_, i) => i > end && isFiniteAt(words, i));
}

function isFiniteAt(words: readonly string[], i: number): boolean {
  const [before = "", word = "", after = ""] = [words[i - 1], words[i], words[i + 1]];
  if (i === 0) return false;
  if (AUXILIARY.test(word)) return true;
  if (isPast(word))
    return !DETERMINER.test(before) && !(DESCRIBES.test(word) && !/^(?:by|in|on|from|the)$/.test(after));
  return isPresent(word, before, after);
}

/** Whether words begin with what somebody does, without who does it: “and fled to the north”. */
export function beginsWithDeed(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !ADVERB.test(word));
  const [word = "", after = ""] = words.slice(Math.max(at, 0));
  if (AUXILIARY.test(word) || isPast(word) || PRESENT.test(word)) return true;
  return OBJECT.test(after) && isVerb(word.endsWith("s") ? word.replace(/s$/, "") : word) && !word.endsWith("ing");
}

const HELPING = /^(?:is|are|was|were|has|have|had|will|did)$/;
/** “Took control of”: with its noun it says one thing. */
const WITH_NOUN =
  /^(?:fire (?:to|on)|(?:control|charge|hold|command) of|aim at|part in|pressure on|responsibility for)$/;
const PARTICLE = /^(?:up|out|off|down|away|back|over)$/;

/** The verb that a predicate begins with, with what helps it and what belongs to it: “have blown up” of “have blown up a bridge”. */
export function verbOf(predicate: string): string {
  const words = predicate.split(/\s+/);
  const plain = plainWords(predicate);
  const end = HELPING.test(plain[0] ?? "") && words.length > 1 ? 2 : 1;
  if (WITH_NOUN.test(plain.slice(end, end + 2).join(" "))) return words.slice(0, end + 2).join(" ");
  return words.slice(0, PARTICLE.test(plain[end] ?? "") ? end + 1 : end).join(" ");
}

/** What something is done to: what follows the verb, or, where nothing does, what stands before it; a text without a verb as a whole. */
export function objectOf(said: string): string {
  const words = said.split(/\s+/);
  const plain = plainWords(said);
  const at = beginsWithDeed(plain) ? 0 : finiteAt(plain);
  if (at < 0) return said;
  const after = words.slice(at + verbOf(words.slice(at).join(" ")).split(/\s+/).length);
  const isOfVerb = after.length > 0 && !PREPOSITION.test(plain.at(-after.length) ?? "");
  return (isOfVerb ? after : words.slice(0, at)).join(" ");
}

/** The last words of a phrase that tell what it names: “water plant” of “a water plant”. */
export function nounsAtEnd(phrase: string): string[] {
  return plainWords(phrase)
    .slice(-2)
    .filter((word) => word !== "" && !DETERMINER.test(word));
}
