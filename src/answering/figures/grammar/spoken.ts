import { readNumbers } from "../../../numbers/read-numbers.ts";
import { clean, sentencesIn } from "../../reading/normalise.ts";

/** Signs of arithmetic, and shorthand that says the same, as words: a reading holds words alone. In this order. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[?!])[?!]+/g, ""],
  // “soldiers?? vs rebels” goes on after its mark.
  [/[?!.…]+(?=\s*(?:vs?|versus|or|against|than)\b)/g, " "],
  [/\s*%|٪/g, " percent "],
  [/🆚|\b(?:vs?\.?|versus|relative to|in (?:relation|comparison) to)(?=\s|$)/gu, " compared to "],
  // A bound of one number compares nothing.
  [/\b(?:more|less|fewer|greater|higher) than (?=\d)/g, "over "],
  // A decimal counts nobody.
  [/(?<![\d.,])\d+\.\d{1,2}(?![\d.,]*\d)/g, " "],
  [/\bcivs?\b/g, "civilians"],
  [/\bdiff\b/g, "difference"],
  [/\b(?:nb|num|nr) of\b|# of\b/g, "number of"],
  [/\by ?\/ ?n\b/g, " yes or no "],
  [/\b(?:24 ?h(?:ou)?rs?|24 ?h)\b/g, "day"],
  [/\b(?:ex+e?pt|excpet)\b/g, "except"],
  [/\bpct\b|\bper cent\b/g, "percent"],
  [/(?<=[\p{L}\d\s])\+(?=[\s\p{L}\d])/gu, " plus "],
  [/(?<=\d)\s*[-−–]\s*(?=\d)|(?<=\p{L}\s)[−–](?=\s\p{L})/gu, " minus "],
  [/(?<=\d)\s*[*×]\s*(?=\d)|(?<=\d\s)x(?=\s\d)/g, " multiplied by "],
  [/(?<=\d)\s*[÷/]\s*(?=\d)|(?<=\p{L})\s*÷\s*(?=\p{L})/gu, " divided by "],
  [/(?<=\p{L}\s|\d\s)\/(?=\s[\p{L}\d].*=)/gu, " divided by "],
  [/(?<=\p{L}\s?)[/&|](?=\s?[\p{L}\d])/gu, " and "],
  [/=/g, " equals "],
  // A stray letter is none of a reading's words.
  [/(?<!\b(?:what|such|same|once|of|for|not) )\b(?:in )?an? (?=(?:single |given )?(?:day|hour)\b)/g, " per "],
  // Words that reading would take for slips of others.
  [/\b(?:fewest|lightest|slightest|tiniest)\b/g, "smallest"],
  [/\b(?:steeper|graver)\b/g, "worse"],
  [/\bmilder\b/g, "smaller"],
  [/\b(?:eclips|dwarf)(?=ed\b|ing\b)/g, "exceed"],
  [/\b(?:eclipse|dwarf)(s?)\b/g, "exceed$1"],
  [/(?<=\p{L})(?:\s:\s|:)(?=\p{L})/gu, " to "],
  [/[,:;()](?=\s|$)|(?<=\s)[(-](?=\p{L}|\s)|(?<=[\p{L}\d])[,;](?=\p{L})/gu, " and "],
];

const LETTERS = /[:=]\s*(?:[xyz]\b|\?)/;

/** Sentences that are looked at by themselves; beside each, all the others are read. */
const MOST_SENTENCES = 3;
/** Numbers in words are read from this on; smaller ones may be anything. */
const COUNTED = 20;

/** A sentence that may ask for arithmetic, its signs spoken, and what else the message says. */
export interface Wording {
  readonly text: string;
  readonly rest: string;
}

/** The ways to read a message: each sentence that asks, the last where none does, then the whole. */
export function wordingsOf(text: string): readonly Wording[] {
  const sentences = withLast(sentencesIn(joined(withoutLetters(clean(inDigits(text))))));
  const whole = { text: spoken(sentences.join(" and ")), rest: "" };
  if (sentences.length < 2) return [whole];
  const asking = sentences.filter((sentence) => /[?؟]$/.test(sentence));
  const alone = asking.length > 0 ? asking : [...sentences.slice(-1), ...sentences.slice(0, 1)];
  const parts = alone.slice(0, MOST_SENTENCES).map((sentence) => ({
    text: spoken(sentence),
    rest: sentences.filter((other) => other !== sentence).join(" "),
  }));
  return [...parts, whole];
}

/** “How large a part? Percent.” says in one word how it is wanted. */
function withLast(sentences: readonly string[]): readonly string[] {
  const last = sentences.at(-1) ?? "";
  const isManner =
    sentences.length > 1 && /^(?:in )?(?:%|per ?cent(?:age)?|pct|numbers|figures|roughly|exactly)\W*$/i.test(last);
  return isManner ? [...sentences.slice(0, -2), `${sentences.at(-2)?.replace(/[.?!]+$/, "")} ${last}?`] : sentences;
}

/** Letters that stand for numbers say nothing: “soldiers: X, civilians: Y, what's x and y?” */
function withoutLetters(text: string): string {
  return LETTERS.test(text) ? text.replace(/\b[xyz]\b|(?<=[:=]\s*)\?/g, " ") : text;
}

function joined(text: string): string {
  return SIGNS.slice(0, 2).reduce((said, [sign, words]) => said.replace(sign, words), text);
}

function spoken(text: string): string {
  return SIGNS.slice(2).reduce((said, [sign, words]) => said.replace(sign, words), text);
}

/** Numbers in words as digits. */
function inDigits(text: string): string {
  if (!/hundred|thousand|ty\b|ty[- ]|\dk\b/i.test(text)) return text;
  return readNumbers(text)
    .filter(
      ({ kind, value, written }) =>
        kind === "count" && value >= COUNTED && (!/\d/.test(written) || /k$/i.test(written)),
    )
    .reduceRight((said, { start, end, value }) => said.slice(0, start) + String(value) + said.slice(end), text);
}
