import { type LineClassifier, lineMargins } from "../../answering/acts/lines/line-classifier.ts";
import { COUNTS_NONE, COUNTS_SEVERAL } from "../../knowledge/pack/base-schema.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import type { Context } from "../context.ts";
import { isTime } from "../duration-measure.ts";
import type { KnownFigure } from "../known-figures.ts";
import type { MeaningReader } from "../reading/meaning-reader.ts";
import type { StatedCount } from "../reading/stated.ts";
import type { Measure } from "../same-measure.ts";
import { AGAINST, againstIn } from "./contradicting.ts";
import { countedLine } from "./counted-line.ts";
import weights from "./counted-weights.json" with { type: "json" };

/** What speaks for a number's counting what a figure does. */
export const OF_FIGURE = [
  /** How far its words sound like those of the figure's examples: about -4 to 4. */
  "sounds",
  /** What rules make of it: 0 or 1 each. */
  "surely",
  "bare",
  "loosely",
  /** It is of another unit, or a time where the figure is none: 0 or 1. */
  "misfits",
  ...AGAINST,
  /** Its own number stands elsewhere in the text, or another that sounds like it: 0 or 1 each. */
  "taken",
  /** The same, though rules are sure that this one counts it, too: 0 or 1. */
  "retold",
  "claimed",
  /** It is a group of a count of which another's own number stands there, or what such groups add up to: 0 or 1 each. */
  "besides",
  "whole",
] as const;
/** What speaks for its counting nothing, and for its counting several figures together. */
export const OF_OTHERS = ["sounds", "unruled", "always"] as const;

type Names = {
  figure: (typeof OF_FIGURE)[number];
  none: (typeof OF_OTHERS)[number];
  several: (typeof OF_OTHERS)[number];
};
/** What each piece of evidence counts. */
export type CountedWeights = { readonly [Of in keyof Names]: Readonly<Record<Names[Of], number>> };

/** One thing that a number may count. */
export interface CountedOption {
  /** The examples that it sounds like are of this. */
  readonly kind: string;
  readonly of: keyof Names;
  readonly figures: readonly KnownFigure[];
  readonly evidence: Readonly<Record<string, number>>;
}

/** How probably a number counts what figures do that have examples, or nothing that they count. */
export interface CountOdds {
  readonly kinds: readonly {
    readonly figures: readonly KnownFigure[];
    readonly probability: number;
    /** Whether something speaks against it, whatever its words sound like. */
    readonly isContradicted: boolean;
  }[];
  readonly none: number;
}

/** A text with all that it counts. */
export interface CountingText {
  readonly text: string;
  readonly counts: readonly StatedCount[];
  readonly numbers: readonly StatedNumber[];
  /** What rules make of each. */
  readonly ruled: readonly (readonly Measure[])[];
}

/** Tells how probably each number of a text counts what each figure does, beside what rules say. */
export type OddsReader = (text: CountingText) => CountOdds[];

/** Beside margins, counts are small: a fit pulls at all alike. */
const SPREAD = 4;
const STRENGTHS = ["surely", "bare", "loosely"] as const;

/** What is read with. */
interface Parts {
  readonly reader: MeaningReader;
  readonly figures: readonly KnownFigure[];
  readonly context: Context;
}

/** Weighs what a classifier hears and what rules say. */
export function oddsBy(classifier: LineClassifier<string>, parts: Parts): OddsReader {
  const optionsOf = countedOptions(classifier, parts);
  return (text) => optionsOf(text).map(oddsOf);
}

function oddsOf(options: readonly CountedOption[]): CountOdds {
  const odds = options.map(({ of: kind, evidence }) => Math.exp(weighed(evidence, (weights as CountedWeights)[kind])));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const told = options.map(({ of: kind, figures, evidence }, i) => ({
    of: kind,
    figures,
    probability: (odds[i] ?? 0) / all,
    isContradicted: AGAINST.some((one) => evidence[one] === 1),
  }));
  const [kinds, others] = [told.filter((one) => one.of === "figure"), told.filter((one) => one.of !== "figure")];
  return { kinds, none: others.reduce((sum, { probability }) => sum + probability, 0) };
}

