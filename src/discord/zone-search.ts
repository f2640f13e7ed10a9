import Fuse from "fuse.js";

interface Zone {
  readonly id: string;
  /** The id as people type it: `america new york`. */
  readonly words: string;
}

const COMMON = [
  "Asia/Damascus",
  "Europe/Berlin",
  "Europe/London",
  "Europe/Istanbul",
  "Asia/Beirut",
  "America/New_York",
  "America/Los_Angeles",
  "UTC",
];

/** Names that people type and that Node lists under an older one only. */
const RENAMED = ["Asia/Kolkata", "Europe/Kyiv", "Asia/Kathmandu", "Asia/Yangon", "Asia/Ho_Chi_Minh", "America/Nuuk"];

/** Finds IANA time zones by city or region. */
export interface ZoneSearch {
  /** The likeliest first; the commonest for an empty query. */
  search(query: string, most: number): string[];
}

/** Indexes the time zones that this Node knows. */
export function createZoneSearch(): ZoneSearch {
  const ids = [...Intl.supportedValuesOf("timeZone"), ...RENAMED, "UTC"];
  const zones: Zone[] = ids.map((id) => ({ id, words: id.replaceAll(/[/_]/g, " ") }));
  const fuse = new Fuse(zones, { keys: ["words", "id"], threshold: 0.3, ignoreLocation: true });
  return {
    search: (query, most) =>
      query.trim() === ""
        ? COMMON.slice(0, most)
        : fuse.search(query.trim(), { limit: most }).map(({ item }) => item.id),
  };
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
