import { presentName } from "./zone-names.ts";

/** Names in use that Node's data spells otherwise or lacks. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "America/New_York": ["USA", "East Coast", "Washington", "Boston", "Miami"],
  "America/Los_Angeles": ["USA", "West Coast", "San Francisco", "Seattle"],
  "America/Chicago": ["USA", "Texas", "Houston", "Dallas"],
  "Asia/Kolkata": ["Delhi", "Mumbai", "Bangalore"],
  "Asia/Yangon": ["Burma"],
  "Asia/Ho_Chi_Minh": ["Saigon", "Hanoi"],
  "Asia/Shanghai": ["Beijing"],
  "Europe/Istanbul": ["Turkey", "Ankara"],
  "Europe/London": ["UK", "England", "Britain", "Scotland", "Wales"],
};
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `Intl.Locale.getTimeZones`, which TypeScript's library doesn't know yet. */
interface LocaleWithZones {
  getTimeZones?(): string[] | undefined;
}

/** The English names of the countries in each time zone, from the data that Node brings along. */
export function regionsOfZones(): Map<string, string[]> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const regions = new Map(Object.entries(OTHER_NAMES).map(([zone, others]) => [zone, [...others]]));
  for (const code of regionCodes()) {
    const name = names.of(code);
    const locale: LocaleWithZones = new Intl.Locale(`und-${code}`);
    for (const zone of name ? (locale.getTimeZones?.() ?? []).map(presentName) : [])
      regions.set(zone, [...(regions.get(zone) ?? []), name ?? code]);
  }
  return regions;
}

/** Every pair of letters; those that are no region have no name. */
function* regionCodes(): Generator<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}