/** What each number of a text may count, with the evidence for it. */
export function countedOptions(
  classifier: LineClassifier<string>,
  { reader, figures, context }: Parts,
): (text: CountingText) => CountedOption[][] {
  const marginsOf = lineMargins(classifier);
  const alikes = new Map(classifier.kinds.map((kind) => [kind, alike(kind, figures)]));
  return ({ text, counts, numbers, ruled }) => {
    const margins = counts.map((stated) => marginsOf(countedLine(text, stated, numbers, reader)));
    const read = counts.map(({ number }, i): ReadCount => {
      const likeliest = [...(margins[i] ?? [])].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
      const told = [...(alikes.get(likeliest) ?? []), ...(ruled[i] ?? []).map(({ figure }) => figure)];
      return {
        number,
        likeliest,
        own: told.filter(({ value, unit }) => value === number.value && unit === number.unit),
      };
    });
    return counts.map((stated, i) => {
      const against = againstIn(stated, context);
      const besides = read.filter(({ number }) => number.value !== stated.number.value);
      const by = ruled[i] ?? [];
      return classifier.kinds.flatMap((kind): CountedOption[] => {
        const sounds = SPREAD * (margins[i]?.get(kind) ?? -1);
        if (kind === COUNTS_NONE || kind === COUNTS_SEVERAL) {
          const evidence = { sounds, unruled: by.length === 0 ? 1 : 0, always: 1 };
          return [{ kind, of: kind, figures: [], evidence }];
        }
        const those = alikes.get(kind) ?? [];
        const [figure] = those;
        if (!figure) return [];
        const strength = STRENGTHS.find((one) => by.some((rule) => rule.counts === one && those.includes(rule.figure)));
        const isTaken = besides.some(({ own }) => own.some((one) => those.includes(one)));
        const isOfGroups = besides.some(({ own }) => own.some((one) => one.isGroup && !those.includes(one)));
        const evidence = {
          sounds,
          ...(strength && { [strength]: 1 }),
          misfits: isFitting(figure, stated, context) ? 0 : 1,
          ...Object.fromEntries(against(figure).map((one) => [one, 1])),
          taken: isTaken && strength !== "surely" ? 1 : 0,
          retold: isTaken && strength === "surely" ? 1 : 0,
          claimed: !isTaken && besides.some(({ likeliest }) => likeliest === kind) ? 1 : 0,
          besides: isOfGroups && figure.isGroup ? 1 : 0,
          whole: isOfGroups && !figure.isGroup && figure.unit === "" ? 1 : 0,
        };
        return [{ kind, of: "figure", figures: those, evidence }];
      });
    });
  };
}

/** A number by what it sounds like, and the figures that it is the number of and sounds like, or counts by rules. */
interface ReadCount {
  readonly number: StatedNumber;
  readonly likeliest: string;
  readonly own: readonly KnownFigure[];
}

/** Whether a number is in a figure's unit, and a time where the figure is one. */
export function isFitting(figure: KnownFigure, stated: StatedCount, { durations }: Context): boolean {
  const { number } = stated;
  return number.unit === figure.unit && number.kind === "count" && isTime(stated) === durations.has(figure);
}

/** The figures that count what a figure of this id does: the toll by two claimants, the sum of its groups. */
function alike(id: string, figures: readonly KnownFigure[]): KnownFigure[] {
  const one = figures.find((figure) => figure.id === id);
  const isSame = ({ counts, unit, isGroup }: KnownFigure) =>
    one !== undefined && !isGroup && unit === one.unit && counts.symmetricDifference(one.counts).size === 0;
  return figures.filter((figure) => figure === one || isSame(figure));
}

function weighed(evidence: Readonly<Record<string, number>>, by: Readonly<Record<string, number>>): number {
  return Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (by[name] ?? 0), 0);
}
