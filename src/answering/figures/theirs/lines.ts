import { checkFiguresOf } from "../../../checking/check-figures.ts";
import type { FigureCheck } from "../../../checking/figure-check.ts";
import type { KnownFigure } from "../../../checking/known-figures.ts";
import { formatNumber } from "../../../knowledge/figure.ts";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { countsIn } from "../../claims/judging/numbers/judge-numbers.ts";
import { isCounted } from "../operand.ts";
import type { Related } from "./related.ts";
import { type Side, sideOf, wordSide } from "./sides.ts";

/** It holds another's count against this one, whatever comes of it, */
const HELD =
  /\b(?:higher or lower|lower or higher|more or (?:less|fewer)|line[- ]by[- ]line|side by side|compare[sd]?|comparison|inconsisten\w*|consistent|contradict\w*|conflict\w*|discrepan\w*|differ\w*|different|match(?:es)?|tally|agree|versus|vs)\b|\b(?:higher|lower|more|fewer|less|bigger|smaller)\b[^.?!]{0,24}\bthan\b[^.?!]{0,24}\b(?:you\w*|here|this|these|what|article|source|ones?)\b/iu;
/** and names whose it is. */
const ANOTHERS =
  /\b(?:other|another|second|different|rival) (?:outlet|site|paper|newspaper|channel|source|report|article|account|count|tally|monitor|group|agency|link|page)s?\b|\b(?:mine|elsewhere|the others?|than (?:you\w*|here))\b|\b(?:than|with|against|to|from) (?:what )?(?:you|your|yours|this|the) ?(?:have|has|list|count|article|source|numbers|figures|one|ones|say)?\b/iu;

/**
 * The figures that a message has from elsewhere beside those of the source that count the same; undefined where it holds none against them.
 */
export function heldLines(base: KnowledgeBase, text: string, language: Language): Related | undefined {
  if (!HELD.test(text) || !ANOTHERS.test(text)) return undefined;
  const found = checkFiguresOf(text, { base }).flatMap((check) => lineOf(base, check) ?? []);
  // What stands after a group's number isn't counted of it again.
  const lines = [
    ...new Map(found.toReversed().map((line) => [line.side.facts.map(({ id }) => id).join(), line])).values(),
  ];
  lines.reverse();
  const strange = lines.filter(({ value, side }) => value !== side.amount.value);
  const all = sumOf(base, text, lines);
  const held = [...lines, ...(all ? [all] : [])];
  if (lines.length < 2 || strange.length === 0) return undefined;
  const { theirs, countedBy } = textsIn(language).arithmetic;
  const facts = [...new Set(held.flatMap(({ side }) => side.facts))];
  const claimants = [...new Set(facts.map(({ claimant }) => inLanguage(claimant, language)))];
  const worded = held.map(({ value, side }) => wordLine(value, side, language, claimants.length > 1));
  const sources = claimants.length > 1 ? [] : [countedBy(claimants)];
  return { text: [theirs.lines(worded), theirs.otherCount, ...sources].join(" "), facts };
}

interface Line {
  readonly value: number;
  readonly side: Side;
}

function lineOf(base: KnowledgeBase, check: FigureCheck): Line | undefined {
  const figure = countedBy(check);
  if (figure?.unit !== "") return undefined;
  const facts = "fact" in figure.from ? [figure.from.fact] : figure.from.derived.from;
  const counted = facts.filter(isCounted);
  if (counted.length < facts.length) return undefined;
  return { value: check.value, side: sideOf(base, figure.value, counted) };
}

/** What the base counts in a number's place. */
function countedBy(check: FigureCheck): KnownFigure | undefined {
  switch (check.verdict) {
    case "matches":
      return check.figure;
    case "differs":
      return check.meant;
    case "unknown":
      return check.counted?.figure;
    default:
      return undefined;
  }
}

/** What the member's numbers are said to come to, beside what the source's do. */
function sumOf({ derived }: KnowledgeBase, text: string, lines: readonly Line[]): Line | undefined {
  const values = countsIn(text).flatMap(({ value, unit }) => (unit === "" ? value : []));
  const all = values.reduce((sum, value) => sum + value, 0);
  const total = values.find((value) => 2 * value === all);
  const facts = lines.flatMap(({ side }) => side.facts);
  const sum = derived.values().find(({ isSum, from }) => isSum && facts.every((fact) => from.includes(fact)));
  if (total === undefined || !sum) return undefined;
  const amount = { value: sum.value, isAbout: false, isLeast: false, isMost: false };
  return { value: total, side: { amount, facts: sum.from.filter(isCounted) } };
}

function wordLine(value: number, side: Side, language: Language, isClaimed: boolean): string {
  const { theirs } = textsIn(language).arithmetic;
  const { amount } = side;
  const counted = wordSide(side, language, isClaimed);
  const own = theirs.own(formatNumber(value, language));
  if (value === amount.value) return theirs.same(counted);
  const isOpen = amount.isAbout || (value > amount.value ? amount.isLeast : amount.isMost);
  if (isOpen) return theirs.open(counted, own);
  return value > amount.value ? theirs.higher(counted, own) : theirs.lower(counted, own);
}
