/** Small numbers in the languages that posts are shared in besides English, each with how texts write it. */
const SMALL: Readonly<Record<number, string>> = {
  2: "zwei|deux|dos|iki|два|две|یومين|يومان|دو",
  3: "drei|trois|tres|üç|три|ثلاثة|ثلاث|سه",
  4: "vier|quatre|cuatro|dört|четыре|четырёх|четырех|أربعة|اربعة|أربع|اربع|چهار",
  5: "fünf|cinq|cinco|beş|пять|пяти|خمسة|خمس|پنج",
  6: "sechs|seis|altı|шесть|шести|ستة|شش",
  7: "sieben|sept|siete|yedi|семь|семи|سبعة|سبع|هفت",
  8: "acht|huit|ocho|sekiz|восемь|восьми|ثمانية|ثماني|هشت",
  9: "neun|neuf|nueve|dokuz|девять|девяти|تسعة|تسع|نه",
  10: "zehn|dix|diez|on|десять|десяти|عشرة|عشر|ده",
};

/** Words of time in them, as a pattern. */
export const TIME_WORDS =
  "tag(?:en?)?|wochen?|monaten?|jahren?|jours?|semaines?|mois|años?|d[ií]as?|semanas?|meses|gün(?:dür|den|lük)?|hafta(?:dır)?|дн(?:я|ей|и)|день|недел[яиюь]|недель|месяц(?:а|ев)?|أيام|ايام|يوما?|أسابيع|اسابيع|أسبوع|روز|هفته";

const ANY_SMALL = Object.values(SMALL).join("|");

/** A small number before a word of time; other counts of so few are small talk. */
export const SMALL_NUMBER_OF_TIME = `(?<!\\p{L})(?:${ANY_SMALL})(?=\\s(?:${TIME_WORDS})(?!\\p{L}))`;

const VALUES = new Map(
  Object.entries(SMALL).flatMap(([value, words]) => words.split("|").map((word) => [word, Number(value)] as const)),
);

/** The value of a word of `SMALL_NUMBER_OF_TIME`. */
export function smallNumber(word: string): number {
  return VALUES.get(word.toLowerCase()) ?? 0;
}

/** Hedges before a number in them. */
export const HEDGES = {
  "at least": "mindestens|wenigstens|au moins|al menos|por lo menos|en az|не менее|не меньше|как минимум|دست ?کم|حداقل",
  "up to": "bis zu|höchstens|jusqu.à|hasta|en fazla|до",
  "more than": "mehr als|plus de|más de|mas de|более(?: чем)?|больше|свыше|بیش از|بیشتر از|أزيد من|يفوق",
  "fewer than": "weniger als|moins de|menos de|менее(?: чем)?|меньше|کمتر از",
  nearly: "beinahe|knapp|presque|près de|casi|neredeyse|почти|نزدیک به",
  about: "rund|etwa|ungefähr|environ|unos|unas|alrededor de|cerca de|yaklaşık|около|примерно|حدود|تقریبا",
} as const;

/** Turkish says “1.000'den fazla”. */
export const MORE_AFTER = "['’]?(?:den|dan|ten|tan) fazla";

const THOUSANDS = "mille|mil|tausend|bin|тысячи?|هزار|ألف|الف";

/** The words of which each number in them holds one. */
export const FOREIGN_NUMBERS = `${ANY_SMALL}|${THOUSANDS}`;

/** “A thousand” in them, after a hedge or before the dead: alone some of these words are English. */
export const THOUSAND = `(?<=(?:${Object.values(HEDGES).join("|")}|über|أكثر من|اكثر من|نحو|حوالي)\\s)(?:${THOUSANDS})(?!\\p{L})(?!\\s?\\p{Nd})|(?<!\\p{L})(?:mille|mil|tausend|bin)(?=\\s(?:morts?|tote|muertos|mortos|morti|kişi|personnes|personas|menschen)(?!\\p{L}))`;
