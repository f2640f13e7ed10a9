/** What measures are called for short, and otherwise in English. */
const OTHER_NAMES: readonly (readonly string[])[] = [
  ["metre", "meter", "m"],
  ["kilometre", "kilometer", "km", "kms"],
  ["centimetre", "centimeter", "cm"],
  ["millimetre", "millimeter", "mm"],
  ["kilogram", "kilo", "kg"],
  ["tonne", "ton", "t"],
  ["litre", "liter", "l"],
  ["hectare", "ha"],
  ["degree", "degree celsius", "°", "°c", "c"],
  ["euro", "eur", "€"],
  ["dollar", "us dollar", "usd", "$", "buck"],
  ["pound", "gbp", "£", "quid"],
  ["megawatt", "mw"],
];

/** The first word, or sign, after a number. */
const FIRST = /^[\s-]?([\p{L}\p{Sc}°]+)/u;

/** Whether what follows a number is that unit, by its name or for short: “8.7 m”, “212 millimeters”, “150 million crowns”. */
export function isInUnit(after: string, unit: string): boolean {
  const written = FIRST.exec(after)?.[1];
  return written !== undefined && keyOf(written) === keyOf(unit);
}

function keyOf(unit: string): string {
  const name = unit.toLowerCase();
  const singular = name.length > 2 ? name.replace(/s$/, "") : name;
  return OTHER_NAMES.find((names) => names.includes(name) || names.includes(singular))?.[0] ?? singular;
}
