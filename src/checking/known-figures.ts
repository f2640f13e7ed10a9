import { isFunctionWord } from "../answering/reading/function-words.ts";
import { Lexicon } from "../answering/reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../answering/reading/normalise.ts";
import { isAsking } from "../answering/reading/reading.ts";
import type { Derived, Fact, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";

/** A figure of the base with the meanings by which a text that states it is recognised. */
export interface KnownFigure {
  readonly value: number;
  readonly unit: "" | "%";
  readonly label: Localised;
  /** What it stands on: a fact of the source, or our arithmetic. */
  readonly from: { readonly fact: Fact } | { readonly derived: Derived };
  readonly meanings: ReadonlySet<string>;
}

/** Reads what a stretch of text is about. */
export type MeaningsOf = (text: string) => Set<string>;

/** The meanings in a text: `@entity`, `#concept`, and the stems of what is neither, less function words. */
export function meaningsReader(base: KnowledgeBase): MeaningsOf {
  const lexicon = new Lexicon(base);
  return (text) => {
    const stems = wordsIn(clean(text)).map(stemOf);
    const matches = lexicon.find(stems).filter((match) => !isAsking(match));
    const rest = stems.filter((_, i) => !matches.some(({ start, end }) => start <= i && i < end));
    return new Set([...matches.map(({ id }) => id), ...rest.filter((stem) => !isFunctionWord(stem))]);
  };
}

/**
 * Every figure of the base. A group of the count means what the pack says that it counts besides what its label says; the
 * sum of the groups means what all of them count, whatever its label says.
 */
export function knownFigures({ event, facts, derived }: KnowledgeBase, meaningsOf: MeaningsOf): KnownFigure[] {
  const { count } = event;
  const groups = new Map(count?.groups.map(({ fact, counts }) => [fact, meaningsOf(counts?.en ?? "")]));
  const [first = new Set<string>(), ...others] = groups.values();
  const byAll = others.reduce((shared, meanings) => shared.intersection(meanings), first);
  const meanings = (id: string, label: Localised) => {
    if (id === count?.sum && byAll.size > 0) return byAll;
    const counted = id === count?.share ? byAll : groups.get(id);
    return new Set([...meaningsOf(label.en), ...(counted ?? [])]);
  };
  const reported = [...facts.values()].flatMap((fact): KnownFigure[] => {
    const { figure, id } = fact;
    if (!figure) return [];
    const { value, label } = figure;
    return [{ value, unit: "", label, from: { fact }, meanings: meanings(id, label) }];
  });
  const computed = [...derived.values()].map((one): KnownFigure => {
    const { id, value, unit, label } = one;
    return { value, unit, label, from: { derived: one }, meanings: meanings(id, label) };
  });
  return [...reported, ...computed];
}
