import type { Writing } from "../language.ts";

export const writing = {
  locale: "en-GB",
  numbers: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  operators: {
    exactly: "",
    about: "about ",
    estimated: "an estimated ",
    "at least": "at least ",
    "more than": "more than ",
    "at most": "at most ",
  },
  range: (low, high, isAlone) => (isAlone ? `between ${low} and ${high}` : `${low} to ${high}`),
  percent: " %",
  ourArithmetic: /our (?:own )?arithmetic/,
} satisfies Writing;
