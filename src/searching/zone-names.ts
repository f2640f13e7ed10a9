/** Zones that Node knows under an older name, with the present one. */
const RENAMED: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** The name of a zone that people know today. */
export function presentName(zone: string): string {
  return RENAMED[zone] ?? zone;
}

/** The former names of zones, each with the present one. */
export function formerNames(): [former: string, present: string][] {
  return Object.entries(RENAMED);
}

/** Every zone, by its present name. */
export function everyZone(): string[] {
  return [...new Set(Intl.supportedValuesOf("timeZone").map(presentName)), "UTC"];
}

/**
 * The present name of a zone that is named in full, such as Europe/Kiev, or undefined where there is no such zone. `EST`
 * or `Cuba` isn't in full: Node takes the one for Panama, the other may mean something else to whoever typed it.
 */
export function parseZone(text: string): string | undefined {
  const typed = text.trim();
  if (/^utc$/i.test(typed)) return "UTC";
  if (!/^[a-z]+\//i.test(typed)) return undefined;
  try {
    return presentName(new Intl.DateTimeFormat("en", { timeZone: typed }).resolvedOptions().timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
