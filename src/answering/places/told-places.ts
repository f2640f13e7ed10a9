import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { Lexicon, Match } from "../reading/lexicon.ts";
import { stemsIn } from "../reading/normalise.ts";
import type { Reading } from "../reading/reading.ts";

/** A place that a text names, by all its meanings. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly meanings: ReadonlySet<string>;
}

/** Knows which places a base's entries tell of. */
export interface ToldPlaces {
  /** The places that a text names, in its order. */
  namedIn(reading: Pick<Reading, "matches">): readonly NamedPlace[];
  /** Whether an answer, or what its facts quote, names a place. */
  tells(entry: Entry, place: NamedPlace): boolean;
  /** Whether it tells where something is, wherever that be. */
  tellsAny(entry: Entry): boolean;
  /** Whether what an entry tells was in one place alone: a person was there, or it was at one time. */
  isInOnePlace(entry: Entry): boolean;
}

/** @param lexicon of the base */
export function toldPlacesOf(base: KnowledgeBase, lexicon: Lexicon): ToldPlaces {
  const idsOf = (kind: "place" | "person") =>
    new Set([...base.entities.values()].filter((entity) => entity.kind === kind).map(({ id }) => `@${id}`));
  const places = idsOf("place");
  const persons = idsOf("person");
  const isPlace = ({ id, slot }: Match) => slot === "place" || places.has(id);
  const find = (text: string) => lexicon.find(stemsIn(text));
  const told = new Map<Entry, ReadonlySet<string>>();
  const toldBy = (entry: Entry): ReadonlySet<string> =>
    told.getOrInsertComputed(entry, ({ answer, facts }) => {
      const texts = [answer.en, ...facts.map(({ quote }) => quote)];
      return new Set(
        texts.flatMap((text) =>
          find(text)
            .filter(isPlace)
            .map(({ id }) => id),
        ),
      );
    });

  return {
    namedIn({ matches }) {
      const found = new Map<string, Match[]>();
      for (const match of matches.filter(isPlace)) {
        const span = `${match.start}-${match.end}`;
        found.set(span, [...(found.get(span) ?? []), match]);
      }
      return [...found.values()].flatMap(([first, ...others]) =>
        first
          ? [{ start: first.start, end: first.end, meanings: new Set([first, ...others].map(({ id }) => id)) }]
          : [],
      );
    },
    tells: (entry, { meanings }) => [...meanings].some((id) => toldBy(entry).has(id)),
    tellsAny: (entry) =>
      toldBy(entry).size > 0 || entry.facts.some(({ says }) => says.some(({ roles }) => roles.where)),
    isInOnePlace: ({ facts }) =>
      facts.some(({ says }) =>
        says.some(
          ({ roles }) =>
            roles.where && (roles.when || (roles.who ?? []).some((who) => find(who).some(({ id }) => persons.has(id)))),
        ),
      ),
  };
}
