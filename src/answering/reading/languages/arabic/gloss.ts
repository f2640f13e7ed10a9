import { westernise } from "../../../../numbers/digits.ts";
import { folded, isArabic } from "../arabic-forms.ts";
import { bareStem } from "./affixes.ts";
import type { Glossary } from "./glossary.ts";

/** Arabic words that stand beside each other, and what stands between such runs. */
const RUNS =
  /[\p{Script=Arabic}\p{M}\d]*[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\d]*(?:\s+[\p{Script=Arabic}\p{M}\d]+)*/gu;
const MARKS: Readonly<Record<string, string>> = { "،": ",", "؛": ";", "؟": "?", ـ: "" };

/**
 * An Arabic text as the engine reads it: words that are known in English, in their order and with the text's marks; others as
 * stems of their own.
 */
export function glossed(text: string, glossary: Glossary): string {
  const plain = westernise(text.normalize("NFKC")).plain.replace(/[،؛؟ـ]/g, (mark) => MARKS[mark] ?? "");
  return plain.replace(RUNS, (run) => glossedRun(run.split(/\s+/).map(folded), glossary));
}

function glossedRun(words: readonly string[], glossary: Glossary): string {
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const found = isArabic(word) ? glossary.meaningAt(words, at) : undefined;
    said.push(...(found?.meaning ?? [isArabic(word) ? bareStem(word) : word]));
    at += found?.length ?? 1;
  }
  return said.join(" ");
}
