import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Chance } from "../measuring/chance.ts";
import {
  CONTROLS,
  COUNTED,
  EMOJI,
  FOREIGN,
  FRAMES,
  FUNCTION_WORDS,
  INJECTIONS,
  MARKDOWN,
  MENTIONS,
  NUMBER_WORDS,
  SHORT_QUESTIONS,
} from "./scraps.ts";

/** Discord's limit for a member with Nitro; longer ones are no messages. */
export const LONGEST_MESSAGE = 4000;

/** Makes a text of about, and at most, so many characters. */
type Generate = (chance: Chance, length: number) => string;
type Items = readonly [string, ...string[]];

const ASKING: Items = ["who", "what", "where", "when", "why", "how many", "which", "did", "is", "how long"];
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'  "] as [string, ...string[]];

/** What a base's wordings are made of: the plain questions, and the words of which the others are put together. */
export interface Wordings {
  readonly questions: Items;
  /** The claims that its answers make. */
  readonly claims: Items;
  readonly words: Items;
}

/** The wordings of a base. */
export function wordingsOf({ entries, facts, entities }: KnowledgeBase): Wordings {
  const some = (items: Iterable<string>): Items => ["", ...items].slice(1) as [string, ...string[]];
  const questions = [...entries.values()].flatMap(({ phrasings }) => phrasings.en);
  const claims = [...entries.values()].flatMap(({ kind, answer }) => (kind === "fact" ? [answer.en] : []));
  const quotes = [...facts.values()].map(({ quote }) => quote);
  const names = [...entities.values()].flatMap(({ spellings }) => spellings);
  return {
    questions: some(questions),
    claims: some([...claims, ...quotes]),
    words: some([...new Set([...names, ...questions.flatMap((one) => one.split(" "))])]),
  };
}

/** Kinds of texts, by name. */
export function generatorsFor({ questions, claims, words }: Wordings): Readonly<Record<string, Generate>> {
  const filled = (piece: (chance: Chance) => string, between = " "): Generate => {
    return (chance, length) => {
      let text = piece(chance);
      while (text.length < length) text += between + piece(chance);
      return text;
    };
  };
  const of = (items: Items, between?: string) => filled((chance) => chance.oneOf(items), between);
  const mixed = (...lists: readonly [Items, ...Items[]]) => filled((chance) => chance.oneOf(chance.oneOf(lists)));
  const edited = (chance: Chance) => misspelt(chance.oneOf(questions), chance);
  const number = (chance: Chance) => `${chance.below(10 ** (1 + chance.below(6)))}`;
  return {
    plain: (chance) => chance.oneOf(questions),
    edited,
    "short questions": of(SHORT_QUESTIONS),
    "questions of two words": filled((chance) => `${chance.oneOf(ASKING)} ${chance.oneOf(words)}?`),
    "questions of two words in lines": filled((chance) => `${chance.oneOf(ASKING)} ${chance.oneOf(words)}`, "\n"),
    "claims of two words": filled((chance) => `${chance.oneOf(words)} ${chance.oneOf(words)} died.`),
    "the base's questions": of(questions, "? "),
    "questions without marks": of(questions, " and "),
    "misspelt questions": filled(edited, "? "),
    claims: filled((chance) => `${chance.oneOf(FRAMES)}${chance.oneOf(claims)}`, " "),
    "claims in one sentence": filled((chance) => chance.oneOf(claims).replace(/[.!?]/g, ""), ", and "),
    "figures of everything": filled((chance) => `${number(chance)} ${chance.oneOf(COUNTED)}`, ", "),
    "figures side by side": mixed(COUNTED, words, ["745", "1,018", "125", "148", "2013", "73 %"]),
    "numbers in words": of(NUMBER_WORDS),
    numbers: filled(number),
    digits: filled((chance) => `${chance.below(10)}`, ""),
    lists: filled((chance) => `${chance.oneOf(["- ", "1. ", "2) ", "• "])}${chance.oneOf(questions)}`, "\n"),
    "the base's words": of(words),
    grammar: of(FUNCTION_WORDS),
    "names and grammar": mixed(words, FUNCTION_WORDS),
    "and and and": of(["and"]),
    "not not not": of(["not", "isn't it false that", "never", "it is not true that"]),
    "unknown words": filled((chance) => chance.several(LETTERS, 2 + chance.below(9)).join("")),
    "one endless word": filled((chance) => chance.oneOf(LETTERS).trim(), ""),
    "one letter": (chance, length) => chance.oneOf(LETTERS).repeat(length),
    "run together": filled((chance) => chance.oneOf(questions).replaceAll(/\W/g, ""), ""),
    scripts: of(FOREIGN),
    Arabic: filled((chance) =>
      chance.oneOf(["كم عدد القتلى؟", "من قتل الجنود؟", "المدنيين", "والجنود", "لا يقل عن ١٠١٨"]),
    ),
    emoji: of(EMOJI, ""),
    "combining marks": filled((chance) => `${chance.oneOf(LETTERS)}\u0301\u0323`, "\u0308"),
    "right to left": filled((chance) => `\u202E${chance.oneOf(words)}\u202C`),
    controls: filled((chance) => chance.oneOf([chance.oneOf(CONTROLS), chance.oneOf(words)]), ""),
    markdown: filled((chance) => chance.oneOf(MARKDOWN) + chance.oneOf(words), ""),
    quotes: filled(
      (chance) => `${chance.oneOf(["“", '"', "«", "> "])}${chance.oneOf(claims)}${chance.oneOf(["”", '"', "\n"])}`,
    ),
    mentions: mixed(MENTIONS, words),
    injections: mixed(INJECTIONS, words),
    "corrections and tags": mixed(["no,", "I meant", "right?", "isn't it?", "sorry", "not that:", "wrong"], words),
    feelings: filled(
      (chance) =>
        `my ${chance.oneOf(["brother", "family", "son"])} ${chance.oneOf(words)} ${chance.oneOf(["died", "is missing", "alive"])}`,
      ". ",
    ),
    anything: (chance, length) =>
      mixed(words, FUNCTION_WORDS, FOREIGN, NUMBER_WORDS, COUNTED, MARKDOWN, MENTIONS, CONTROLS, EMOJI)(chance, length),
  };
}

/** A text with a few of its characters left out, doubled, swapped or replaced. */
export function misspelt(text: string, chance: Chance): string {
  let slips = 1 + chance.below(4);
  let written = text;
  for (; slips > 0; slips--) {
    const at = chance.below(written.length);
    const letter = written.charAt(at);
    const slip = chance.oneOf(["", letter + letter, chance.oneOf(LETTERS), `${written.charAt(at + 1)}${letter}`]);
    written = written.slice(0, at) + slip + written.slice(at + 1);
  }
  return written;
}
