import { countsOf } from "../knowledge/counting/counts.ts";
import type { Derived, Fact, KnowledgeBase } from "../knowledge/model.ts";
import type { RawCount } from "../knowledge/pack/command-schemas.ts";
import type { Localised } from "../knowledge/pack/schema.ts";
import type { HeldFigure } from "../numbers/agrees.ts";
import type { MeaningReader } from "./reading/meaning-reader.ts";

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
  /** Other groups that those counted are called elsewhere: the loyalists are “fighters” too. */
  readonly kin: ReadonlySet<string>;
  /** What each word of its label and quotation means alone: a leader's men are “of” the leader. */
  readonly parts: ReadonlySet<string>;
  /** Words of its label that no other label has: “forces”. */
  readonly names: ReadonlySet<string>;
  /** What those counted did or suffered, by its label: “in hiding”. */
  readonly deeds: ReadonlySet<string>;
  /** What it is measured in, in English; undefined where it counts, or is a share. */
  readonly unitName?: string | undefined;
  /** Meanings of its label alone. */
  readonly told: ReadonlySet<string>;
  /** A part of the event's count, which other parts stand beside. */
  readonly isGroup: boolean;
}

/** The facts that a figure stands on. */
export function factsOf({ from }: KnownFigure): readonly Fact[] {
  return "fact" in from ? [from.fact] : from.derived.from;
}

/**
 * Every figure of the base. A group of the count means what the pack says that it counts besides what its label says; the
 * sum of the groups means what all of them count, whatever its label says.
 */
export function knownFigures(base: KnowledgeBase, reader: MeaningReader): KnownFigure[] {
  const { event, facts, derived } = base;
  const kinOf = kinReader(base, reader);
  const counts = countsOf(event).map((count) => meaningsOfCount(count, reader));
  const groups = new Map(counts.flatMap((count) => [...count.groups]));
  const countedBy = (id: string, label: string): ReadonlySet<string> => {
    const summed = counts.find(({ sum, byAll }) => sum === id && byAll.size > 0);
    if (summed) return summed.byAll;
    const counted = counts.find(({ share }) => share === id)?.byAll ?? groups.get(id);
    return reader.meaningsOf(label).union(counted ?? new Set());
  };
  const labels = [...facts.values()].flatMap(({ figure }) => figure?.label ?? []);
  const wordingOf = (label: Localised) => ({
    kin: kinOf(label),
    parts: new Set([...partsOf(label, reader)].filter((one) => /^[@#]/.test(one))),
    names: namesOf(label, labels, reader),
  });
  const reported = [...facts.values()].flatMap((fact): KnownFigure[] => {
    const { figure, id, quote } = fact;
    // A year counts nothing.
    if (!figure || figure.isName) return [];
    const { value, to, operator, unit, label } = figure;
    const unitName = typeof unit === "object" ? unit.en : undefined;
    const meanings = {
      counts: countedBy(id, unitName === undefined ? label.en : `${label.en}. ${unitName}`),
      told: reader.meaningsOf(label.en),
      quoted: reader.meaningsOf(quote),
      deeds: deedsIn(label, reader)
        .union(groups.get(id) ?? new Set<string>())
        .union(reader.meaningsOf(placesOf(fact))),
      ...wordingOf(label),
    };
    const held = { value, to, operator, unit: unit === "%" ? unit : "" } as const;
    return [{ id, ...held, unitName, label, from: { fact }, ...meanings, isGroup: groups.has(id) }];
  });
  const computed = [...derived.values()].map((one): KnownFigure => {
    const { id, value, unit, label } = one;
    const meanings = {
      counts: countedBy(id, label.en),
      told: reader.meaningsOf(label.en),
      quoted: reader.meaningsOf(one.from.map(({ quote }) => quote).join(". ")),
      deeds: new Set<string>(),
      ...wordingOf(label),
      parts: new Set<string>(),
    };
    return { id, value, operator: "exactly", unit, label, from: { derived: one }, ...meanings, isGroup: false };
  });
  return [...reported, ...computed];
}

/** What a count's groups count besides what their labels say: each, and all of them. */
function meaningsOfCount({ groups: named, sum, share }: RawCount, reader: MeaningReader) {
  const groups = new Map(named.map(({ fact, counts }) => [fact, reader.meaningsOf(counts?.en ?? "")]));
  const [first = new Set<string>(), ...others] = groups.values();
  return { groups, sum, share, byAll: others.reduce((shared, meanings) => shared.intersection(meanings), first) };
}

/** What each word of a label means alone. */
function partsOf(label: Localised, reader: MeaningReader): Set<string> {
  return new Set(label.en.split(/[\s-]+/).flatMap((word) => [...reader.meaningsOf(word)]));
}

/** Words of a name in a label that mean nothing alone and stand in no other label. */
function namesOf(label: Localised, labels: readonly Localised[], reader: MeaningReader): Set<string> {
  const named = reader.wordsOf(label.en).filter(({ meanings }) => meanings.some((one) => one.startsWith("@")));
  const alone = new Set(named.flatMap(({ word }) => [...reader.meaningsOf(word)]).filter((one) => !/^[@#]/.test(one)));
  const others = labels.filter((one) => one.en !== label.en).flatMap((one) => [...partsOf(one, reader)]);
  return alone.difference(new Set(others));
}

/** What a label says of those counted besides who they are. */
function deedsIn(label: Localised, reader: MeaningReader): Set<string> {
  const said = reader.wordsOf(label.en).filter(({ isKnown, slots }) => isKnown && !slots.includes("group"));
  return new Set(said.flatMap(({ meanings }) => meanings.filter((one) => one.startsWith("#"))));
}

/** Where a fact's statements say that it is so. */
function placesOf({ says }: Fact): string {
  return says.flatMap(({ roles }) => roles.where ?? []).join(". ");
}

/** Reads which groups a label's entity is said to be in any label: what one label calls “fighters” may be so called in another. */
function kinReader({ facts }: KnowledgeBase, reader: MeaningReader): (label: Localised) => ReadonlySet<string> {
  const labels = [...facts.values()].flatMap(({ figure }) => (figure ? [reader.wordsOf(figure.label.en)] : []));
  const namesIn = (words: ReturnType<MeaningReader["wordsOf"]>) =>
    words.flatMap(({ meanings }) => meanings).filter((one) => one.startsWith("@"));
  const groupsIn = (words: ReturnType<MeaningReader["wordsOf"]>) =>
    words.flatMap(({ meanings, slots }) => (slots.includes("group") ? meanings.filter((one) => one[0] === "#") : []));
  return (label) => {
    const names = namesIn(reader.wordsOf(label.en));
    return new Set(labels.filter((words) => namesIn(words).some((one) => names.includes(one))).flatMap(groupsIn));
  };
}

/** Groups that a label says of an entity which most of its spellings don't: “fighters” of “loyalists”, for others fight too. */
export function kindsIn({ facts, entities }: KnowledgeBase, reader: MeaningReader): Set<string> {
  const kinds = new Set<string>();
  for (const { figure } of facts.values()) {
    const said = reader.meaningsOf(figure?.label.en ?? "");
    for (const name of said) {
      const all = entities.get(name.slice(1))?.spellings ?? [];
      // Concepts have English words.
      const spellings = all.filter((spelling) => !/\p{Script=Arabic}/u.test(spelling));
      for (const meaning of said) {
        const holding = spellings.filter((spelling) => reader.meaningsOf(spelling).has(meaning));
        if (name.startsWith("@") && meaning.startsWith("#") && holding.length * 2 < spellings.length)
          kinds.add(meaning);
      }
    }
  }
  return kinds;
}
