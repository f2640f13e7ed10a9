/** Marks of direction, joiners and soft hyphens: they may stand inside a number, and show nothing. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const FOREIGN = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19٫٬٪％\u2009\u202F\u00A0’]/g;
const ZEROS = [0x660, 0x6f0, 0xff10];
const MARKS: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%", "％": "%", "’": "'" };

/** A text whose digits and marks are ours, with the place in the given text of each of its characters. */
export interface Westernised {
  readonly plain: string;
  readonly placeOf: (index: number) => number;
}

/** Writes Arabic, Persian and full-width digits and their marks as ours, spaces of any width as no-break ones; leaves out what isn't seen. */
export function westernise(text: string): Westernised {
  if (!INVISIBLE.test(text)) return { plain: text.replace(FOREIGN, western), placeOf: (index) => index };
  const places: number[] = [];
  let seen = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (INVISIBLE.test(letter)) continue;
    places.push(i);
    seen += letter;
  }
  return { plain: seen.replace(FOREIGN, western), placeOf: (index) => places[index] ?? text.length };
}

function western(letter: string): string {
  const code = letter.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? (MARKS[letter] ?? "\u00A0") : String(code - zero);
}

/**
 * Digits as people group them: by comma, point, apostrophe or a space that doesn't break, each group of three. An ordinary space
 * groups where it can't part two counts: after one or two digits, or before three zeros.
 */
export const DIGITS =
  "(?:[1-9]\\d{0,2}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?(?![\\d])" +
  "|[1-9]\\d{0,2}(?:\\.\\d{3}){1,5}(?!\\d)" +
  "|[1-9]\\d{0,2}(?:['\\u00A0]\\d{3}){1,5}(?!\\d)" +
  "|[1-9]\\d?(?: \\d{3}){1,4}(?!\\d)" +
  "|[1-9]\\d\\d(?: \\d{3}){0,3} 000(?!\\d)" +
  "|\\d{1,15}(?:\\.\\d{1,9}|,\\d{1,2}(?![\\d,]))?)";

const GROUP = /[,.'\u00A0 ](?=\d{3}(?!\d))/g;

/** The value of digits written as in `DIGITS`; `1.018` is grouped, `12.5` and `0.125` have a fraction. */
export function valueOfDigits(written: string): number {
  const grouped = /^[1-9]\d{0,2}(?:[,.'\u00A0 ]\d{3})+(?:\.\d+)?$/.test(written);
  return Number((grouped ? written.replace(GROUP, "") : written).replace(",", "."));
}

/** Grouped digits of any script as plain ones of ours, for texts that are cut into words. */
export function ungroup(text: string): string {
  return westernise(text).plain.replace(/[1-9]\d{0,2}(?:([,.'\u00A0])\d{3})(?:\1\d{3}){0,4}(?!\d)/g, (digits) =>
    String(valueOfDigits(digits)),
  );
}
