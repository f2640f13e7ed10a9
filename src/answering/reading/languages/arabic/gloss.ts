import { westernise } from "../../../../numbers/digits.ts";
import { tokensIn } from "../../normalise.ts";
import { folded, isArabic } from "../arabic-forms.ts";
import { bareStem } from "./affixes.ts";
import type { Glossary } from "./glossary.ts";
import { numberAt } from "./number-words.ts";
import type { Spoken } from "./spoken.ts";
import { predicateAt } from "./stating.ts";
import { turned } from "./turns.ts";

export type { Spoken } from "./spoken.ts";

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
/** What a run goes on with: a word in other letters. */
const GOING_ON = /[\p{L}\d]\s*$/u;
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
    // Marked, it is one thousand; unmarked, two.
    .replace(/(?<![\p{L}\p{M}])(و?)ألف(?:اً|ًا)(?!\p{L})/gu, "$1ألف")
    .replace(ONTO_NUMBER, (_, and: string, before: string) =>
      [and, before].flatMap((one) => (one === "" ? [] : [`${one} `])).join(""),
    )
    .replace(/[،؛؟ـ]/g, (mark) => MARKS[mark] ?? "");
  const inEnglish = plain.replace(RUNS, (run, offset: number) => {
    const isBeginning = !GOING_ON.test(plain.slice(0, offset));
    const said = glossedRun(run.split(/\s+/).map(folded), glossary, isBeginning);
    spoken.push(...said);
    return subjectFirst(withCopula(said, glossary), glossary)
      .flatMap(({ meaning }) => (meaning === "" ? [] : [meaning]))
      .join(" ");
  });
  return { text: turned(inEnglish), spoken };
}

/** What somebody does, or what happens, and so stands before who or what it is in Arabic, and after it in English. */
const DOES = /^(?:and |so )?(?:said|called for|fled|recorded|started|ended|stopped|became)$/;

/** Units with the subject before its verb: “قال الشرع”, “بدأت الاشتباكات”. */
function subjectFirst(said: readonly Spoken[], glossary: Glossary): readonly Spoken[] {
  const [at, subject] = [...said.entries()].find(
    ([
      i,
      {
        words: [word = ""],
      },
    ]) => {
      const isNamed = glossary.isName(word) || DEFINITE.test(word);
      return isNamed && DOES.test(said[i - 1]?.meaning ?? "");
    },
  ) ?? [0, undefined];
  const verb = said[at - 1];
  if (!subject || !verb) return said;
  const [, and = "", done = ""] = /^(and |so |)(.*)$/.exec(verb.meaning) ?? [];
  const swapped = [
    { ...subject, meaning: `${and}${subject.meaning}` },
    { ...verb, meaning: done },
  ];
  return said.toSpliced(at - 1, 2, ...swapped);
}

/** Units with the “is” that Arabic has none of, between a subject and what is said of it. */
function withCopula(said: readonly Spoken[], glossary: Glossary): readonly Spoken[] {
  const at = predicateAt(said);
  if (at === undefined) return said;
  const isNamed = said.slice(0, at).some(({ words: [word = ""] }) => glossary.isName(word));
  return said.toSpliced(at, 0, { words: [], meaning: isNamed ? "is" : "are" });
}

const DEFINITE = /^ال(?=..)/;

function glossedRun(words: readonly string[], glossary: Glossary, isBeginning: boolean): Spoken[] {
  const said: Spoken[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const found = isArabic(word) || isCounting(words, at) ? glossary.meaningAt(words, at, isBeginning) : undefined;
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
