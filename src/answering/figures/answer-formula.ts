import type { Derived, Entry, Fact, KnowledgeBase } from "../../knowledge/model.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../compose.ts";
import { isOpen } from "./amount.ts";
import { type Computation, compute } from "./compute.ts";
import { COMPARING, type Formula, formatFormula } from "./formula.ts";
import { digits } from "./operand.ts";
import { equationOf, type StatedVerdict, wordComputation } from "./word-computation.ts";

/** A formula is read from a complete wording or not at all. */
const CONFIDENCE = 0.95;
/** What a text holds at most, in characters. */
const LONGEST = 500;

/**
 * What a formula comes to with the base's figures, in our own name; an entry that tells the same answers instead.
 * Undefined where the base lacks a figure, or where no sense can be made of it.
 * @param asked what else is asked: that it be exact, or the verdict on what is said to come of it
 */
export function answerFormula(
  base: KnowledgeBase,
  formula: Formula,
  language = FALLBACK_LANGUAGE,
  { isExact = false, verdict: stated }: { readonly isExact?: boolean; readonly verdict?: StatedVerdict } = {},
): Extract<Answer, { outcome: "answer" }> | undefined {
  const computation = compute(base, formula);
  if (!computation) return undefined;
  const { whole, holds } = computation;
  const [first, ...others] = new Set(
    [...computation.operands, ...(whole ? [whole] : [])].flatMap(({ facts }) => facts),
  );
  const told = isExact || stated ? undefined : entryTelling(base, computation);
  const entry = told ?? entryOf(base, computation);
  if (!entry || !first) return undefined;
  const act = isComparison(formula) ? "compare" : "compute";
  const answer = answerOf(base, entry, CONFIDENCE, [], language);
  if (told) return answer.outcome === "answer" ? { ...answer, act } : undefined;
  const verdict = stated ?? (holds === undefined ? undefined : holds ? "yes" : "no");
  const text = wordComputation(base, computation, language, verdict);
  if (text.length > LONGEST) return undefined;
  return {
    ...answer,
    outcome: "answer",
    entry,
    text,
    facts: [first, ...others],
    derived: derivedOf(base, computation, formula),
    formula: formatFormula(formula),
    act: stated ? "claim" : act,
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function isComparison({ operation }: Formula): boolean {
  return operation.startsWith("rank") || COMPARING.has(operation);
}

/** The entry of a share that curators computed themselves. */
function entryTelling({ entries }: KnowledgeBase, { operation, result }: Computation): Entry | undefined {
  if (operation !== "share") return undefined;
  return entries
    .values()
    .find(({ derived }) => derived.some(({ unit, formula }) => unit === "%" && formula === result?.formula));
}

function entryOf(base: KnowledgeBase, { operands: all, operation }: Computation): Entry | undefined {
  // How long it lasts is told with much else.
  const operands = operation.startsWith("per-") ? all.slice(0, 1) : all;
  return entryTellingMost(
    base,
    operands.flatMap(({ facts }) => facts),
  );
}

/** The answer that tells most of some facts, and little else. */
export function entryTellingMost({ entries }: KnowledgeBase, told: readonly Fact[]): Entry | undefined {
  const ids = new Set(told.map(({ id }) => id));
  const rated = [...entries.values()]
    .filter(({ kind }) => kind === "fact")
    .map((entry) => ({ entry, shared: entry.facts.filter(({ id }) => ids.has(id)).length }));
  const most = Math.max(...rated.map(({ shared }) => shared));
  if (most === 0) return undefined;
  const others = ({ facts }: Entry) => facts.filter(({ id }) => !ids.has(id)).length;
  return rated
    .filter(({ shared }) => shared === most)
    .map(({ entry }) => entry)
    .sort((a, b) => others(a) - others(b))[0];
}

function derivedOf(base: KnowledgeBase, { operands, result }: Computation, formula: Formula): Derived[] {
  if (!result || isOpen(result.amount)) return [];
  const unit = result.unit === "%" ? "%" : "";
  const own = base.derived.values().find((one) => one.formula === result.formula && one.unit === unit);
  const { value } = result.amount;
  const label = { en: textsIn("en").arithmetic.title };
  const measuredIn = typeof result.unit === "object" && { measuredIn: result.unit };
  const from = [...new Set(operands.flatMap(({ facts }) => facts))];
  return [own ?? { id: formatFormula(formula), label, value, unit, ...measuredIn, formula: result.formula, from }];
}

/** The arithmetic in figures with its result, for “Why?”; of an order, the figures. */
export function writtenOut(base: KnowledgeBase, formula: Formula, language = FALLBACK_LANGUAGE): string | undefined {
  const computation = compute(base, formula);
  if (!computation) return undefined;
  const { result, operands } = computation;
  if (!result || isOpen(result.amount)) return operands.map(({ amount }) => digits(amount.value)).join(" · ");
  return equationOf(result, language);
}
