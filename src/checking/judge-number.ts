import type { KnowledgeBase } from "../knowledge/model.ts";
import { agrees } from "../numbers/agrees.ts";
import { TIME_UNIT } from "../numbers/patterns.ts";
import { valuesIn } from "../numbers/read-numbers.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import { inUnitOf } from "./duration-measure.ts";
import type { FigureCheck } from "./figure-check.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { StatedCount } from "./reading/stated.ts";

/** Below it, a number in words that nothing is known of is small talk (“the two of us”), unless it counts something. */
export const SMALL = 10;
/** What a number counts nothing new of: “all three groups”. */
const POINTING =
  /(?:^|[^\p{L}])(?:the|these|those|all|both|other|last|next|first|my|our|your|their|his|her|its|us|you|every|each|of)\s$/iu;

/** What a number may count. */
export interface Meant {
  /** Figures that may bear it out. */
  readonly possible: readonly KnownFigure[];
  /** Those that it differs from if none does. */
  readonly sure: readonly KnownFigure[];
}

/** What the base makes of a number, or of both ends of a range: each is judged by what the range says. */
export function judgeNumber(
  stated: StatedCount,
  meant: Meant,
  figures: readonly KnownFigure[],
  base: KnowledgeBase,
): FigureCheck[] {
  const { number } = stated;
  return (number.ends ?? [number]).flatMap(
    ({ written, value }) => checkOne({ ...number, written, value }, stated, meant, figures, base) ?? [],
  );
}

function checkOne(
  number: StatedNumber,
  stated: StatedCount,
  { possible, sure }: Meant,
  figures: readonly KnownFigure[],
  { facts, event }: KnowledgeBase,
): FigureCheck | undefined {
  const { written, value, kind, unit } = number;
  if (kind === "year") {
    const fact = [...facts.values()].find(({ quote }) => valuesIn(quote).includes(value));
    return fact && { written, value, verdict: "quoted", fact };
  }
  if (value <= 1 && isSmallInWords(number)) return undefined;
  const borneOut = possible.filter((figure) => agrees(inUnitOf(figure, number, stated.rest), figure) === "yes");
  const figure = borneOut.find((one) => one.value === value) ?? borneOut[0];
  if (figure) return { written, value, verdict: "matches", figure };
  // “More than 5,000” is neither borne out nor ruled out by an estimate of 5,000.
  // Of a range, what lies within it is neither borne out nor ruled out.
  const within = sure.find((one) => one.to !== undefined && agrees(number, one) === "open");
  if (within) return { written, value, verdict: "unknown", counted: { figure: within, isSame: false } };
  const ruledOut = sure.filter((one) => one.value !== value || agrees(number, one) === "no");
  const [first] = ruledOut;
  if (first) {
    const instead = figures.find((one) => one.value === value && one.unit === unit && !sure.includes(one));
    // Of what was said before it may be another number of another thing.
    if (stated.isShared && instead) return { written, value, verdict: "unknown" };
    return {
      written,
      value,
      verdict: "differs",
      meant: sure.find(({ id }) => id === event.count?.total) ?? first,
      instead,
    };
  }
  return isSmallTalk(number, stated) ? undefined : { written, value, verdict: "unknown" };
}

/** Whether a number is so small and in words that it may be said by the way. */
export function isSmallInWords({ written, value }: { readonly written: string; readonly value: number }): boolean {
  return value < SMALL && !/\p{Nd}/u.test(written);
}

/** Whether it is, and counts nothing. */
function isSmallTalk(number: StatedNumber, { lead, rest, phrase, isLabel }: StatedCount): boolean {
  if (!isSmallInWords(number)) return false;
  const counts = TIME_UNIT.test(rest) || (!isLabel && phrase[0]?.meanings.length !== 0 && /^\s\p{L}/u.test(rest));
  return !counts || POINTING.test(lead);
}
