import type { KnowledgeBase } from "../../knowledge/model.ts";
import { clean, tokensIn } from "../reading/normalise.ts";

const known = new WeakMap<KnowledgeBase, ReadonlySet<string>>();

/** Every word of the pack's names and concepts, in all languages. Its phrasings may hold anybody's name as an example. */
export function packWords(base: KnowledgeBase): ReadonlySet<string> {
  const held = known.get(base);
  if (held) return held;
  const texts = [
    ...[...base.entities.values()].flatMap(({ spellings }) => spellings),
    ...base.concepts.flatMap(({ words }) => words),
  ];
  const words = new Set(texts.flatMap((text) => tokensIn(clean(text))));
  known.set(base, words);
  return words;
}
