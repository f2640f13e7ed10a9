import Fuse from "fuse.js";
import { searched } from "./typed.ts";
import { presentName } from "./zone-names.ts";
import { regionsOfZones } from "./zone-regions.ts";

interface Zone {
  readonly id: string;
  /** The id as people type it: `america new york`. */
  readonly words: string;
  /** The countries that lie in it. */
  readonly regions: readonly string[];
}

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

/** Finds IANA time zones by city, country or region. */
export interface ZoneSearch {
  /** The likeliest first; the commonest for an empty query. */
  search(query: string, most: number): string[];
}

/** Of the time zones that this Node knows; they are indexed when one is first searched for. */
export function createZoneSearch(): ZoneSearch {
  let index: Fuse<Zone> | undefined;
  return {
    search(query, most) {
      const typed = searched(query);
      if (typed === "") return COMMON.slice(0, most);
      index ??= indexZones();
      return index.search(typed, { limit: most }).map(({ item }) => item.id);
    },
  };
}

function indexZones(): Fuse<Zone> {
  const ids = [...Intl.supportedValuesOf("timeZone").map(presentName), "UTC"];
  const regions = regionsOfZones();
  const zones = ids.map((id): Zone => {
    return { id, words: id.replaceAll(/[/_]/g, " "), regions: regions.get(id) ?? [] };
  });
  return new Fuse(zones, {
    keys: ["words", "id", "regions"],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
}

/** The zone's canonical spelling, or undefined where there is no such zone. */
export function parseZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
