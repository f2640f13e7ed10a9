import { isActor } from "../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { Computing } from "./computed.ts";
import { type Context, contextOf } from "./context.ts";
import { type Holders, holdersOf, mayHold } from "./holders.ts";
import { type KnownFigure, kindsIn, knownFigures } from "./known-figures.ts";
import { numberedNames } from "./numbered-names.ts";
import { type OwnFigure, ownFigures } from "./own-arithmetic.ts";
import { MeaningReader } from "./reading/meaning-reader.ts";
import { MemberWords } from "./reading/member-words.ts";
import type { StatedCount } from "./reading/stated.ts";
import { type Measure, sameMeasure } from "./same-measure.ts";

/** What is read of a base once: its lexicon takes longer than a text. */
export interface Known {
  readonly reader: MeaningReader;
  readonly figures: readonly KnownFigure[];
  readonly own: readonly OwnFigure[];
  /** Those and such of our own arithmetic as stand beside them. */
  readonly measured: readonly KnownFigure[];
  readonly computing: Computing;
  readonly context: Context;
  /** Persons and groups that may claim something: `@entity`. */
  readonly parties: ReadonlySet<string>;
  /** Who holds what others hold as well: the seats of each party. */
  readonly holders: Holders;
  /** Names that hold a number. */
  readonly names: RegExp | undefined;
}

const known = new WeakMap<KnowledgeBase, Known>();

/** What is known of a base. */
export function knownOf(base: KnowledgeBase): Known {
  const kept = known.get(base);
  if (kept) return kept;
  const own = new MeaningReader(base);
  const members = new MemberWords(base);
  const reader = new MeaningReader(base, members);
  const figures = knownFigures(base, own).map((figure) => withMarks(figure, members));
  const fates = new Set(base.concepts.filter(({ slot }) => slot === "fate").map(({ id }) => `#${id}`));
  const kinds = new Set([...kindsIn(base, own)].filter((kind) => !fates.has(kind)));
  const computed = ownFigures(base, figures, kinds);
  const parties = new Set([...base.entities.values()].filter(({ kind }) => isActor(kind)).map(({ id }) => `@${id}`));
  const names = numberedNames(base);
  const holders = holdersOf(figures, parties);
  const context = contextOf(base, figures, own, kinds);
  const computing = new Computing(base, members);
  const besides = computed.filter(({ unit, areSides, id }) => unit === "%" || (areSides && id.startsWith("sum")));
  const measured = [...figures, ...besides];
  const read = { reader, figures, measured, own: computed, computing, parties, holders, names, context };
  known.set(base, read);
  return read;
}

/** A figure of others than the event's groups is told by where they are, too. */
function withMarks(figure: KnownFigure, { measures }: MemberWords): KnownFigure {
  const measure = measures.all.find(({ fact }) => fact.id === figure.id);
  if (!measure || figure.isGroup || measure.who.size === 0 || figure.deeds.size === 0) return figure;
  return { ...figure, deeds: figure.deeds.union(measure.marks) };
}

/** The figures that count the same as a number of a text, by rules. */
export function measuresOf(stated: StatedCount, { measured, context, holders }: Known): Measure[] {
  return sameMeasure(stated, measured, context).filter(({ figure }) => mayHold(figure, stated, holders));
}
