import type { Stated } from "../../../claims/recognising/stating.ts";
import type { Spoken } from "./spoken.ts";

/** A meaning that asks, or wants something of the bot. */
const ASKS =
  /\b(?:who|whom|whose|what|where|when|why|how|which|did|is there|is it|tell me|explain|want|please|summary|summarise|show|know|can|quote|exact words|in short|rank|add|i meant|hello|thanks)\b/;
/** What only leads to a statement. */
const LEADING = /^(?:and|so|but|ok|yes|no,?|really|i heard|that|they say|people say)$/;
const DENIES = /^(?:not|never|nobody|there is no)\b/;
/** Something happened. */
const PAST =
  /^(?:[a-z]{2,}ed|fled|took|went|fell|said|led|sent|left|lost|began|became|came|made|gave|got|hid|held|brought|shot|fought|caught|kept|stood|cut off|was|were|has|overthrown|escaped|happened)\b/;
const PRONOUN = /^(?:he|she|they)\b/;
/** What goes on with what stands before it, or tells only where, when or how. */
const GOES_ON =
  /^(?:in|on|to|of|from|with|by|about|since|after|before|until|during|for|like|and|or|against|between|near|among|according|without|except|than|more|less|only|today|yesterday|now|so far|per|percent)\b/;
const DEFINITE = /^[وفبلك]*ال(?=..)|^لل(?=..)/;
/** A noun of a deed (“استهداف”, “انهيار”, “تدمير”, “سقوط”), or somebody whom it was done to. */
const NOMINAL =
  /^ا.{2,5}ا.$|^ت..ي.$|^..و.$|^م(?!ات(?:ت|وا)?$|نع(?:ت|وا)?$|ش(?:ي|ت|وا)$)|[وي]ن$|(?<!^(?:بد|لج|نش|م))ات$|(?<!^ا.*)ي$/;
/** What is done, where a table has no past of it. */
const BASE_FORM = /^(?:see|make|take|get|give|put|set up|find|leave|come|enter|return)\b/;
/** It joins what is said of somebody or something to them. */
export const RELATIVE = /^(?:الذي|التي|الذين|اللذين|اللي|يلي)$/;
/** What somebody does, and no noun. */
const PRESENT = /^(?:ب?ي|عم)(?!وم|من|د$|مين)..../;
/** What is done now, of whatever person. */
const VERBAL = /^و?[بس]?[يتن]...?/;
const ADVERB = /...(?<!و)ا$/;
/** An adjective or those who are many, by its ending, or a participle. */
const WHAT_SOMEBODY_IS = /^..+(?:ي|يه|ين|ون)$|^م...+$/;
const FEWEST = 3;
/** What one of several, or she, did: “سحبت”, “استمرت”; and no noun that ends so. */
const DID = /^و?(?!ال)...+(?<!ا)ت$/;
const NO_DEED = /^و?(?:بيروت|سكوت|انترنت|كبريت|كويت|تفاوت)$/;
/** It goes on. */
const STILL = /^still$/;
/** What happened, though it looks like the noun of a deed. */
const HOLLOW_VERB = /^(?:جري|انهار|انحاز|انقاد|انصاع|ازداد)$/;
/** All of those who were named. */
const ALL_OF_THEM = /^كل(?:هم|هن|ن|ون)$/;
/** “Or”, where it offers something else instead of denying: that asks. */
const OR = /^(?:ولا|ام)$/;
/** What she or they do, by its shape; nouns of deeds have others. */
const SHE_DOES = /^ت(?!..ي.$|.ا.ي.$)..[^اه]?.?[^اهت]$/;
/** What will be done. */
const WILL_DO = /^س[يت]../;
/** How much of them: it is said of these what they are, though “of” stands before it. */
const MOST = /^(?:most|all|some|half|nobody|none)\b/;
const AMONG = /^of$/;

/**
 * Whether an Arabic message makes a statement, by its own grammar: surely one that begins with a verb or a denial; perhaps a definite
 * subject with a verb, a pronoun or something indefinite after it, which may as well name what is asked for.
 */
export function statedIn(spoken: readonly Spoken[]): Stated | undefined {
  const meant = spoken.filter(({ meaning }) => meaning !== "");
  if (meant.some(({ words: [word = ""], meaning }) => ASKS.test(meaning) || isAlternative(word, meaning)))
    return undefined;
  const units = meant.slice(meant.findIndex(({ meaning }) => !LEADING.test(meaning)));
  const [first, second] = units;
  if (first && second && units.length === 2 && isDefinite(first) && saysWhat(second)) return "perhaps";
  if (!first || units.length < FEWEST) return undefined;
  if (DENIES.test(first.meaning) || isVerb(first)) return mayPutRight(units) ? "rather" : "surely";
  if (STILL.test(first.meaning) || PRONOUN.test(second?.meaning ?? "") || isDoneNow(first, second)) return "perhaps";
  const end = units.findIndex(isDefinite);
  const rest = end < 0 ? [] : units.slice(end + 1);
  const predicate = rest.find((unit) => !isDefinite(unit));
  if (!predicate) return undefined;
  // “The clashes in the city, not on the coast” says where they are.
  const [begun] = units;
  if (rest[0] && AMONG.test(rest[0].meaning) && begun && (begun.isName || MOST.test(begun.meaning))) return "perhaps";
  const isContrary = rest.slice(rest.indexOf(predicate)).some(({ meaning }) => DENIES.test(meaning));
  return isContrary || tells(predicate) ? "perhaps" : undefined;
}

