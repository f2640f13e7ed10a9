/** Languages in which countries are known by name. */
const LANGUAGES = ["en", "ar", "tr", "de", "fr", "es"];
/** Names in use that CLDR spells otherwise or lacks. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE", "Emirates", "الإمارات"],
  CI: ["Ivory Coast"],
  CZ: ["Czech Republic"],
  GB: ["UK", "England", "Britain", "Great Britain", "Scotland", "Wales", "بريطانيا"],
  MM: ["Burma", "Myanmar"],
  NL: ["Holland"],
  PS: ["Palestine", "فلسطين"],
  SA: ["KSA", "السعودية"],
  TR: ["Turkey"],
  US: ["US", "USA", "America", "أمريكا"],
};
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A country or territory. */
export interface Region {
  /** Of ISO 3166. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  readonly spellings: readonly string[];
}

/** The countries of the world, by the data that Node brings along. */
export function* regions(): Generator<Region> {
  const inEach = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }));
  for (const code of regionCodes()) {
    const names = inEach.flatMap((display) => display.of(code) ?? []);
    if (names[0]) yield { code, name: names[0], spellings: [...names, ...(OTHER_NAMES[code] ?? [])] };
  }
}

/** Every pair of letters; those that are no region have no name. */
function* regionCodes(): Generator<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}
