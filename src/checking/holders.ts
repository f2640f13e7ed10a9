import type { KnownFigure } from "./known-figures.ts";
import { meaningsIn } from "./reading/meant-words.ts";
import type { StatedCount } from "./reading/stated.ts";

/** Of figures that count the same of several, each holder: “seats” of each party. */
export interface Holders {
  readonly of: ReadonlyMap<KnownFigure, ReadonlySet<string>>;
  /** All of them. */
  readonly all: ReadonlySet<string>;
}

/** Stands for whoever the sentence before spoke of. */
const PRONOUN = /^(?:it|they|he|she|who|which|its|their|his|her)$/;

/**
 * The figures whose labels differ only in whom they name.
 * @param actors `@entity` of persons and groups
 */
export function holdersOf(figures: readonly KnownFigure[], actors: ReadonlySet<string>): Holders {
  const kindOf = ({ told, unit }: KnownFigure) => [unit, ...[...told.difference(actors)].sort()].join(" ");
  const holding = figures.filter(({ told }) => !told.isDisjointFrom(actors));
  const kinds = Map.groupBy(holding, kindOf);
  const of = new Map(
    holding.flatMap((figure) => {
      const held = figure.told.intersection(actors);
      const isShared = kinds.get(kindOf(figure))?.some(({ told }) => told.isDisjointFrom(held));
      return isShared ? [[figure, held] as const] : [];
    }),
  );
  return { of, all: new Set([...of.values()].flatMap((held) => [...held])) };
}

/** Whether a number may be the figure's, by whom its sentence names: another party's seats are no figure of this one. */
export function mayHold(figure: KnownFigure, stated: StatedCount, { of, all }: Holders): boolean {
  const held = of.get(figure);
  if (!held) return true;
  const near = meaningsIn(stated.around).intersection(all);
  if (near.size > 0) return !near.isDisjointFrom(held);
  const named = meaningsIn([...stated.before, ...stated.after]).intersection(all);
  return named.size > 0 ? !named.isDisjointFrom(held) : stated.before.some(({ word }) => PRONOUN.test(word));
}
