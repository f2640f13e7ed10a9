import type { Writing } from "../language.ts";

/** As media in the Levant write: with Levantine months (آذار, تشرين الثاني) and Western digits. */
export const writing = {
  locale: "ar-SY-u-nu-latn",
  numbers: [],
  operators: {
    exactly: "",
    about: "نحو ",
    estimated: "ما يُقدَّر بـ ",
    "at least": "ما لا يقل عن ",
    "more than": "أكثر من ",
    "at most": "ما لا يزيد على ",
  },
  range: (low, high) => `ما بين ${low} و${high}`,
  percent: "%",
  ourArithmetic: /حسابنا/,
} satisfies Writing;