/** Denies somebody or something that is named behind it. */
const NOT = /^not$/;
/** More units say something of their own. */
const MOST_PUT_RIGHT = 6;

/** Whether a denial says of nobody what they did, are or how many they are: “not the soldiers, the guards”. */
function mayPutRight(units: readonly Spoken[]): boolean {
  const isTold = (unit: Spoken) => isVerb(unit) || PRONOUN.test(unit.meaning) || /\d/.test(unit.meaning);
  return NOT.test(units[0]?.meaning ?? "") && units.length <= MOST_PUT_RIGHT && !units.some(isTold);
}

/**
 * Where what is said of a definite subject begins, if nothing between them says that it is so: “المسلحون مختبئون في الجبال”; undefined
 * where a verb, a denial or a pronoun does, or nothing is stated. @param spoken units of one run of words
 */
export function predicateAt(spoken: readonly Spoken[]): number | undefined {
  const first = spoken.findIndex(({ meaning }) => meaning !== "" && !LEADING.test(meaning));
  // “Most of the dead” are spoken of as the dead are.
  const subject = spoken[first]?.meaning === "most" ? spoken[first + 1] : spoken[first];
  if (!subject || !isDefinite(subject) || statedIn(spoken) === undefined) return undefined;
  const begun = spoken.indexOf(subject);
  const at = spoken.findIndex((unit, i) => i > begun && unit.meaning !== "" && !isDefinite(unit));
  const predicate = spoken[at];
  if (spoken.slice(begun, at).some(({ words: [word = ""] }) => RELATIVE.test(word))) return undefined;
  if (!predicate || isVerb(predicate) || !tells(predicate) || isSaid(predicate)) return undefined;
  return at;
}

function isSaid({ words: [word = ""], meaning }: Spoken): boolean {
  return (
    PRONOUN.test(meaning) ||
    DENIES.test(meaning) ||
    VERBAL.test(word) ||
    /^[\d]|^(?:is|are|has|have|exists|together|alone|true|right|really|will|it has)\b/.test(meaning)
  );
}

function tells(unit: Spoken): boolean {
  const { words, meaning } = unit;
  if (isVerb(unit) || PRONOUN.test(meaning) || DENIES.test(meaning)) return true;
  return !GOES_ON.test(meaning) && !ADVERB.test(words[0] ?? "");
}

/** Whether a folded word says what somebody does or did, whatever stands before and after it. */
export function isDeed(word: string, meaning: string): boolean {
  return (PAST.test(meaning) && !NOMINAL.test(word)) || PRESENT.test(word);
}

function isAlternative(word: string, meaning: string): boolean {
  return OR.test(word) && meaning === "or";
}

/** Whether it says what somebody thinks (“يُظن أن”), or what those do who are named behind it (“تدور المعارك”). */
function isDoneNow({ words: [word = "", own = ""] }: Spoken, next: Spoken | undefined): boolean {
  if (VERBAL.test(word) && /^(?:that|to)$/.test(next?.meaning ?? "")) return true;
  return SHE_DOES.test(word) && (DEFINITE.test(own) || (next !== undefined && isDefinite(next)));
}

/** Whether it says what somebody did or does, and so begins a clause. */
export function isVerb({ words, meaning }: Spoken): boolean {
  const [word = ""] = words;
  const own = word.replace(/^و(?=...)/, "");
  const done = meaning.replace(/^(?:and|so) /, "");
  return (
    !DEFINITE.test(own) &&
    (HOLLOW_VERB.test(own) ||
      ((PAST.test(done) || BASE_FORM.test(done)) && !NOMINAL.test(own)) ||
      PRESENT.test(own) ||
      WILL_DO.test(own) ||
      (DID.test(own) && !NO_DEED.test(own)))
  );
}

/** Whether it is said of somebody or something before it what they are: “سني”, “مدنيون”, “رئيس انتقالي”. */
function saysWhat(unit: Spoken): boolean {
  const isMeant = !unit.words.some((word) => DEFINITE.test(word));
  return isMeant && tells(unit) && !isVerb(unit) && WHAT_SOMEBODY_IS.test(unit.words.at(-1) ?? "");
}

/** “Of the Sunnis” is one unit, and what is said of somebody. */
const OF = "من";

/** Whether a unit names somebody or something that is known. */
export function isDefinite({ words, isName }: Spoken): boolean {
  if (words.length > 1 && words[0] === OF) return false;
  return isName || words.some((word) => DEFINITE.test(word) || ALL_OF_THEM.test(word));
}
