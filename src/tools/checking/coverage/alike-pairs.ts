import { isFunctionWord } from "../../../answering/reading/function-words.ts";
import { lexiconOf } from "../../../answering/reading/lexicon.ts";
import { stemsIn } from "../../../answering/reading/normalise.ts";
import { isAsking } from "../../../answering/reading/reading.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";
import { ownEntries } from "./few-voices.ts";

interface Wording {
  readonly entry: Pack["entries"][number];
  readonly text: string;
  readonly place: number;
}

/** A wording that says less than this leaves open what is meant anyway. */
const LEAST = 2;

/** The share of words, small ones too, that both wordings have. */
const ALIKE = 0.5;

/** Pairs of entries with phrasings that differ in small words, order and endings alone: what is asked so may get either. */
export function alikePairs(base: KnowledgeBase, pack: Pack): Problem[] {
  const own = new Set(ownEntries(pack).map(({ id }) => id));
  const wordings = pack.entries.flatMap((entry) =>
    entry.phrasings.en.map((text, place): Wording => ({ entry, text, place })),
  );
  const pairs = new Map<string, { readonly one: Wording; readonly other: Wording; count: number }>();
  for (const [key, alike] of Map.groupBy(wordings, ({ text }) => keyOf(text, base))) {
    if (key === undefined) continue;
    for (const [i, one] of alike.entries())
      for (const other of alike.slice(i + 1)) {
        if (one.entry === other.entry || shareOfWords(one.text, other.text) < ALIKE) continue;
        if (!own.has(one.entry.id) && !own.has(other.entry.id)) continue;
        const pair = pairs.get(`${one.entry.id} ${other.entry.id}`);
        if (pair) pair.count++;
        else pairs.set(`${one.entry.id} ${other.entry.id}`, { one, other, count: 1 });
      }
  }
  return [...pairs.values()].map(({ one, other, count }) => {
    const [here, there] = own.has(one.entry.id) ? [one, other] : [other, one];
    const more = count > 1 ? `, and ${count - 1} more` : "";
    return problemAt(
      here.entry,
      ["phrasings", "en", here.place],
      `“${here.text}” of \`${here.entry.id}\` is too like “${there.text}” of \`${there.entry.id}\`${more}`,
      "Keep it where it is meant, or say in it what makes the difference",
    );
  });
}

function shareOfWords(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(stemsIn(text)));
  return a && b ? a.intersection(b).size / a.union(b).size : 0;
}

/** What a wording says and asks, whatever its order; undefined where that is too little. */
function keyOf(text: string, base: KnowledgeBase): string | undefined {
  const stems = stemsIn(text);
  const content = stems.filter((stem) => !isFunctionWord(stem));
  const asks = lexiconOf(base)
    .find(stems)
    .filter((match) => isAsking(match))
    .map(({ id }) => id);
  return content.length < LEAST ? undefined : [...new Set([...content, ...asks])].sort().join(" ");
}
