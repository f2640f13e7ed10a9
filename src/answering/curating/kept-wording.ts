import { clean } from "../reading/normalise.ts";
import { askingParts } from "../reading/reading.ts";

/** Longer questions tell stories; what they ask is short. */
const LONGEST_WORDING = 120;
/** Of longer ones the beginning is looked at; addresses and numbers are left out of it. */
const LONGEST_READ = 400;

/** Mail addresses, handles, web and network addresses, telephone numbers and other long numbers. */
const PRIVATE = [
  /\S+@\S+/g,
  /(?:^|\s)@[\p{L}\p{N}_.]+/gu,
  /\bwww\.\S+|\b[\p{L}\p{N}-]+\.(?:com|org|net|gg|io|me|info|de|uk|sy|ly|co)\b\S*/gu,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  /(?:\+|\b0|\()\p{Nd}[\p{Nd}\s()./-]{4,}\p{Nd}/gu,
  /\p{Nd}+(?:[-./]\p{Nd}+){2,}/gu,
  /\p{Nd}{5,}/gu,
];

/**
 * A question as it may be kept to show curators what is asked in vain: lower case, its asking part alone, without mentions,
 * links, addresses and long numbers, at most 120 characters. Undefined where nothing is left.
 */
export function keptWording(text: string): string | undefined {
  const [asking = clean(text)] = askingParts(text);
  const read = clean(asking);
  // A last word that is cut might be a piece of an address.
  const start = read.length > LONGEST_READ ? read.slice(0, LONGEST_READ).replace(/\S*$/, "") : read;
  const bare = PRIVATE.reduce((left, pattern) => left.replace(pattern, " "), start);
  const words = bare.replace(/[^\p{L}\p{M}\p{N}'’,.\s-]/gu, " ").replace(/\s+/g, " ");
  const short = words.trim().slice(0, LONGEST_WORDING + 1);
  const kept = short.length > LONGEST_WORDING ? short.slice(0, short.lastIndexOf(" ")) : short;
  const trimmed = kept.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return /\p{L}{2}/u.test(trimmed) ? trimmed : undefined;
}
