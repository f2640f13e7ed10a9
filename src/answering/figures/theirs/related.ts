import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { differenceOf, isOpen } from "../amount.ts";
import { type Counted, digits } from "../operand.ts";
import { isBorneOut } from "../stated/stated-result.ts";
import type { Relation } from "./relation.ts";
import { type Side, wordSide } from "./sides.ts";

/** What comes of two numbers, of which one at least is the source's. */
export interface Related {
  readonly text: string;
  readonly facts: readonly Counted[];
  /** Of a result that the message states. */
  readonly verdict?: "yes" | "no";
}

const SYMBOLS = { difference: " − ", ratio: " ÷ ", share: " ÷ " } as const;

/** Holds two numbers against each other as a message does. @param language of the text */
export function relate(
  { operation, stated, higher }: Relation,
  sides: readonly [Side, Side],
  language: Language,
): Related {
  const [one, other] = sides;
  const [greater, less] = one.amount.value >= other.amount.value ? [one, other] : [other, one];
  const facts = [...new Set(sides.flatMap((side) => side.facts))];
  if (operation === "compare") return { text: compared(greater, less, language), facts };
  const { theirs } = textsIn(language).arithmetic;
  const { equation, value } = computed(operation, greater, less);
  const apart = caveat(operation, sides, language);
  // Of what may be no part nobody can say what share it is, though the numbers come to it.
  const isOpen = operation === "share" && apart.length > 0;
  const isTurned = higher !== undefined && one !== (higher === "first" ? greater : less);
  const isSo = stated && !isOpen ? !isTurned && isBorneOut(stated, value, operation !== "difference") : undefined;
  const said = isSo === undefined ? theirs.comesTo(equation) : isSo ? theirs.right(equation) : theirs.wrong(equation);
  const told = (
    isOpen ? [...apart, said, ...sourced(sides, language)] : [said, ...sourced(sides, language), ...apart]
  ).join(" ");
  return { text: told, facts, ...(isSo !== undefined && { verdict: isSo ? "yes" : "no" }) };
}

function compared(greater: Side, less: Side, language: Language): string {
  const { arithmetic } = textsIn(language);
  const words = [wordSide(greater, language), wordSide(less, language)] as const;
  const apart = differenceOf(greater.amount, less.amount);
  const told = (() => {
    if (isOpen(apart) || apart.isMost) return arithmetic.compareOpen(...words);
    return apart.value === 0 ? arithmetic.same(...words) : arithmetic.compare(...words);
  })();
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function computed(operation: keyof typeof SYMBOLS, greater: Side, less: Side) {
  const [first, second] = operation === "share" ? [less, greater] : [greater, less];
  const formula = [first, second].map(({ amount }) => digits(amount.value)).join(SYMBOLS[operation]);
  const isPercent = operation === "share";
  const exact =
    operation === "difference"
      ? first.amount.value - second.amount.value
      : (first.amount.value / second.amount.value) * (isPercent ? 100 : 1);
  const value = Math.round(exact * (isPercent ? 10 : 100)) / (isPercent ? 10 : 100);
  const isRough = value !== exact || [greater, less].some(({ amount }) => amount.isAbout);
  return { value: exact, equation: `${formula} ${isRough ? "≈" : "="} ${digits(value)}${isPercent ? " %" : ""}` };
}

/** Whose the numbers are. */
function sourced(sides: readonly Side[], language: Language): string[] {
  const { theirs } = textsIn(language).arithmetic;
  const own = sides.filter(({ facts }) => facts.length === 0).map(({ amount }) => digits(amount.value));
  const ours = sides.filter(({ facts }) => facts.length > 0).map((side) => wordSide(side, language));
  return [...(ours.length > 0 ? [theirs.known(ours)] : []), ...(own.length > 0 ? [theirs.notKnown(own)] : [])];
}

/** So many of so many are a part of them only where the source counts them so. */
function caveat(operation: Relation["operation"], sides: readonly [Side, Side], language: Language): string[] {
  const [one, other] = sides;
  const isPart = [...one.facts, ...other.facts].some((fact) =>
    fact.says.some(({ of }) => [...one.facts, ...other.facts].some(({ id }) => id === of && id !== fact.id)),
  );
  const isSum = one.facts.some((fact) => other.facts.includes(fact));
  const isAsked = operation === "share" || operation === "ratio";
  return isAsked && !isPart && !isSum ? [textsIn(language).arithmetic.theirs.apart] : [];
}
