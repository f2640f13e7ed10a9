import { stemOf } from "../../answering/reading/normalise.ts";

const WORDS =
  "massacred slaughtered butchered murdered executed shot lynched beheaded slain assassinated gunned bombed gassed toll victims";

/** Stems of words that say of people that they were killed, whatever else they say. */
export const KILLING_WORDS: ReadonlySet<string> = new Set(WORDS.split(" ").map(stemOf));
