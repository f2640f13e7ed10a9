import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { everyZone, parseZone } from "./zone-names.ts";

/** A town of the world. */
export interface Town {
  readonly city: string;
  /** Without accents. */
  readonly city_ascii: string;
  readonly lat: number;
  readonly lng: number;
  readonly pop: number;
  /** The country's name, where it has no code. */
  readonly country: string;
  /** The country's code. */
  readonly iso2: string;
  readonly province: string | null;
  /** IANA time zone, by its present name. */
  readonly timezone: string;
}

/** The towns of city-timezones. Its own program would keep them for good. */
export async function readTowns(): Promise<Town[]> {
  const path = createRequire(import.meta.url).resolve("city-timezones/data/cityMap.json");
  const towns = JSON.parse(await readFile(path, "utf8")) as readonly (Town | { readonly timezone: null })[];
  // Some are named by a zone that became another's: Asia/Chongqing is Asia/Shanghai's time.
  const present = new Map<string, string | undefined>(everyZone().map((zone) => [zone, zone]));
  return towns.flatMap((town) => {
    if (town.timezone === null) return [];
    if (!present.has(town.timezone)) present.set(town.timezone, parseZone(town.timezone));
    const timezone = present.get(town.timezone);
    return timezone === undefined ? [] : { ...town, timezone };
  });
}

/** The town that lies nearest. @param coordinates in degrees */
export function nearestOf(
  towns: readonly Town[],
  [longitude, latitude]: readonly [longitude: number, latitude: number],
): Town | undefined {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let [nearest, least]: [Town | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const town of towns) {
    const distance = Math.hypot(town.lat - latitude, (town.lng - longitude) * narrowing);
    if (distance < least) [nearest, least] = [town, distance];
  }
  return nearest;
}
