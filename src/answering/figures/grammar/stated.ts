import { hedgeBefore } from "../../../numbers/hedges.ts";
import { readNumbers } from "../../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../../numbers/stated-number.ts";

/** A number that a message gives for what its other figures come to. */
export interface Stated {
  readonly number: StatedNumber;
  /** The message as it would ask for that number. */
  readonly asking: string;
  readonly isShare: boolean;
  /** What else the message says, in sentences of their own. */
  readonly beside: string;
}

/** What only says how many of them it is. */
const ADVERB = /(?:(?:some|just|only|like|maybe|merely|purely|perhaps|probably)\s*)+$/iu;
const DENIED = /(?:\bnot|n['’]t|\bnever|\bno)\b[^,.;!?]{0,12}$/iu;
/** Who asks worked it out, in a clause of its own. */
const WORKED_OUT =
  /(?:[,.;:!?]|\band\b|\bbut\b)?\s*\b(?:i|we)\s?(?:get|got|make(?: it)?|made(?: it)?|have|had|calculated?|reckon(?:ed)?|came to|come to|worked out|counted|say)\s+(?:(?:it|that|to|at|as)\s+)*$/iu;
const PERCENT = /%|\bper ?cent|\bpct\b|\bpercentage|\bshare\b/iu;
/** What follows a number of so many for each of others, a number of days' worth, or of how far apart. */
const TIMES = /^\s*times\b/iu;
const FOR_EACH =
  /^\s+(?:dead |killed )?\p{L}+(?: \p{L}+){0,4} (?:(?:for|per|to) (?:every|each|one|a|an|1)\b|per \p{L}+)|^\s+(?:for|to|per) (?:every|each)\b/iu;
/** The same, told first: “for every soldier there are”. */
const EACH_BEFORE = /\b(?:for|per) (?:every|each) (?!other\b)[^\d.?!;:]{3,60}$/iu;
const TO_ONE = /^\s*(?::|to)\s*(?:1|one)\b/iu;
const MORE =
  /^\s+(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower|deadlier|bigger|smaller|greater|worse)\b(?! (?:or|and) (?:less|fewer|more))/iu;
const APART = /^\s+(?:apart|(?:of )?(?:a )?(?:difference|gap|margin)|ahead)\b/iu;
const A_DAY = /^(?:\s+(?:people|dead|deaths|killed|died|were killed|\p{L}+))?\s+(?:a|per|each|every) day\b/iu;
/** Of several groups together. */
const TOGETHER =
  /\b(?:in all|all in all|all in|altogether|together|combined|in total|all told|(?:on|from|of) both sides)\b/iu;
/** “The two sides together” says how many sides there are. */
const COUNTED = 20;
/** A ratio to one is told as one number. */
const LARGEST = 100;

/** Where one group's share ends and the next begins. */
const BETWEEN = /[;:\n?!]|,(?!\d{3})|\.(?!\d)|(?<!\p{L})(?:and|but)(?!\p{L})/iu;

/** The shares that a text lists, each as it would be asked for; none where it states fewer than two. */
export function sharesListedIn(text: string): readonly Stated[] {
  if (!PERCENT.test(text)) return [];
  const isShare = ({ kind, value, unit }: StatedNumber) => kind === "count" && (unit === "%" || value <= LARGEST);
  const listed = text.split(BETWEEN).flatMap((piece): Stated[] => {
    const [number, ...others] = readNumbers(piece).filter(isShare);
    if (!number || others.length > 0) return [];
    const before = bareOf(piece.slice(0, number.start));
    return [{ number, asking: `what percent ${before} ${piece.slice(number.end)}`, isShare: true, beside: "" }];
  });
  return listed.length > 1 ? listed : [];
}

/** What stands before a number, without what hedges it. */
function bareOf(before: string): string {
  const own = before.replace(ADVERB, "");
  return own
    .slice(0, own.length - hedgeBefore(own).length)
    .replace(ADVERB, "")
    .replace(/(?<=\S)$/, " ");
}

/** Multiples in words, as numbers are read. */
const MULTIPLES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:twice|double)(?= (?:as|the|that|what)\b)/giu, "2 times"],
  [/\b(?:thrice|triple|treble)(?= (?:as|the|that|what)\b)/giu, "3 times"],
  [/\b(?:a|the) (?:small |tiny |clear )?minority\b/giu, "under 50 percent"],
  [/\bquadruple(?= (?:as|the|that|what)\b)/giu, "4 times"],
];

/** The ways to ask for a number that a text states. */
export function statedIn(written: string): readonly Stated[] {
  const text = MULTIPLES.reduce((said, [words, number]) => said.replace(words, number), written);
  const counts = readNumbers(text).filter(({ kind }) => kind === "count");
  // Of several shares, or ratios, each is another group's.
  if (counts.filter(({ unit }) => unit === "%").length > 1) return [];
  if (counts.filter(({ end }) => TO_ONE.test(text.slice(end))).length > 1) return [];
  return counts.flatMap((number): Stated[] => {
    const before = text.slice(0, number.start);
    const after = text.slice(number.end);
    const bare = bareOf(before);
    if (DENIED.test(bare)) return [];
    const asking = askingFor(number, bare, after);
    return asking === undefined ? [] : [{ number, beside: besideOf(text, number), ...asking }];
  });
}

function askingFor(
  { unit, value }: StatedNumber,
  before: string,
  after: string,
): (Pick<Stated, "asking" | "isShare"> & Partial<Stated>) | undefined {
  if (unit === "%") return { asking: `${withoutOwn(before)}what percent${after}`, isShare: true };
  if (WORKED_OUT.test(before) && PERCENT.test(before))
    return { asking: before.replace(WORKED_OUT, "") + after, isShare: true, beside: "" };
  const how = (words: string, rest = after) => ({ asking: `${before}${words}${rest}`, isShare: false });
  if (value <= LARGEST && TO_ONE.test(after)) return how(" ratio ", after.replace(TO_ONE, ""));
  const isOfEach = FOR_EACH.test(after) || EACH_BEFORE.test(before);
  if (value <= LARGEST && (TIMES.test(after) || isOfEach)) return how("how many");
  if (MORE.test(after) || A_DAY.test(after) || (value >= COUNTED && TOGETHER.test(after))) return how("how many");
  return APART.test(after) ? { asking: "what is the difference", isShare: false } : undefined;
}

/** The sentences beside the one that holds a number. */
function besideOf(text: string, { start }: StatedNumber): string {
  let at = 0;
  return text
    .split(/(?<=[.!?;])\s/)
    .filter((sentence) => {
      const from = at;
      at += sentence.length + 1;
      return start < from || start >= at;
    })
    .join(" ");
}

/** “I get 12 % soldiers” asks what percent were soldiers. */
function withoutOwn(before: string): string {
  return before.replace(WORKED_OUT, " ");
}
