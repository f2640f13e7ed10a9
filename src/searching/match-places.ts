import Fuse from "fuse.js";
import { rulesOf } from "../zones/zone-rules.ts";
import { foldPlace } from "./fold-place.ts";
import type { Gazetteer, Place } from "./place.ts";

/** How much greater a town must be than all its namesakes to be the one that is meant. */
const FAR_GREATER = 10;
const QUARTER = 91 * 24 * 60 * 60 * 1000;
/** Letters that a misspelling may have too many or too few. */
const SLIPS = 2;

/** The places of just that name, or of that name within an area: “Birmingham, Alabama”, “Leeds England”. */
export function placesNamed(typed: string, named: Gazetteer): readonly Place[] {
  const query = foldPlace(typed);
  const whole = named.get(query);
  if (whole) return whole;
  const words = query.split(" ");
  for (let most = words.length - 1; most > 0; most--) {
    const area = named.get(words.slice(most).join(" ")) ?? [];
    const zones = new Set(area.flatMap((place) => (place.area ? [place.zone] : [])));
    const within = named.get(words.slice(0, most).join(" "))?.filter(({ zone }) => zones.has(zone)) ?? [];
    if (within.length > 0) return within;
  }
  return [];
}

/**
 * The one that must be meant: all lie in one zone, or in one country that has the same time everywhere, or one town is far
 * greater than its namesakes.
 * @param places the greatest first
 */
export function theOne(places: readonly Place[], now: Temporal.Instant): Place | undefined {
  const [first, ...others] = places;
  if (!first || others.length === 0) return first;
  const together = first.area !== undefined && others.every(({ area }) => area === first.area);
  if (together && new Set(places.map(({ zone }) => clocksOf(zone, now))).size === 1) return first;
  const isFarGreater = others.every(({ population }) => first.population >= FAR_GREATER * population);
  return places.every(({ area }) => area === undefined) && isFarGreater ? first : undefined;
}

/** What a zone's clocks show through the coming year. */
function clocksOf(zone: string, now: Temporal.Instant): string {
  const rules = rulesOf(zone);
  return [0, 1, 2, 3].map((quarters) => rules.offsetAt(now.epochMilliseconds + quarters * QUARTER)).join(" ");
}

/** Places of which the name, or a word of it, begins as typed; the greatest first. */
export function beginningWith(typed: string, named: Gazetteer): Place[] {
  const begun = foldPlace(typed);
  if (begun === "") return [];
  const found = [...named].flatMap(([name, places]) => (` ${name}`.includes(` ${begun}`) ? places : []));
  return found.sort((a, b) => b.population - a.population);
}

/** Places of a name much like what was typed, which begins and is about as long as that. @param query folded */
export function likely(query: string, named: Gazetteer): Place[] {
  const [initial] = query;
  const near = [...named.keys()].filter(
    (name) => initial !== undefined && name.startsWith(initial) && Math.abs(name.length - query.length) <= SLIPS,
  );
  const found = new Fuse(near, { threshold: 0.35, distance: 10 }).search(query);
  return found.flatMap(({ item }) => named.get(item) ?? []);
}
