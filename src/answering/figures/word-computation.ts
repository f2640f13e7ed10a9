import { countsOf, factIdsOf } from "../../knowledge/counting/counts.ts";
import { formatFigure, formatNumber } from "../../knowledge/figure.ts";
import { uncapitalised } from "../../knowledge/letter-case.ts";
import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { agrees } from "../../numbers/agrees.ts";
import { boundsOf } from "../../numbers/bounds.ts";
import { textsIn } from "../../texts/languages.ts";
import { type Amount, isOpen, rounded } from "./amount.ts";
import type { Computation, Result } from "./compute.ts";
import { COMPARING, type Term } from "./formula.ts";
import { type Counted, digits, type Operand } from "./operand.ts";

/** A share below this is told as “one in so many” too. */
const ONE_IN = 50;

/**
 * A computation in words: the result with its operands, the formula, and who counted.
 * @param verdict on what is said to come of it
 */
export function wordComputation(
  base: KnowledgeBase,
  computation: Computation,
  language: Language,
  verdict?: StatedVerdict,
): string {
  const { arithmetic } = textsIn(language);
  const { operands, result, whole } = computation;
  const facts = operands.flatMap((operand) => operand.facts);
  const counted = countedByAll(base, facts, language);
  const claimants = [
    ...new Set([...facts, ...(whole?.facts ?? [])].map(({ claimant }) => inLanguage(claimant, language))),
  ];
  const word = (operand: Operand) => wordOperand(operand, claimants.length > 1, language);
  const sentence = sentenceOf(computation, word, language);
  const equals = result && isEquation(computation, result) ? [arithmetic.ours(equationOf(result, language))] : [];
  const told = begun(counted === undefined ? sentence : arithmetic.counting(counted, sentence));
  return [
    verdict === undefined ? told : arithmetic[verdict](told),
    ...(computation.operation === "share" && result ? [arithmetic.ours(shareOf(result, language))] : equals),
    ...(computation.parts
      ? [
          arithmetic.ours(
            computation.parts.flatMap(({ result }) => (result ? shareOf(result, language) : [])).join("; "),
          ),
        ]
      : []),
    ...(whole && result ? [arithmetic.besideWhole(word(whole), allows(whole, result))] : []),
    ...(claimants.length > 1 ? [] : [arithmetic.countedBy(claimants)]),
  ].join(" ");
}

/** How what is said to come of figures stands to what does. */
export type StatedVerdict = "yes" | "no" | "partly";

/** Whether what the source gives for a whole may be what its groups add up to. */
function allows({ facts: [{ figure }] }: Operand, { amount: { value } }: Result): boolean {
  const added = { value, unit: "", hedge: undefined, bounds: boundsOf(value, undefined) } as const;
  return agrees(added, { ...figure, unit: "" }) !== "no";
}

/** A sentence's first letter, where it begins with one, as a capital. */
function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** An amount in words: “about 6”, “at least 250”, “at most about 400”. */
export function wordAmount(amount: Amount, unit: Result["unit"], language: Language): string {
  const { arithmetic } = textsIn(language);
  const number = wordNumber(amount.value, unit, language);
  const near = amount.isAbout ? arithmetic.about(number) : number;
  if (amount.isLeast) return arithmetic.atLeast(near);
  return amount.isMost ? arithmetic.atMost(near) : near;
}

function wordNumber(value: number, unit: Result["unit"], language: Language): string {
  const { arithmetic } = textsIn(language);
  if (unit === "%") return arithmetic.percent(String(value));
  if (unit === "points") return arithmetic.points(String(value));
  return formatFigure({ value, operator: "exactly", ...(unit !== "" && { unit }) }, language);
}

function sentenceOf(computation: Computation, word: (operand: Operand) => string, language: Language): string {
  const { arithmetic } = textsIn(language);
  const { operation, operands, result, obstacle } = computation;
  const words = operands.map(word);
  const [one = "", other = ""] = words;
  if (obstacle) return arithmetic[obstacle](words);
  if (computation.parts) return wordShares(computation.parts, words, language);
  if (!result && operation === "ratio")
    return arithmetic.proportion(
      operands.map(({ amount }) => formatNumber(amount.value, language)),
      words,
    );
  if (!result) return operation === "rank-up" ? arithmetic.rankUp(words) : arithmetic.rank(words);
  const total = wordAmount(result.amount, result.unit, language);
  switch (operation) {
    case "sum":
      return arithmetic.sum(words, total);
    case "difference":
      return isOpen(result.amount) ? arithmetic.differenceOpen(one, other) : arithmetic.difference(one, other, total);
    case "ratio":
      return isOpen(result.amount) ? arithmetic.ratioOpen(one, other) : arithmetic.ratio(one, other, total);
    case "share":
      return isPart(operands) ? wordShare(operands, one, total, language) : arithmetic.percentOf(one, other, total);
    case "per-day":
      return arithmetic.perDay(one, other, total);
    case "per-hour":
      return arithmetic.perHour(one, other, total);
    default:
      if (isOpen(result.amount) || result.amount.isMost) return arithmetic.compareOpen(one, other);
      return result.amount.value === 0 ? arithmetic.same(one, other) : arithmetic.compare(one, other);
  }
}

