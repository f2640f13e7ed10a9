/** Numbers up to ten as `folded` writes them, standard and Levantine; before what is counted, speech joins a ت: “خمست آلاف”. */
const UNITS: Readonly<Record<number, string>> = {
  3: "ثلاث ثلاثه تلات تلاته تلت تلته تلتت",
  4: "اربع اربعه اربعت",
  5: "خمس خمسه خمست",
  6: "ست سته ستت",
  7: "سبع سبعه سبعت",
  8: "ثمان ثماني ثمانيه تمان تماني تمانيه تمانه تمن تمنه تمنيه تمنت",
  9: "تسع تسعه تسعت",
  10: "عشر عشره عشرت",
};
/** What they become before a hundred, a thousand and a ten that is written with them. */
const BEGINNINGS: Readonly<Record<number, string>> = {
  3: "ثلاث تلات تلت ثلث تلا تل",
  4: "اربع ربع",
  5: "خمس",
  6: "ست س",
  7: "سبع",
  8: "ثمان ثماني تمان تماني تمن ثمن",
  9: "تسع",
  10: "عشر",
};
const HUNDREDS = "ميه مءه ماءه ميت مءت".split(" ");
const THOUSANDS = "تلاف تالاف طلاف".split(" ");
const TEENS = "تعش طعش تعشر طعشر طاعش طاعشر".split(" ");

/** Numbers that aren't made of others. */
const WHOLE: Readonly<Record<number, string>> = {
  0: "صفر",
  1: "واحده احدي",
  2: "اثنين اثنان تنين اتنين اثنتين تنتين اثني اثنا اثنتي",
  11: "احدعش حداشر حداعش حدعش احداعش احداعشر",
  12: "طنعش اثنعش اتنعش اطنعش تنعش اتناعش اطناعش طناعش اثناعش اتناعشر",
  20: "عشرين عشرون",
  30: "ثلاثين ثلاثون تلاتين",
  40: "اربعين اربعون",
  50: "خمسين خمسون",
  60: "ستين ستون",
  70: "سبعين سبعون",
  80: "ثمانين ثمانون تمانين",
  90: "تسعين تسعون",
  100: "مءه ماءه ميه ميت",
  200: "مءتين مءتان ميتين ماءتين ماءتان مءتي ماءتي ميتي مءتا",
  1000: "الف الاف تالاف تلاف",
  2000: "الفين الفان الفي الفا",
  1000000: "مليون ملايين",
  2000000: "مليونين مليونان",
};

/** Values of Arabic number words, as `folded` writes them, standard and Levantine. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...joined(THOUSANDS, (unit) => unit * 1000),
  ...joined(HUNDREDS, (unit) => unit * 100).filter(([, value]) => value < 1000),
  ...joined(TEENS, (unit) => unit + 10).filter(([, value]) => value < 20),
  ...spelled(UNITS),
  ...spelled(WHOLE),
]);

function joined(endings: readonly string[], worth: (unit: number) => number): [string, number][] {
  return spelled(BEGINNINGS).flatMap(([word, unit]) =>
    endings.map((ending): [string, number] => [word + ending, worth(unit)]),
  );
}

function spelled(words: Readonly<Record<number, string>>): [string, number][] {
  return Object.entries(words).flatMap(([value, spellings]) =>
    spellings.split(" ").map((word): [string, number] => [word, Number(value)]),
  );
}
