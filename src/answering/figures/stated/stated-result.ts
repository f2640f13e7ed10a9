import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { allows, between } from "../../../numbers/bounds.ts";
import type { StatedNumber } from "../../../numbers/stated-number.ts";
import { isOpen } from "../amount.ts";
import type { Hindrance } from "../asking/hindrance.ts";
import { compute, type Result } from "../compute.ts";
import type { Formula, Operation, Term } from "../formula.ts";
import { directionIn } from "../grammar/direction.ts";
import type { Stated } from "../grammar/stated.ts";
import { wholeOf } from "../overlap.ts";
import type { StatedVerdict } from "../word-computation.ts";

/** Operations whose result a message may state. */
const STATED: ReadonlySet<Operation> = new Set(["share", "ratio", "difference", "per-day", "sum"]);
/** Rounded, but for what is counted. */
const ROUNDED: ReadonlySet<Operation> = new Set(["share", "ratio", "per-day"]);

/**
 * Whether what a message says comes of figures does; undefined where their bounds leave it open, or where nothing comes of them that
 * could be held against it.
 */
export function verdictOn(
  base: KnowledgeBase,
  formula: Formula,
  { number, isShare }: Pick<Stated, "number" | "isShare">,
): "yes" | "no" | undefined {
  const { operation } = formula;
  if (!STATED.has(operation) || isShare !== (operation === "share")) return undefined;
  const computation = compute(base, formula);
  const result = computation?.result;
  // A share of shares is another than the figures'.
  const isOfShares = computation?.operands.some(({ facts }) => facts.some(({ figure }) => figure.unit === "%"));
  if (!result || isOpen(result.amount) || isOfShares) return undefined;
  if (isBorneOut(number, result.precise, ROUNDED.has(operation))) return "yes";
  return isRuledOut(number, result) ? "no" : undefined;
}

/** Whether a message says of two figures that the other one is the higher. @param names whether a text names a figure */
export function turnsRound(
  base: KnowledgeBase,
  { operation, terms: [one, other] }: Formula,
  said: string,
  names: (text: string) => boolean,
): boolean {
  const direction = operation === "difference" || operation === "ratio" ? directionIn(said) : undefined;
  // “23 more than the rebels” alone is said of what stands after it.
  if (!direction || !one || !other || !names(direction.before)) return false;
  if (direction.after !== undefined && !names(direction.after)) return false;
  const counted = (term: Term) => term.reduce((sum, id) => sum + (base.facts.get(id)?.figure?.value ?? 0), 0);
  const [first, second] = [counted(one), counted(other)];
  return direction.higher === "first" ? first < second : first > second;
}

/** The shares of all groups, where the one that is stated is another group's than the formula's. */
export function sharesBeside(
  base: KnowledgeBase,
  { operation, terms }: Formula,
  { number }: Stated,
): Formula | undefined {
  const [term, ...others] = terms;
  const [fact] = term?.flatMap((id) => base.facts.get(id) ?? []) ?? [];
  const whole = fact && wholeOf(base, fact);
  // A bound is right of many a group.
  const isBound = number.hedge !== undefined && number.hedge !== "exactly" && number.hedge !== "about";
  if (isBound || operation !== "share" || others.length > 0 || !whole) return undefined;
  const all: Formula = { operation: "shares", terms: [[whole.id]] };
  const parts = compute(base, all)?.parts ?? [];
  return parts.some(({ result }) => result && isNear(number, result.precise)) ? all : undefined;
}

/**
 * The verdict on several groups' shares, with what they are; undefined where one of them isn't a group's of the event.
 * @param read what is asked for by one of them
 */
export function verdictOnShares(
  base: KnowledgeBase,
  listed: readonly Stated[],
  read: (stated: Stated) => Formula | Hindrance | undefined,
): { readonly formula: Formula; readonly verdict: StatedVerdict } | undefined {
  const total = base.event.count?.total;
  const verdicts = listed.flatMap((stated) => {
    const found = read(stated);
    const isOfGroup = found && !("lacks" in found) && found.operation === "share" && found.terms.length === 1;
    return isOfGroup ? (verdictOn(base, found, stated) ?? []) : [];
  });
  if (total === undefined || listed.length === 0 || verdicts.length < listed.length) return undefined;
  const right = verdicts.filter((one) => one === "yes").length;
  const verdict = right === verdicts.length ? "yes" : right > 0 ? "partly" : "no";
  return { formula: { operation: "shares", terms: [[total]] }, verdict };
}

/** Whether a number says what comes out, as far as it is rounded. */
export function isBorneOut(number: StatedNumber, value: number, isRounded: boolean): boolean {
  const { hedge, bounds } = number;
  if (hedge !== undefined && hedge !== "exactly") return allows(bounds, value) || isNear(number, value);
  return allows(bounds, value) || (isRounded && isNear(number, value));
}

/** Whether rounding to as many decimals as are written gives the number. */
function isNear({ written, value: stated, hedge }: StatedNumber, value: number): boolean {
  if (hedge === "more than" || hedge === "fewer than") return false;
  const decimals = /[.,](\d{1,2})(?!\d)/.exec(written)?.[1]?.length ?? 0;
  const step = 0.5 * 10 ** -decimals + 1e-9;
  return allows(between(stated - step, stated + step), value);
}

function isRuledOut({ value }: StatedNumber, { amount, precise }: Result): boolean {
  if (amount.isLeast) return value < precise;
  return amount.isMost ? value > precise : true;
}
