import type { FigureCheck } from "../../../../checking/figure-check.ts";
import { factsOf } from "../../../../checking/known-figures.ts";
import { countAt, timesOfCounts } from "../../../../knowledge/counting/times.ts";
import type { Fact, KnowledgeBase } from "../../../../knowledge/model.ts";
import { hedgeBefore } from "../../../../numbers/hedges.ts";
import { TIME_UNIT } from "../../../../numbers/patterns.ts";
import { readNumbers } from "../../../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../../../numbers/stated-number.ts";
import type { Reasoning } from "../../../decide.ts";
import { stemOf, stemsIn } from "../../../reading/normalise.ts";
import type { Holdings } from "../../holding/held-statement.ts";
import { tells } from "../../holding/same.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import type { Unit } from "../../reading/units.ts";
import type { Held } from "../aligned.ts";
import { judgeOwner } from "../judge-owner.ts";
import { isStrange } from "../judge-words.ts";
import { type Judged, mainOf, turned } from "../judged.ts";
import { saysDeedOf } from "./bare-bound.ts";
import { countsStrangers } from "./counted-unit.ts";
import { type Found, isOverstated, judgeOne, SURELY, toldBeside } from "./judge-one.ts";
import { countsUnnamed, isLasting } from "./unnamed-group.ts";

/** What nothing explains may stand beside a wrong number, up to so many units. */
const STRANGE = 1;
/** So many times the figure, what is named by another word is another event. */
const ANOTHERS = 20;
/** “The war killed”: what is said to have done it. */
const DOER =
  /^(?:(?:the|this|that|a|an|his|their|whole|entire|last|recent)\s+)+(\p{L}+)\s+(?:(?:has|have|had)\s+)?(?:killed|cost|claimed|took|left|saw)\b/iu;

const NOW = /\b(?:now|currently|at the moment|so far|by now)\b/i;
const RATIO = /\b(?:for (?:each|every)|times as|times more|to one|per (?!cent))\b/i;
/** “They lost 23 more” says how far apart two are. */
const APART = /^\s+(?:\p{L}+\s+)?(?:more|fewer)\b(?! or less| than (?:once|one|that))/iu;

/** “A toll of four digits”, “all three figures”: it counts how numbers are written, or them; not so in “that 1,400 figure”. */
const OF_WRITING = /^[\s-](?:digits?|figures?)\b/i;
/** What stands before an age; of “older than 70 people” it is none. */
const AGE = /\b(?:older|younger) than $|\baged (?:over |under |about )?$/i;
const AGED = /^\s+(?!on\b|when\b|or\b|and\b|years?\b)\p{L}/iu;

/** The numbers of a text that count something. */
export function countsIn(text: string): StatedNumber[] {
  return readNumbers(text).filter(
    ({ kind, value, start, end, unit }) =>
      kind === "count" &&
      (value > 1 || unit === "%") &&
      !TIME_UNIT.test(text.slice(end, end + 20)) &&
      !(value < 10 && OF_WRITING.test(text.slice(end))) &&
      !(AGE.test(text.slice(0, start)) && !AGED.test(text.slice(end))),
  );
}

/** Whether a text states a number of metres or the like. */
export function measuresIn(text: string): boolean {
  return readNumbers(text).some(({ kind }) => kind === "measure");
}

/**
 * What figures make of a clause that counts something: each number by what counts the same, the rest by what is said of it.
 * @param checksOf what the figures make of a clause
 */
