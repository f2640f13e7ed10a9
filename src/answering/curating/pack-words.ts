import type { KnowledgeBase } from "../../knowledge/model.ts";
import { GRAMMAR, PARTICLES } from "../reading/languages/arabic/grammar.ts";
import { SUMS } from "../reading/languages/arabic/words/sum-words.ts";
import { folded, isArabic } from "../reading/languages/arabic-forms.ts";
import { clean, tokensIn } from "../reading/normalise.ts";

const known = new WeakMap<KnowledgeBase, ReadonlySet<string>>();

/** Arabic words of grammar, of which none is a name. */
const ARABIC_GRAMMAR = [...PARTICLES, ...Object.values({ ...GRAMMAR, ...SUMS })].flatMap((words) =>
  words.split(/[ _]/),
);
/** What is written onto an Arabic noun. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;

/** Whether a word is the pack's, however Arabic writes it, or one of Arabic grammar. */
export function isPackWord(word: string, base: KnowledgeBase): boolean {
  const words = packWords(base);
  if (!isArabic(word)) return words.has(word);
  const plain = folded(word);
  return words.has(plain) || words.has(plain.replace(ARTICLE, ""));
}

/** Every word of the pack's names and concepts, in all languages. Its phrasings may hold anybody's name as an example. */
function packWords(base: KnowledgeBase): ReadonlySet<string> {
  const held = known.get(base);
  if (held) return held;
  const texts = [
    ...[...base.entities.values()].flatMap(({ spellings, arabic = [] }) => [...spellings, ...arabic]),
    ...base.concepts.flatMap(({ words, arabic = [] }) => [...words, ...arabic]),
  ];
  const own = texts.flatMap((text) => tokensIn(clean(text)));
  const words = new Set([...own, ...own.filter(isArabic).map(folded), ...ARABIC_GRAMMAR]);
  known.set(base, words);
  return words;
}
