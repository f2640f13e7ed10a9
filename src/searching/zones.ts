import type { KnowledgeBase } from "../knowledge/model.ts";
import { rulesOf } from "../zones/zone-rules.ts";
import { zonesCalled } from "./abbreviations.ts";
import { foldPlace } from "./fold-place.ts";
import { loadPlaces } from "./load-gazetteer.ts";
import { beginningWith, likely, placesNamed, theOne } from "./match-places.ts";
import type { Place, Places } from "./place.ts";
import { searched } from "./typed.ts";
import { parseOffset } from "./utc-offset.ts";
import { everyZone, parseZone } from "./zone-names.ts";

const COMMON = [
  "Europe/London",
  "Europe/Berlin",
  "Europe/Istanbul",
  "Asia/Damascus",
  "Asia/Beirut",
  "America/New_York",
  "America/Los_Angeles",
  "UTC",
];

/** What somebody may have meant: the one place, or a choice of some, or of none. */
export interface FoundZones {
  readonly sure: Place | undefined;
  /** The likeliest first. */
  readonly choices: readonly Place[];
}

/** Finds time zones by what people call the place where they are, by abbreviations and by offsets. */
export interface ZoneSearch {
  /** Certain only where nothing else can be meant. @param most choices */
  find(typed: string, now: Temporal.Instant, most: number): Promise<FoundZones>;
  /** What may be meant while it is still being typed; the commonest for an empty query. */
  suggest(typed: string, now: Temporal.Instant, most: number): Promise<readonly Place[]>;
}

/** Over the whole world and an event's places; these are read when a zone is first searched for. */
export function createZoneSearch(base: () => KnowledgeBase): ZoneSearch {
  let of: KnowledgeBase | undefined;
  let loading: Promise<Places> | undefined;
  const places = () => {
    if (!loading || of !== base()) {
      of = base();
      loading = loadPlaces([...of.entities.values()]);
      // The next one who asks tries again.
      loading.catch(() => {
        loading = undefined;
      });
    }
    return loading;
  };
  return {
    async find(typed, now, most) {
      const query = searched(typed);
      const zone = parseZone(query);
      if (zone) return { sure: { name: zone, zone, population: 0 }, choices: [] };
      const all = await places();
      const byTime = zonesByTime(query, now, all);
      const found = byTime.length > 0 ? byTime : byName(query, all);
      const sure = byTime.length > 1 ? undefined : theOne(found, now);
      if (sure) return { sure, choices: [] };
      return { sure: undefined, choices: (found.length > 0 ? found : guesses(query, all)).slice(0, most) };
    },
    async suggest(typed, now, most) {
      const query = searched(typed);
      const all = await places();
      if (query === "") return mainPlaces(COMMON, all).slice(0, most);
      const zone = parseZone(query);
      const found = [
        ...(zone ? mainPlaces([zone], all) : []),
        ...zonesByTime(query, now, all),
        ...byName(query, all),
        ...beginningWith(query, all.named),
      ];
      return distinct(found.length > 0 ? found : guesses(query, all)).slice(0, most);
    },
  };
}

/** The zones of an offset or an abbreviation, each by its best known town. */
function zonesByTime(query: string, now: Temporal.Instant, all: Places): Place[] {
  const offset = parseOffset(query);
  const zones =
    offset === undefined
      ? zonesCalled(query, now)
      : everyZone().filter((zone) => rulesOf(zone).offsetAt(now.epochMilliseconds) === offset);
  return ranked(mainPlaces(zones, all), all);
}

/** The places of that name, one a zone; “Damascus time” is the time in Damascus. */
function byName(query: string, all: Places): Place[] {
  const named = [query, query.replace(/(?<=\S)\s+time$/i, "")].map((words) => placesNamed(words, all.named));
  return ranked(named.find((places) => places.length > 0) ?? [], all);
}

/** What may have been meant by words that name nothing: never taken unasked. */
function guesses(query: string, { named }: Places): Place[] {
  const begun = beginningWith(query, named);
  return distinct(begun.length > 0 ? begun : likely(foldPlace(query), named));
}

function mainPlaces(zones: readonly string[], { main }: Places): Place[] {
  return zones.map((zone) => main.get(zone) ?? { name: zone, zone, population: 0 });
}

/** The event's own zones first, then by how many people live there; each zone once. */
function ranked(places: readonly Place[], { eventZones }: Places): Place[] {
  const near = ({ zone }: Place) => Number(eventZones.has(zone));
  const ordered = [...places].sort((a, b) => near(b) - near(a) || b.population - a.population);
  return onceEach(ordered, ({ zone }) => zone);
}

function distinct(places: readonly Place[]): Place[] {
  return onceEach(places, ({ name, zone }) => `${name} ${zone}`);
}

/** The first of each key, in the same order. */
export function onceEach(places: readonly Place[], keyOf: (place: Place) => string): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = keyOf(place);
    return !seen.has(key) && seen.add(key);
  });
}
