import type { KnowledgeBase } from "../../knowledge/model.ts";
import { isNamelessEnglish } from "../reading/everyday.ts";
import { clean } from "../reading/normalise.ts";
import { askingParts } from "../reading/reading.ts";
import { isPackWord } from "./pack-words.ts";

/** Longer questions tell stories; what they ask is short. */
const LONGEST_WORDING = 120;
/** Stands for a word that may name somebody. */
const LEFT_OUT = "…";
/** Digits that name a person or an account rather than a count. */
const MOST_DIGITS = 4;
const STREET =
  /\p{Nd}+\p{L}?\s+(?:\p{L}+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|square|alley)\b|\b(?:street|road|avenue|building|flat|floor|apartment|apt|house|room|block|شارع|بناية|شقة)\s+(?:no\.?\s*)?\p{Nd}+/gu;
/** Of longer ones the beginning is looked at; addresses and numbers are left out of it. */
const LONGEST_READ = 400;

/** Mail addresses, written out too, handles, web and network addresses, streets with a number. */
const PRIVATE = [
  /\S+@\S+/g,
  /\S+\s+[([]?at[)\]]?\s+\S+\s+[([]?dot[)\]]?\s+\S+/g,
  /(?:^|\s)@[\p{L}\p{N}_.]+/gu,
  /\bwww\.\S+|\b[\p{L}\p{N}-]+\.(?:com|org|net|gg|io|me|info|de|uk|sy|ly|co)\b\S*/gu,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  STREET,
];
/** A word with digits or a line in it. */
const USER_NAME = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}.]*[_\p{Nd}]\S*/gu;
/** Digits and what stands between the groups of a telephone, card or account number. */
const DIGITS = /\+?\(?\p{Nd}(?:[\p{Nd}\s()./+-]*\p{Nd})?/gu;
const YEAR = /^(?:19|20)\p{Nd}{2}$/u;

/**
 * A question as it may be kept to show curators what is asked in vain: lower case, its asking part alone, at most 120
 * characters, without mentions, links, addresses and long numbers, grouped or not. Of its words only those stay that are
 * everyday English or the pack's own; any other may be somebody's name. Undefined where less than half of it is left.
 */
export function keptWording(text: string, base: KnowledgeBase): string | undefined {
  const [asking = clean(text)] = askingParts(text);
  const read = clean(asking);
  // A last word that is cut might be a piece of an address.
  const start = read.length > LONGEST_READ ? read.slice(0, LONGEST_READ).replace(/\S*$/, "") : read;
  const bare = PRIVATE.reduce((left, pattern) => left.replace(pattern, " "), start);
  const counted = bare.replace(USER_NAME, LEFT_OUT).replace(DIGITS, (run) => (isCount(run) ? run : " "));
  const words = counted.replace(/[^\p{L}\p{M}\p{N}'’,.…\s-]/gu, " ").trim();
  const known = words.split(/\s+/).map((word) => (isHarmless(word, base) ? word : LEFT_OUT));
  const left = known.filter((word) => word !== LEFT_OUT);
  const short = known
    .join(" ")
    .replace(/ (?=[,.])/g, "")
    .replace(/…(?: …)+/g, LEFT_OUT)
    .slice(0, LONGEST_WORDING + 1);
  const kept = short.length > LONGEST_WORDING ? short.slice(0, short.lastIndexOf(" ")) : short;
  const trimmed = kept.replace(/^[^\p{L}\p{N}…]+|[^\p{L}\p{N}…]+$/gu, "");
  return left.length * 2 > known.length && /\p{L}{2}/u.test(trimmed) ? trimmed : undefined;
}

/** Whether digits are a count or a year, or two of such side by side. */
function isCount(run: string): boolean {
  const groups = run.match(/\p{Nd}+/gu) ?? [];
  if (groups.some((group) => group.length > MOST_DIGITS)) return false;
  if (groups.length === 2 && groups.some((group) => YEAR.test(group))) return true;
  return groups.join("").length <= MOST_DIGITS && !/^[+(]/.test(run);
}

function isHarmless(word: string, base: KnowledgeBase): boolean {
  const isKnown = (part: string) => /^\p{Nd}+$/u.test(part) || isPackWord(part, base) || isNamelessEnglish(part);
  const parts = word.replaceAll("'", "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (parts.every(isKnown)) return true;
  const plain = word.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return plain.every(isKnown);
}
