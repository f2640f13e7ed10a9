import { timesOfCounts } from "../knowledge/counting/times.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { valuesIn } from "../numbers/read-numbers.ts";
import { isYear } from "../numbers/stated-number.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { MeaningReader } from "./reading/meaning-reader.ts";

/** What the base as a whole says. */
export interface Context {
  /** Figures of something else than the event's count: each with the meanings that tell it apart. */
  readonly particular: ReadonlyMap<KnownFigure, ReadonlySet<string>>;
  /** All that tells them apart. */
  readonly elsewhen: ReadonlySet<string>;
  readonly durations: ReadonlySet<KnownFigure>;
  /** Of figures that were counted again and again: words that tell which of the counts is meant. */
  readonly times: ReadonlyMap<KnownFigure, ReadonlySet<string>>;
  /** Meanings of all quotations: places and parties that the source speaks of. */
  readonly quoted: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** What every text about the event may say, like the country's name. */
  readonly background: ReadonlySet<string>;
  /** The event's name and places: what is said to be there is said of the event. */
  readonly here: ReadonlySet<string>;
  /** The places of the event that the map marks. */
  readonly marked: ReadonlySet<string>;
  /** Meanings that say what became of somebody. */
  readonly fates: ReadonlySet<string>;
  /** What is said of people who are said to be lost. */
  readonly losing: ReadonlySet<string>;
  /** Groups that a label says of some whom others are called as well: “fighters”. */
  readonly kinds: ReadonlySet<string>;
  /** `@entity` of those who claim the base's facts. */
  readonly claimants: ReadonlySet<string>;
  readonly latestYear: number;
}

/** Reads the context from a base. */
export function contextOf(
  base: KnowledgeBase,
  figures: readonly KnownFigure[],
  reader: MeaningReader,
  kinds: ReadonlySet<string>,
): Context {
  const { facts, event, entities, concepts } = base;
  const whole = figures.find(({ id }) => id === event.count?.total)?.counts ?? new Set();
  const particular = figures
    .filter(
      ({ counts, isGroup, unit }) =>
        !isGroup && unit === "" && whole.size > 0 && counts.size > whole.size && whole.isSubsetOf(counts),
    )
    .map((figure) => {
      // A year may stand in an event's name.
      const years = figure.label.en.match(/\b(?:19|20)\d\d\b/g) ?? [];
      return [figure, figure.counts.difference(whole).union(new Set(years))] as const;
    });
  const quotes = [...facts.values()].map(({ quote }) => quote);
  const marked = event.map?.marked ?? [];
  const placeNames = marked.flatMap((id) => entities.get(id)?.spellings ?? []);
  const names = [event.name?.en, event.title.en].filter((name) => name !== undefined);
  return {
    particular: new Map(particular),
    elsewhen: new Set(particular.flatMap(([, apart]) => [...apart])),
    durations: new Set(figures.filter(({ label }) => /^(?:hours|days|nights|weeks|months|years)\b/i.test(label.en))),
    times: new Map(
      figures.flatMap((figure) => {
        const times = "fact" in figure.from ? timesOfCounts(base, figure.from.fact) : new Set<string>();
        return times.size > 0 ? [[figure, times] as const] : [];
      }),
    ),
    quoted: new Set(quotes.flatMap((quote) => [...reader.meaningsOf(quote)])),
    marked: new Set(marked.map((id) => `@${id}`)),
    places: reader.meaningsOf([...event.background, ...placeNames].join(". ")),
    background: reader.meaningsOf(event.background.join(". ")),
    here: reader.meaningsOf([...names, ...placeNames].join(". ")),
    fates: new Set(concepts.filter(({ slot }) => slot === "fate").map(({ id }) => `#${id}`)),
    kinds,
    claimants: new Set([...facts.values()].flatMap(({ claimant }) => [...namesOf(claimant.en, reader)])),
    losing: new Set(concepts.filter(({ losses }) => losses).map(({ id }) => `#${id}`)),
    latestYear: Math.max(...quotes.flatMap(valuesIn).filter(isYear), Number.NEGATIVE_INFINITY),
  };
}

/** The entities that a text names. */
export function namesOf(text: string, reader: MeaningReader): Set<string> {
  return new Set([...reader.meaningsOf(text)].filter((one) => one.startsWith("@")));
}
