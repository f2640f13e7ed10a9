import { isYear, type StatedNumber } from "../../../numbers/stated-number.ts";
import { countsIn } from "../../claims/judging/numbers/judge-numbers.ts";
import { type Direction, directionIn } from "../grammar/direction.ts";

type Valued = Pick<StatedNumber, "value">;

/** What a message does with numbers: what it says they come to, or asks. */
export interface Relation {
  readonly operation: "difference" | "ratio" | "share" | "compare";
  /** The numbers that are set beside each other, each once. */
  readonly numbers: readonly Valued[];
  /** What it says comes of them. */
  readonly stated: StatedNumber | undefined;
  /** Which of the two it says is the higher, where it does. */
  readonly higher?: Direction["higher"];
}

const HEDGED =
  /(?:(?:about|around|roughly|nearly|almost|approximately|approx|some|just|only|like|maybe|exactly|precisely|circa|a|the|~|≈)\s*)+$/iu;
const APART_BEFORE =
  /(?:gap|difference|diff|margin|apart|discrepancy)\s*(?:(?:then|there|here|between \p{L}+)\s*)?(?:of|is|are|was|being|comes to|makes|by|=|:)?\s*$/iu;
const APART_AFTER =
  /^\s+(?:(?:people|of (?:a )?)\s*)?(?:more|fewer|less|higher|lower|apart|ahead|(?:of )?(?:a )?(?:difference|gap|margin))\b/iu;
const EACH_AFTER =
  /^\s*(?:times\b|(?:\p{L}+\s+){0,5}(?:for|per|to)\s+(?:every|each|one|1)\b|(?::|to)\s*(?:1|one)\b(?![.,]\d))/iu;
const DIVIDED_BEFORE = /\bdivided by\b[^.?!]*\b(?:is|gives|makes|equals|comes to|(?:i|we) get)\s*$|[÷/][^.?!]*=\s*$/iu;
const ASKS_APART =
  /\bhow (?:much|many|far) (?:\p{L}+ ){0,2}(?:more|fewer|less|higher|lower|apart|off|is (?:that|it) from|bigger|smaller)\b|\b(?:what|calculate|compute|give)\b[^.?!]{0,16}\b(?:gap|difference|diff|margin)\b|\bby (?:how (?:much|many)\b|what(?= (?:number|amount|margin|factor|do|does|did|is|are)\b|\W*$))/iu;
const CALCULATE = /\b(?:calculate|compute|work (?:it|that|this) out|do the maths?)\b/iu;
const ASKS_TIMES = /\bhow many times\b|\bwhat(?:'s| is) the ratio\b/iu;
const ASKS_SHARE = /\bwhat (?:percent|per ?cent|percentage|share|fraction|%)|\bhow many percent\b/iu;
const ASKS_WHICH_IS_MORE =
  /\b(?:more|fewer|less|higher|lower|bigger|smaller|larger|greater|worse)\b[^.?!]{0,24}\bthan\b|\b(?:higher or lower|more or (?:less|fewer)|bigger or smaller|lower or higher|fewer or more|less or more)\b/iu;
/** A bound of one number compares nothing. */
const BOUND = /\b(?:more|less|fewer|higher|lower|greater) than (?:about |around |some )?(?=\d)/giu;

/** Fewer may be anything: “the three groups”, “4: more of them died”. */
const COUNTED = 20;

/** The numbers of a text that are set against others, each end of a range by itself. */
export function numbersIn(text: string): readonly Valued[] {
  const isPlainYear = ({ value, written }: StatedNumber) => isYear(value) && /^\d{4}$/.test(written);
  const counts = countsIn(text).filter((one) => one.unit === "" && one.value >= COUNTED && !isPlainYear(one));
  return onceEach(counts.flatMap((one) => one.ends ?? [one]));
}

/** The ways in which a message may set its numbers against each other: by what it states, then by what it asks. */
export function relationsIn(text: string): readonly Relation[] {
  const all = numbersIn(text);
  const stating = countsIn(text).flatMap((stated): Relation[] => {
    const operation = comingTo(stated, text);
    const numbers = stated.unit === "" ? all.filter(({ value }) => value !== stated.value) : all;
    const higher = operation === "difference" ? directionIn(text)?.higher : undefined;
    return operation ? [{ operation, numbers, stated, ...(higher && { higher }) }] : [];
  });
  const asked = askedFor(text);
  const asking = asked ? [{ operation: asked, numbers: all, stated: undefined }] : [];
  return [...stating, ...asking].filter(({ numbers }) => numbers.length > 0);
}

/** Whether words ask what comes of numbers, or which is the higher. */
export function asksOfNumbers(text: string): boolean {
  return CALCULATE.test(text) || askedFor(text) !== undefined;
}

/** What a number is said to come of, by the words around it. */
function comingTo({ unit, start, end, ends }: StatedNumber, text: string): Relation["operation"] | undefined {
  if (ends) return undefined;
  if (unit === "%") return "share";
  const before = text.slice(0, start).replace(HEDGED, "");
  const after = text.slice(end);
  if (APART_BEFORE.test(before) || APART_AFTER.test(after)) return "difference";
  return EACH_AFTER.test(after) || DIVIDED_BEFORE.test(before) ? "ratio" : undefined;
}

function askedFor(text: string): Relation["operation"] | undefined {
  if (ASKS_TIMES.test(text)) return "ratio";
  if (ASKS_SHARE.test(text)) return "share";
  if (ASKS_APART.test(text)) return "difference";
  return ASKS_WHICH_IS_MORE.test(text.replace(BOUND, " ")) ? "compare" : undefined;
}

function onceEach(numbers: readonly Valued[]): readonly Valued[] {
  return [...new Map(numbers.map((one) => [one.value, one])).values()];
}
