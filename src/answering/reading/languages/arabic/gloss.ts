import { westernise } from "../../../../numbers/digits.ts";
import { tokensIn } from "../../normalise.ts";
import { folded, isArabic } from "../arabic-forms.ts";
import { bareStem } from "./affixes.ts";
import type { Glossary } from "./glossary.ts";
import { numberAt } from "./number-words.ts";
import { turned } from "./turns.ts";

/** Words as they were said, folded, with what they mean in English. */
export interface Spoken {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** An Arabic text in English, as far as its words are known. */
export interface Glossed {
  readonly text: string;
  /** What each of its Arabic words became, in order. */
  readonly spoken: readonly Spoken[];
}

/** Arabic words that stand beside each other, and what stands between such runs. */
const RUNS =
  /(?:(?<![\d.,])\d+\s+)?[\p{Script=Arabic}\p{M}\d]*[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\d]*(?:\s+[\p{Script=Arabic}\p{M}\d]+)*/gu;
/** What is written onto a number. */
const ONTO_NUMBER = /(?<![\p{L}\p{M}])(و?)(بال|لل|[بلفك]|)(?:ال)?ـ?(?=\d)/gu;
const MARKS: Readonly<Record<string, string>> = { "،": ",", "؛": ";", "؟": "?", ـ: "" };

/**
 * An Arabic text as the engine reads it: words that are known in English, in their order and with the text's marks; others as
 * stems of their own.
 */
export function glossed(text: string, glossary: Glossary): Glossed {
  const spoken: Spoken[] = [];
  const plain = westernise(text.normalize("NFKC"))
    .plain // Marked, it is a sect; unmarked, a year.
    .replace(/سنّ(?=[ةه])/g, "سني")
    .replace(ONTO_NUMBER, (_, and: string, before: string) =>
      [and, before].flatMap((one) => (one === "" ? [] : [`${one} `])).join(""),
    )
    .replace(/[،؛؟ـ]/g, (mark) => MARKS[mark] ?? "");
  const inEnglish = plain.replace(RUNS, (run) => {
    const said = glossedRun(run.split(/\s+/).map(folded), glossary);
    spoken.push(...said);
    return said.flatMap(({ meaning }) => (meaning === "" ? [] : [meaning])).join(" ");
  });
  return { text: turned(inEnglish), spoken };
}

function glossedRun(words: readonly string[], glossary: Glossary): Spoken[] {
  const said: Spoken[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const found = isArabic(word) || isCounting(words, at) ? glossary.meaningAt(words, at) : undefined;
    const length = found?.length ?? 1;
    const meaning = found?.meaning.join(" ") ?? (isArabic(word) ? bareStem(word) : word);
    said.push({ words: words.slice(at, at + length), meaning });
    at += length;
  }
  return said;
}

/** Whether digits count what the word after them says: “5 آلاف”. */
function isCounting(words: readonly string[], at: number): boolean {
  return /^\d+$/.test(words[at] ?? "") && isArabic(words[at + 1] ?? "") && numberAt(words, at) !== undefined;
}

/** The words as they were said of a part of a glossed text. @param part its words in English, or what stands for them */
export function spokenIn(part: readonly string[], spoken: readonly Spoken[]): string[] {
  const text = ` ${part.join(" ")} `;
  return spoken.flatMap(({ words, meaning }) =>
    meaning !== "" && text.includes(` ${tokensIn(meaning).join(" ")} `) ? words : [],
  );
}
