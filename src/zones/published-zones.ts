import { createRequire } from "node:module";

/** One zone of the published rules. */
export interface PublishedZone {
  /** Until when each stretch lasts, in epoch milliseconds; the last is infinite. */
  readonly untils: readonly number[];
  /** What each stretch adds to UTC, in milliseconds. */
  readonly offsets: readonly number[];
  /** What each stretch is called: `EST`, `+03`. */
  readonly abbreviations: readonly string[];
}

/** The file of moment-timezone: https://momentjs.com/timezone/docs/#/data-formats/packed-format/ */
interface Packed {
  readonly version: string;
  readonly zones: readonly string[];
  readonly links: readonly string[];
}

const MINUTE = 60_000;
let packed: Packed | undefined;

/** Version of the rules that the package brings: `2026f`. */
export function publishedVersion(): string {
  return file().version;
}

/** The rules of a zone, whichever of its names is given; undefined where the package has none. */
export function publishedZone(name: string): PublishedZone | undefined {
  const line = lineOf(name);
  return line === undefined ? undefined : unpack(line);
}

/** Whether a zone was ever called so, `EST` say: told much faster than its rules. */
export function wasEverCalled(name: string, abbreviation: string): boolean {
  return lineOf(name)?.split("|")[1]?.split(" ").includes(abbreviation) ?? false;
}

/** Read at first use, by itself: the package's own program takes 10 MB and most of a tenth of a second. */
function file(): Packed {
  packed ??= createRequire(import.meta.url)("moment-timezone/data/packed/latest.json") as Packed;
  return packed;
}

function lineOf(name: string): string | undefined {
  return lineBeginning(name) ?? lineBeginning(nameBehind(name) ?? "");
}

function lineBeginning(name: string): string | undefined {
  return file().zones.find((line) => line.startsWith(`${name}|`));
}

function nameBehind(link: string): string | undefined {
  return file()
    .links.find((line) => line.endsWith(`|${link}`))
    ?.split("|")[0];
}

/** Moment counts offsets west of Greenwich. */
function unpack(line: string): PublishedZone {
  const [, names = "", offsets = "", stretches = "", lengths = ""] = line.split("|");
  const [called, west] = [names.split(" "), offsets.split(" ").map(inBase60)];
  const order = [...stretches].map(inBase60);
  const untils: number[] = [];
  let until = 0;
  for (const length of lengths === "" ? [] : lengths.split(" ")) {
    until = Math.round(until + inBase60(length) * MINUTE);
    untils.push(until);
  }
  return {
    untils: [...untils.slice(0, order.length - 1), Number.POSITIVE_INFINITY],
    offsets: order.map((index) => -Math.round((west[index] ?? 0) * MINUTE)),
    abbreviations: order.map((index) => called[index] ?? ""),
  };
}

/** Digits are 0–9, a–z, A–X; a point parts off a fraction. */
function inBase60(text: string): number {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  let value = 0;
  for (const digit of whole) value = value * 60 + digitOf(digit);
  let place = 1;
  for (const digit of fraction) {
    place /= 60;
    value += digitOf(digit) * place;
  }
  return text.startsWith("-") ? -value : value;
}

function digitOf(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= 97) return code - 87;
  return code >= 65 ? code - 29 : code - 48;
}
