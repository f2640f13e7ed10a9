import type { TimeZone } from "@vvo/tzdb";
import type { Entity } from "../knowledge/model.ts";
import { foldPlace } from "./fold-place.ts";
import { KNOWN_PLACES } from "./known-places.ts";
import type { Place, Places } from "./place.ts";
import { type Region, regions } from "./region-names.ts";
import { nearestOf, readTowns, type Town } from "./towns.ts";
import { everyZone, formerNames } from "./zone-names.ts";

/** Of a town that gives a zone its name or stands among a zone's few. */
const GUESSED_POPULATION = 500_000;
/** Countries that are so wide that a town's name isn't enough. */
const WITH_PROVINCE = /^(?:US|CA|AU|BR|MX)$/;
/** A zone is known by the town in its name, even if another one is somewhat greater. */
const NAMESAKE = 3;

/** A zone of @vvo/tzdb. */
type MainZone = Pick<TimeZone, "name" | "alternativeName" | "mainCities" | "countryName" | "countryCode">;

/** Reads the packages' towns anew each time: nothing of them is kept but what is returned. @param event its people, groups and places */
export async function loadPlaces(event: readonly Entity[]): Promise<Places> {
  const { rawTimeZones } = await import("@vvo/tzdb");
  const towns = await readTowns();
  const countries = [...regions()];
  const all = new Collected();
  all.addTowns(towns, new Map(countries.map(({ code, name }) => [code, name])));
  all.addZones();
  all.addMainTowns(rawTimeZones);
  all.addKnown();
  all.addCountries(countries, rawTimeZones);
  return { named: all.named, main: all.main, eventZones: all.addEvent(event, towns) };
}

/** The places that were read so far. */
class Collected {
  readonly named = new Map<string, Place[]>();
  readonly main = new Map<string, Place>();

  #add(spelling: string, place: Place): void {
    const key = foldPlace(spelling);
    const those = this.named.get(key);
    if (!those) this.named.set(key, [place]);
    else if (!those.some(({ name, zone }) => name === place.name && zone === place.zone)) those.push(place);
  }

  /** Each town and, for each province and zone, its greatest. */
  addTowns(towns: readonly Town[], countries: ReadonlyMap<string, string>): void {
    const provinces = new Map<string, Place>();
    const weights = new Map<string, number>();
    for (const { city, city_ascii: ascii, province, iso2, country, timezone: zone, pop } of towns) {
      const within = [
        ...(province && province !== city && WITH_PROVINCE.test(iso2) ? [province] : []),
        countries.get(iso2) ?? country,
      ];
      const place = { name: [city, ...within].join(", "), zone, population: pop };
      this.#add(city, place);
      this.#add(ascii, place);
      const weight = pop * (foldPlace(ascii) === foldPlace(townOf(zone)) ? NAMESAKE : 1);
      if (weight > (weights.get(zone) ?? -1)) {
        weights.set(zone, weight);
        this.main.set(zone, place);
      }
      const key = `${province} ${iso2} ${zone}`;
      if (province && pop > (provinces.get(key)?.population ?? -1)) provinces.set(key, { ...place, area: province });
    }
    for (const place of provinces.values()) this.#add(place.area ?? "", place);
  }

  /** Each zone by its name, by the town in it, and by what both were called before. */
  addZones(): void {
    const names = [...everyZone().map((zone) => [zone, zone] as const), ...formerNames()];
    for (const [called, zone] of names) {
      const town = townOf(called);
      const place = { name: town, zone, population: GUESSED_POPULATION };
      if (!this.main.has(zone)) this.main.set(zone, place);
      const shown = this.main.get(zone) ?? place;
      if (!this.named.get(foldPlace(town))?.some((other) => other.zone === zone)) {
        this.#add(town, called === zone ? place : { ...shown, population: GUESSED_POPULATION });
      }
      this.#add(called, shown);
    }
  }

  /**
   * The few towns of each zone, and the zone's own name in words, such as “Eastern Time”. A town that is known already keeps
   * its zone: here, zones of one country that agree are one.
   */
  addMainTowns(zones: readonly MainZone[]): void {
    for (const { name: zone, alternativeName, mainCities, countryName } of zones) {
      for (const town of mainCities) {
        if (this.named.get(foldPlace(town))?.some(({ name }) => name.endsWith(`, ${countryName}`))) continue;
        this.#add(town, { name: `${town}, ${countryName}`, zone, population: GUESSED_POPULATION });
      }
      const shown = this.main.get(zone);
      if (shown) this.#add(alternativeName, { ...shown, area: alternativeName });
    }
  }

  addKnown(): void {
    for (const [zone, name, ...spellings] of KNOWN_PLACES) {
      const place = { name, zone, population: GUESSED_POPULATION };
      for (const spelling of [name.split(",")[0] ?? name, ...spellings]) this.#add(spelling, place);
    }
  }

  addCountries(countries: readonly Region[], zones: readonly MainZone[]): void {
    const byCountry = Map.groupBy(zones, ({ countryCode }) => countryCode);
    for (const { code, name, spellings } of countries) {
      for (const { name: zone } of byCountry.get(code) ?? []) {
        const town = this.main.get(zone);
        if (!town) continue;
        const shown = town.name.includes(", ") ? town.name : `${town.name}, ${name}`;
        for (const spelling of spellings) this.#add(spelling, { ...town, name: shown, area: name });
      }
    }
  }

  /** Places of the event lie in the zone of the nearest town; those zones. */
  addEvent(event: readonly Entity[], towns: readonly Town[]): Set<string> {
    const zones = new Set<string>();
    for (const { name, spellings, coordinates } of event) {
      const nearest = coordinates && nearestOf(towns, coordinates);
      if (!nearest) continue;
      zones.add(nearest.timezone);
      const shown = `${name.en}, ${nearest.country}`;
      const place = { name: shown, zone: nearest.timezone, population: GUESSED_POPULATION };
      for (const spelling of spellings) this.#add(spelling, place);
    }
    return zones;
  }
}

/** `America/New_York` → `New York` */
function townOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
