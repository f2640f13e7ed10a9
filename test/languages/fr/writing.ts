import type { Writing } from "../../../src/languages/language.ts";

export const writing = {
  locale: "fr-FR",
  numbers: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  operators: {
    exactly: "",
    about: "environ ",
    estimated: "selon une estimation ",
    "at least": "au moins ",
    "more than": "plus de ",
    "at most": "au plus ",
  },
  range: (low, high, isAlone) => (isAlone ? `entre ${low} et ${high}` : `${low} à ${high}`),
  percent: " %",
  ourArithmetic: /notre calcul/,
} satisfies Writing;
