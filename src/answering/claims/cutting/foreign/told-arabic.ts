import { westernise } from "../../../../numbers/digits.ts";
import { ASKING } from "../../../reading/asking-words.ts";
import { isFunctionWord } from "../../../reading/function-words.ts";
import type { Glossary } from "../../../reading/languages/arabic/glossary.ts";
import { folded, isArabic } from "../../../reading/languages/arabic-forms.ts";
import type { Lexicon } from "../../../reading/lexicon.ts";
import { stemOf } from "../../../reading/normalise.ts";
import { tokensOf } from "../../recognising/tokens.ts";
import { gapOf, type Told } from "../word-features.ts";

/** There are fewer messages than in English. */
export const MOST_FEATURES_ARABIC = 2 ** 16;
const MARKS: Readonly<Record<string, string>> = { "،": ",", "؛": ";", "|": "–" };

/** An Arabic text with digits and marks as the cutter knows them, letter for letter. */
export function plainArabic(text: string): string {
  return westernise(text).plain.replace(/[،؛|]/g, (mark) => MARKS[mark] ?? mark);
}

/** What the words of a plain Arabic text are to a base, and what each means in English. */
export function toldOfArabic(text: string, glossary: Glossary, lexicon: Pick<Lexicon, "find">): Told {
  const tokens = tokensOf(text).map((token) => ({ ...token, word: folded(token.word) }));
  const gaps = tokens.map(({ start }, i) => gapOf(text.slice(tokens[i - 1]?.end ?? 0, start)));
  const said: (readonly string[])[] = [];
  for (let from = 0; from < tokens.length; ) {
    const next = gaps.findIndex((gap, i) => i > from && gap !== "none");
    const to = next < 0 ? tokens.length : next;
    said.push(
      ...meaningsOf(
        tokens.slice(from, to).map(({ word }) => word),
        glossary,
        gaps[from] === "comma",
      ),
    );
    from = to;
  }
  const meanings = meaningsIn(said, lexicon);
  const kinds = tokens.map(({ word }, i) => kindOf(word, said[i] ?? [], meanings.get(i), glossary));
  return { tokens, gaps, end: gapOf(text.slice(tokens.at(-1)?.end ?? 0)), kinds, said };
}

/** What each word of a run means, alone or with its neighbours; nothing of those that nobody knows. */
function meaningsOf(words: readonly string[], glossary: Glossary, isAfterComma: boolean): (readonly string[])[] {
  const said: (readonly string[])[] = [];
  while (said.length < words.length) {
    const at = said.length;
    const word = words[at] ?? "";
    const found = isArabic(word) ? glossary.meaningAt(words, at, true, isAfterComma) : undefined;
    const meaning = found?.meaning.flatMap((one) => one.split(" ")) ?? (isArabic(word) ? [] : [word]);
    for (let i = 0; i < (found?.length ?? 1); i++) said.push(meaning);
  }
  return said;
}

/** By word, what the base knows its meaning by. */
function meaningsIn(said: readonly (readonly string[])[], lexicon: Pick<Lexicon, "find">): ReadonlyMap<number, string> {
  const places = said.flatMap((words, i) => (words === said[i - 1] ? [] : words.map((word) => ({ word, i }))));
  const meanings = new Map<number, string>();
  for (const { id, slot, start, end } of lexicon.find(places.map(({ word }) => stemOf(word)))) {
    if (slot === "asks") continue;
    const kind = id.startsWith("@") ? "name" : slot ? "slot" : "meaning";
    for (const { i } of places.slice(start, end)) if (meanings.get(i) !== "name") meanings.set(i, kind);
  }
  // Words that mean something together each do.
  said.forEach((words, i) => {
    const meaning = meanings.get(i - 1);
    if (i > 0 && words.length > 0 && words === said[i - 1] && meaning) meanings.set(i, meaning);
  });
  return meanings;
}

function kindOf(word: string, said: readonly string[], meaning: string | undefined, glossary: Glossary): string {
  if (/^\d/.test(word) || /^\d/.test(said[0] ?? "")) return "number";
  if (said.some((one) => ASKING.has(one))) return "asking";
  if (glossary.isName(word, true)) return "name";
  if (meaning === "name" || meaning === "slot") return meaning;
  if (said.length > 0 && said.every((one) => isFunctionWord(stemOf(one)))) return "grammar";
  return meaning ?? (said.length > 0 ? "plain" : "odd");
}
