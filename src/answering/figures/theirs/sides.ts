import { countsOf, factIdsOf } from "../../../knowledge/counting/counts.ts";
import { formatFigure, formatNumber } from "../../../knowledge/figure.ts";
import { uncapitalised } from "../../../knowledge/letter-case.ts";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type Amount, amountOf } from "../amount.ts";
import { type Counted, isCounted } from "../operand.ts";

/** A number of a message: a figure of the source, a sum of several, or the member's own. */
export interface Side {
  readonly amount: Amount;
  /** What it is made of; none where the source doesn't have it. */
  readonly facts: readonly Counted[];
}

/** Figures below this may be anything. */
const TELLING = 20;

/** What a number is to the base, by its value alone. @param meant figures that the message names, which come first */
export function sideOf({ event, facts, derived }: KnowledgeBase, value: number, meant: readonly Counted[] = []): Side {
  const theirs = { amount: amountOf({ value, operator: "exactly" }), facts: [] };
  if (value < TELLING) return theirs;
  const counted = countsOf(event).flatMap((count) => factIdsOf(count).flatMap((id) => facts.get(id) ?? []));
  const known = [...meant, ...[...counted, ...facts.values()].filter(isCounted)].find(
    ({ figure }) => figure.value === value && (figure.unit ?? "") === "",
  );
  if (known) return ourSide(known);
  const sum = derived.values().find((one) => one.isSum && one.value === value);
  const parts = sum?.from.filter(isCounted) ?? [];
  return parts.length > 0 ? { ...theirs, facts: parts } : theirs;
}

/** A figure of the source. */
export function ourSide(fact: Counted): Side {
  return { amount: amountOf(fact.figure), facts: [fact] };
}

/** A side in words: “at least 1,000 people killed (a guild)”, “your 640”. @param isClaimed who counted is told with it */
export function wordSide({ amount, facts }: Side, language: Language, isClaimed = true): string {
  const { arithmetic } = textsIn(language);
  const number = formatNumber(amount.value, language);
  const [first, ...others] = facts;
  if (!first) return arithmetic.theirs.own(number);
  const claimant = inLanguage(first.claimant, language);
  const { figure } = first;
  const label = `${formatFigure(figure, language)} ${uncapitalised(inLanguage(figure.label, language))}`;
  if (others.length === 0) return isClaimed ? arithmetic.claimed(label, claimant) : label;
  const sum = facts.map(({ figure }) => formatNumber(figure.value, language)).join(" + ");
  return arithmetic.allGroups(number, isClaimed ? `${sum}; ${claimant}` : sum);
}
