/** Values of Arabic number words, as `folded` writes them, standard and Levantine. */
const VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    صفر: 0,
    واحده: 1,
    اثنين: 2,
    اثنان: 2,
    تنين: 2,
    اثنتين: 2,
    ثلاثه: 3,
    ثلاث: 3,
    تلاته: 3,
    تلات: 3,
    تلت: 3,
    تلاتميه: 300,
    ثلاثميه: 300,
    تلاتمءه: 300,
    ثمنميه: 800,
    تمانميه: 800,
    تمانمءه: 800,
    ثمنمءه: 800,
    تسعتلاف: 9000,
    حداشر: 11,
    اطنعش: 12,
    تلتعش: 13,
    اربعتعش: 14,
    سبعتعش: 17,
    تمنتعش: 18,
    تسعتعش: 19,
    اربعه: 4,
    اربع: 4,
    خمسه: 5,
    خمس: 5,
    سته: 6,
    ست: 6,
    سبعه: 7,
    سبع: 7,
    ثمانيه: 8,
    ثماني: 8,
    ثمان: 8,
    تمانيه: 8,
    تمان: 8,
    تسعه: 9,
    تسع: 9,
    عشره: 10,
    عشر: 10,
    احدعش: 11,
    احدي: 1,
    طنعش: 12,
    اثنعش: 12,
    اتنعش: 12,
    اثني: 2,
    اثنا: 2,
    اثنتي: 2,
    خمستعش: 15,
    ستعش: 16,
    تلاتلاف: 3000,
    اربعتلاف: 4000,
    خمستلاف: 5000,
    ستلاف: 6000,
    سبعتلاف: 7000,
    تمنتلاف: 8000,
    عشرتلاف: 10_000,
    تلطعش: 13,
    اربعطعش: 14,
    خمسطعش: 15,
    سطعش: 16,
    سبعطعش: 17,
    تمنطعش: 18,
    تسعطعش: 19,
    عشرين: 20,
    عشرون: 20,
    ثلاثين: 30,
    ثلاثون: 30,
    تلاتين: 30,
    اربعين: 40,
    اربعون: 40,
    خمسين: 50,
    خمسون: 50,
    ستين: 60,
    ستون: 60,
    سبعين: 70,
    سبعون: 70,
    ثمانين: 80,
    ثمانون: 80,
    تمانين: 80,
    تسعين: 90,
    تسعون: 90,
    مءه: 100,
    ماءه: 100,
    ميه: 100,
    مءتين: 200,
    مءتان: 200,
    ميتين: 200,
    ماءتين: 200,
    ماءتان: 200,
    مءتي: 200,
    ماءتي: 200,
    ميتي: 200,
    مءتا: 200,
    ثلاثمءه: 300,
    ثلاثماءه: 300,
    تلتميه: 300,
    اربعمءه: 400,
    اربعماءه: 400,
    اربعميه: 400,
    خمسمءه: 500,
    خمسماءه: 500,
    خمسميه: 500,
    ستمءه: 600,
    ستماءه: 600,
    ستميه: 600,
    سبعمءه: 700,
    سبعماءه: 700,
    سبعميه: 700,
    ثمانمءه: 800,
    ثمانماءه: 800,
    تمنميه: 800,
    تسعمءه: 900,
    تسعماءه: 900,
    تسعميه: 900,
    الف: 1000,
    الاف: 1000,
    تالاف: 1000,
    الفين: 2000,
    الفان: 2000,
    الفي: 2000,
    الفا: 2000,
    مليونين: 2_000_000,
    مليونان: 2_000_000,
    مليون: 1_000_000,
    ملايين: 1_000_000,
  }),
);
const SCALES = new Set([1000, 1_000_000]);

/** A number of several words from here on, and how many words it takes; undefined where none begins, or it is only “one”. */
export function numberAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  let total = 0;
  let group = 0;
  let length = 0;
  let last = 0;
  for (let i = at; i < words.length; i++) {
    const isApart = i > at + 1 && words[i - 1] === "و";
    const word = words[i] ?? "";
    if (i > at && word === "و") continue;
    const joined = i > at && word.startsWith("و") && !isApart ? word.slice(1) : word;
    // Digits go on only with what a word counts: “5 آلاف”, “ألف و18”.
    const mayBeDigits = () => (i === at ? isScale(words[i + 1]) : total > 0 && group === 0);
    const value =
      VALUES.get(joined) ??
      (joined.startsWith("ال") ? VALUES.get(joined.slice(2)) : undefined) ??
      digitsOf(joined, mayBeDigits);
    if (value === undefined) break;
    // Two numbers that only stand beside each other are two.
    if (
      i > at &&
      joined === word &&
      !isApart &&
      !isThousand(words, i, group) &&
      !SCALES.has(value) &&
      !(value === 10 && group > 0 && group < 10) &&
      !(value === 100 && group < 10)
    )
      break;
    // “Three and four” are two as well.
    if (i > at && group > 0 && sizeOf(value) === sizeOf(last)) break;
    last = value;
    if (SCALES.has(value) || isThousand(words, i, group)) {
      total += (group || 1) * (SCALES.has(value) ? value : 1000);
      group = 0;
    } else if (value >= 1000) total += value;
    else if (value === 100 && group > 0 && group < 10) group *= 100;
    else group += value;
    length = i - at + 1;
  }
  return length > 0 ? { value: total + group, length } : undefined;
}

/** After a number, and before “of”, ألفا is a thousand; before what is counted, two. */
function isThousand(words: readonly string[], at: number, group: number): boolean {
  return words[at] === "الفا" && (group > 0 || words[at + 1] === "من");
}

/** How many digits a number word's value has; a ten is none of the twenties. */
function sizeOf(value: number): number {
  return value === 10 ? 1.5 : String(value).length;
}

function isScale(word = ""): boolean {
  return SCALES.has(VALUES.get(word) ?? 0);
}

function digitsOf(word: string, mayBe: () => boolean): number | undefined {
  return /^\d+$/.test(word) && mayBe() ? Number(word) : undefined;
}
