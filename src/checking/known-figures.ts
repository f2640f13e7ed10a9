import type { Derived, Fact, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";
import type { HeldFigure } from "../numbers/agrees.ts";
import type { MeaningReader } from "./meaning-reader.ts";

/** A figure of the base with the meanings by which a text that states it is recognised. */
export interface KnownFigure extends HeldFigure {
  /** Of its fact, or of our arithmetic. */
  readonly id: string;
  readonly label: Localised;
  /** What it stands on: a fact of the source, or our arithmetic. */
  readonly from: { readonly fact: Fact } | { readonly derived: Derived };
  /** What is counted: by its label, and by what the pack says that the group counts. */
  readonly counts: ReadonlySet<string>;
  /** Meanings of its quotation, or of those that it is computed from. */
  readonly quoted: ReadonlySet<string>;
  /** A part of the event's count, which other parts stand beside. */
  readonly isGroup: boolean;
}

/**
 * Every figure of the base. A group of the count means what the pack says that it counts besides what its label says; the
 * sum of the groups means what all of them count, whatever its label says.
 */
export function knownFigures({ event, facts, derived }: KnowledgeBase, reader: MeaningReader): KnownFigure[] {
  const { count } = event;
  const groups = new Map(count?.groups.map(({ fact, counts }) => [fact, reader.meaningsOf(counts?.en ?? "")]));
  const [first = new Set<string>(), ...others] = groups.values();
  const byAll = others.reduce((shared, meanings) => shared.intersection(meanings), first);
  const countedBy = (id: string, label: Localised): ReadonlySet<string> => {
    if (id === count?.sum && byAll.size > 0) return byAll;
    const counted = id === count?.share ? byAll : groups.get(id);
    return reader.meaningsOf(label.en).union(counted ?? new Set());
  };
  const reported = [...facts.values()].flatMap((fact): KnownFigure[] => {
    const { figure, id, quote } = fact;
    if (!figure) return [];
    const { value, operator, label } = figure;
    const meanings = { counts: countedBy(id, label), quoted: reader.meaningsOf(quote) };
    return [{ id, value, operator, unit: "", label, from: { fact }, ...meanings, isGroup: groups.has(id) }];
  });
  const computed = [...derived.values()].map((one): KnownFigure => {
    const { id, value, unit, label } = one;
    const meanings = {
      counts: countedBy(id, label),
      quoted: reader.meaningsOf(one.from.map(({ quote }) => quote).join(". ")),
    };
    return { id, value, operator: "exactly", unit, label, from: { derived: one }, ...meanings, isGroup: false };
  });
  return [...reported, ...computed];
}