export function judgeNumbers(
  base: KnowledgeBase,
  clause: ReadClause,
  reasoning: Reasoning,
  held: Held,
  checksOf: (text: string) => readonly FigureCheck[],
): Judged | undefined {
  // How many there are for each of others is arithmetic.
  if (RATIO.test(clause.text)) return undefined;
  const numbers = countsIn(clause.text);
  if (numbers.some(({ end }) => APART.test(clause.text.slice(end)))) return undefined;
  if (numbers.some((one) => countsStrangers(one, clause, held))) return undefined;
  const [number] = numbers;
  const owned = numbers.length === 1 && number ? judgeOwner(number, clause, held) : undefined;
  if (owned && !clause.isNegated) return { ...owned, isOfCount: true };
  const checks = checksOf(clause.text).filter(({ verdict }) => verdict !== "quoted");
  // “40 percent” as a number isn't when 40 percent were counted.
  const besides = number ? clause.text.slice(0, number.start) + clause.text.slice(number.end) : clause.text;
  const timely = (fact: Fact) => countAt(base, fact, besides) ?? fact;
  const saysDeed = (facts: readonly Fact[]) => saysDeedOf(facts, clause.units, held.holdings);
  const single = numbers.length === 1 && number ? judgeOne(number, checks, reasoning, timely, saysDeed) : undefined;
  const beside =
    single !== "open" && single?.verdict === "no" && number
      ? toldBeside(number, clause.text, reasoning, timely)
      : undefined;
  const found = beside ?? single ?? judgeChecks(numbers, checks, NOW.test(clause.text));
  const own = number && isOfUnnamed(clause, number, held, found) ? knownBy(base, number) : undefined;
  if (own && !isLasting(own, held.holdings)) return { verdict: "partly", fact: own, isOfCount: true, isRestOpen: true };
  if (!found || found === "open") return undefined;
  // “They lost 148” may mean whoever did: no other's figure rules it out.
  const isAnothers = found.verdict === "no" && clause.units.every(isPlain) && isKnown(base, number);
  if (isAnothers || (found.verdict === "no" && isNamed(base, clause.text, number))) return undefined;
  if (found.verdict === "no" && number && countsUnnamed(number, clause, held.kinds)) return undefined;
  // “Half a million died in the war”: a count of more than is told of is neither borne out nor ruled out by it.
  const isOfMore = isLeftOpen(reasoning) || isOfLonger(clause, found.facts, held.holdings);
  if (found.verdict === "no" && (isOfMore || isOfAnother(base, clause.text, numbers, found.facts))) return undefined;
  const facts = factsAlike(base, found.facts);
  const times = new Set(found.facts.flatMap((fact) => [...timesOfCounts(base, fact)].map(stemOf)));
  const strange = clause.units.filter(
    (unit) =>
      !isNumber(unit) &&
      !isIn(clause.text, numbers, unit) &&
      !isTime(unit, times) &&
      isStrange(clause, unit, held, new Set(facts.map(({ id }) => id))),
  );
  const main = mainOf(base, [...found.facts, ...facts]);
  if (!main || strange.length > STRANGE) return undefined;
  // That they are all of one kind, or no others, no figure tells.
  const isWhole = clause.isExclusive || (clause.quantity === "all" && clause.units.length > 1);
  const isOfMost = clause.quantity === "most" && !tellsMost(clause.units, held.holdings);
  // “Rose to nearly 9 metres”: what is measured is told by the measure, in whatever words.
  const isParaphrase =
    numbers.length === 0 && strange.every(({ meanings, opposes }) => meanings.size + opposes.size === 0);
  const isShort = found.verdict === "yes" && ((strange.length > 0 && !isParaphrase) || isWhole || isOfMost);
  const isRestOpen = isShort && (strange.length > 0 || !isWhole);
  const judged: Judged = {
    verdict: isShort ? "partly" : found.verdict,
    fact: main,
    isOfCount: true,
    was: found.was,
    isRestOpen,
  };
  return clause.isNegated ? turned(judged) : judged;
}

/** Whether some statement says of most what is said of most: who else is among those counted, no figure tells. */
function tellsMost(units: readonly Unit[], { statements, event }: Holdings): boolean {
  return statements.some(
    ({ quantity, told }) =>
      quantity === "most" && units.every((unit) => isNumber(unit) || tells(told, unit) || tells(event, unit)),
  );
}

/** Whether a number may be that of whoever is meant by “they” or “ours”, unless figures bear it out for some. */
function isOfUnnamed(
  clause: ReadClause,
  number: StatedNumber,
  { kinds }: Held,
  found: Found | "open" | undefined,
): boolean {
  if (found !== "open" && found?.verdict === "no" && OF_THEM.test(clause.text)) return true;
  const isBorneOut = found !== "open" && found?.verdict === "yes";
  return !isBorneOut && !clause.isNegated && countsUnnamed(number, clause, kinds);
}

/** Whoever is meant. */
const OF_THEM = /^(?:so |and |but )?(?:they|we|you|both|these|those)\b/i;

/** The only fact that a number is just the figure of. */
function knownBy({ facts }: KnowledgeBase, number: StatedNumber | undefined): Fact | undefined {
  const those = [...facts.values()].filter(({ figure }) => figure?.value === number?.value);
  return those.length === 1 ? those[0] : undefined;
}

function isKnown({ facts }: KnowledgeBase, number: StatedNumber | undefined): boolean {
  return number !== undefined && [...facts.values()].some(({ figure }) => figure?.value === number.value);
}