/** Whether a share is one of its own whole, not of another count. */
function isPart([part, whole]: Computation["operands"]): boolean {
  return part.facts.every(
    (fact) => whole?.facts.includes(fact) || fact.says.some(({ of }) => of === whole?.facts[0].id),
  );
}

function wordShares(parts: readonly Computation[], words: readonly string[], language: Language): string {
  const { arithmetic } = textsIn(language);
  const each = parts.map(({ result }, i) =>
    arithmetic.shareEach(words[i] ?? "", result ? wordAmount(result.amount, result.unit, language) : ""),
  );
  const [, whole] = parts[0]?.operands ?? [];
  return arithmetic.shares(each, whole ? wordWhole(whole, language) : "");
}

/** What a share is of: all groups with how they make it up, or the whole as it is given. */
function wordWhole(whole: Operand, language: Language): string {
  const { facts, amount } = whole;
  const sum = facts.map(({ figure }) => formatNumber(figure.value, language)).join(" + ");
  return facts.length > 1
    ? textsIn(language).arithmetic.allGroups(wordAmount(amount, "", language), sum)
    : wordOperand(whole, false, language);
}

function wordShare([part, whole]: Computation["operands"], words: string, share: string, language: Language): string {
  const { arithmetic } = textsIn(language);
  if (!part || !whole) return share;
  const { amount } = whole;
  const all = wordWhole(whole, language);
  const times = rounded({ ...amount, value: Math.round(whole.amount.value / part.amount.value) });
  const percent = (100 * part.amount.value) / whole.amount.value;
  const oneIn = percent < ONE_IN ? arithmetic.oneIn(share, formatNumber(times.value, language)) : share;
  return arithmetic.share(words, all, oneIn);
}

/** A share's quotient with what it comes to, to one decimal. */
function shareOf({ formula, precise }: Result, language: Language): string {
  return `${formula} ≈ ${textsIn(language).arithmetic.percent(String(precise))}`;
}

/** A formula with what it comes to. */
export function equationOf({ formula, precise, amount, unit }: Result, language: Language): string {
  const name = typeof unit === "object" ? inLanguage(unit, language) : unit === "points" ? "" : unit;
  return `${formula} ${amount.isAbout ? "≈" : "="} ${digits(precise)}${name && ` ${name}`}`;
}

/** Whether the number is told: of a comparison only which figure is the higher. */
function isEquation({ operation }: Computation, { amount, unit }: Result): boolean {
  return !COMPARING.has(operation) && !isOpen(amount) && unit !== "%";
}

/** The figures of a term, each with what it counts. */
export function termInWords(base: KnowledgeBase, term: Term, language: Language): readonly string[] {
  return term.flatMap((id) => {
    const figure = base.facts.get(id)?.figure;
    if (!figure) return [];
    return [`${formatFigure(figure, language)} ${uncapitalised(inLanguage(figure.label, language))}`];
  });
}

/** “125 members of the security forces”; of several facts, each. */
function wordOperand({ facts, amount }: Operand, isClaimed: boolean, language: Language): string {
  const { arithmetic } = textsIn(language);
  const unit = facts[0].figure.unit ?? "";
  const total = facts.length > 1 ? ` = ${wordAmount(amount, unit, language)}` : "";
  const words = facts
    .map(({ figure, claimant }) => {
      const counted = `${formatFigure(figure, language)} ${uncapitalised(inLanguage(figure.label, language))}`;
      return isClaimed ? arithmetic.claimed(counted, inLanguage(claimant, language)) : counted;
    })
    .join(" + ");
  return words + total;
}

/** What the event counts, where all operands are groups of it; a group's label says only who. */
function countedByAll({ event }: KnowledgeBase, facts: readonly Counted[], language: Language): string | undefined {
  const groups = countsOf(event).find((count) => facts.every(({ id }) => factIdsOf(count).includes(id)))?.groups ?? [];
  const counts = facts.map(({ id }) => groups.find(({ fact }) => fact === id)?.counts);
  const [first] = counts;
  return first && counts.every((each) => each?.en === first.en) ? inLanguage(first, language) : undefined;
}
