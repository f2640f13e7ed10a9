import type { Entry } from "../../knowledge/model.ts";
import type { Likeness } from "../evidence.ts";
import type { Features } from "./features.ts";
import { classifyQuestion } from "./question-classifier.ts";
import { byScore, type Candidate, type Placed, type Ranked, type Ranking, rank, scoreOf } from "./rank.ts";

/**
 * How well entries fit a question by several rankings: what they tell together is surer than what either tells alone, and the
 * nearest wording is that of all.
 */
export function rankTogether(
  [first, ...others]: readonly [Ranking, ...Ranking[]],
  entries: readonly Entry[],
  features: Features,
  most: number,
): Ranked {
  const own = rank(first, entries, features, most);
  if (others.length === 0) return own;
  const all = [own, ...others.map((one) => rank(one, entries, features, most))];
  const among = (some: readonly Placed[]): readonly Candidate[] => {
    const measured = all.map((one) => new Map(one.among(some).map((candidate) => [candidate.place, candidate])));
    return some
      .map((one) =>
        together(
          one,
          measured.flatMap((each) => each.get(one.place) ?? []),
        ),
      )
      .sort(byScore);
  };
  const found = new Map(all.flatMap(({ best }) => best.map(({ entry, place }) => [place, { entry, place }] as const)));
  return { best: among([...found.values()]).slice(0, most), among };
}

/** How far on each entry's side a question is after an answer, by several rankings. */
export function classifyTogether(
  rankings: readonly Ranking[],
  features: Features,
  after: string,
): Float32Array | undefined {
  const margins = rankings.flatMap(({ classifier }) =>
    classifier ? [classifyQuestion(classifier, features, after)] : [],
  );
  const [first] = margins;
  return first?.map((_, i) => meanOf(margins.map((one) => one[i] ?? -1)));
}

function together({ entry, place }: Placed, candidates: readonly Candidate[]): Candidate {
  const of = (name: keyof Likeness) => candidates.map(({ likeness }) => likeness[name]);
  const mean = (name: keyof Likeness) => meanOf(of(name));
  const most = (name: keyof Likeness) => Math.max(...of(name));
  const likeness = {
    words: mean("words"),
    pairs: mean("pairs"),
    letters: mean("letters"),
    concepts: mean("concepts"),
    nearest: most("nearest"),
    near: most("near"),
    document: mean("document"),
    linear: mean("linear"),
  };
  return { entry, place, likeness, score: scoreOf(likeness) };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