/** “The 300 and the wounded” names those of whom 300 are told, and states nothing of them. */
function isNamed(base: KnowledgeBase, text: string, number: StatedNumber | undefined): boolean {
  if (!number || !isKnown(base, number)) return false;
  return (
    /\bthe $/i.test(text.slice(0, number.start)) && /^(?: (?:and|or|vs|versus)\b|,|$)/i.test(text.slice(number.end))
  );
}

/** A word of which the base knows no meaning tells as little of whom is counted as none. */
function isPlain({ meanings, opposes }: Unit): boolean {
  return meanings.size + opposes.size === 0;
}

/** “Thousands” is read as a number. */
function isNumber({ stems }: Unit): boolean {
  return stems.length === 0;
}

/** “Seventy-odd”, “north of seventy” */
function isIn(text: string, numbers: readonly StatedNumber[], { stems }: Unit): boolean {
  return numbers.some(({ written, start }) =>
    new Set(stems).isSubsetOf(new Set(stemsIn(hedgeBefore(text.slice(0, start)) + written))),
  );
}

/** Whether it tells which of several counts of the same is meant: “on Monday”. */
function isTime({ stems }: Unit, times: ReadonlySet<string>): boolean {
  return stems.every((stem) => times.has(stem));
}

/** Whether a clause is about what a known unknown tells. */
export function isLeftOpen({ candidates: [likeliest] }: Reasoning, least = SURELY): boolean {
  return likeliest?.entry.kind === "unknown" && likeliest.probability >= least;
}

/** Whether so many more are counted, of something that neither the event nor the facts are called, that it must be another. */
function isOfAnother(
  { event }: KnowledgeBase,
  text: string,
  numbers: readonly StatedNumber[],
  facts: readonly Fact[],
): boolean {
  const doer = DOER.exec(text)?.[1];
  if (doer === undefined) return false;
  const texts = [event.title.en, ...event.background, ...facts.flatMap(({ quote, asOf }) => [quote, asOf.en])];
  const called = new Set(texts.flatMap((one) => stemsIn(one)));
  const most = Math.max(...facts.map(({ figure }) => figure?.value ?? Number.POSITIVE_INFINITY));
  return !called.has(stemOf(doer.toLowerCase())) && numbers.some(({ value }) => value >= ANOTHERS * most);
}

const SINCE = /\b(?:since|from|between) (?:\p{L}+ )?(?:19|20)\d\d\b/iu;

/** Whether a clause counts others than time itself, over a longer one than the source gives in figures. */
function isOfLonger({ text, durations }: ReadClause, counted: readonly Fact[], { statements }: Holdings): boolean {
  const lasting = statements.filter(({ fact, durations }) => fact.figure && durations.length > 0);
  if (counted.every((counting) => lasting.some(({ fact }) => fact === counting))) return false;
  if (SINCE.test(text)) return true;
  const told = lasting.flatMap((one) => one.durations);
  return told.length > 0 && durations.some(({ low }) => told.every(({ high }) => low > high));
}

function judgeChecks(
  numbers: readonly StatedNumber[],
  checks: readonly FigureCheck[],
  isNow: boolean,
): Found | undefined {
  const borne = checks.flatMap((one) => (one.verdict === "matches" ? [one.figure] : []));
  const [old, ...others] = checks;
  // An earlier count isn't what there is now.
  if (old?.verdict === "was" && others.length === 0 && isNow) return { verdict: "no", facts: factsOf(old.latest) };
  if (old?.verdict === "was" && others.length === 0)
    return { verdict: "partly", facts: factsOf(old.latest), was: factsOf(old.figure)[0] };
  const ruledOut = checks.flatMap((one) => (one.verdict === "differs" ? [{ ...one, figure: one.meant }] : []));
  if (borne.length + ruledOut.length < checks.length || checks.length === 0) return undefined;
  const facts = [...ruledOut.map(({ figure }) => figure), ...borne].flatMap(factsOf);
  if (ruledOut.length === 0) return { verdict: "yes", facts };
  const isOpen = ruledOut.every(({ value, figure }) => {
    const number = numbers.find((one) => one.value === value);
    return number !== undefined && isOverstated(number, figure.value);
  });
  return { verdict: borne.length > 0 || isOpen ? "partly" : "no", facts };
}

/** Facts and those of the same figure: another may be told. */
function factsAlike({ facts }: KnowledgeBase, those: readonly Fact[]): Fact[] {
  const isAlike = ({ figure }: Fact) =>
    figure && those.some((one) => one.figure?.value === figure.value && one.figure.label.en === figure.label.en);
  return [...those, ...[...facts.values()].filter((fact) => !those.includes(fact) && isAlike(fact))];
}
