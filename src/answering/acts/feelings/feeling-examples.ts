import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import { BESIDE_ENGLISH } from "../../../languages/found.ts";
import { spread } from "../lines/spread.ts";

/** What of a base teaches feelings. */
type Taught = Pick<KnowledgeBase, "feelings" | "entries" | "claims">;

/** What somebody writes, and what they feel. */
export interface FeltExample {
  readonly text: string;
  readonly feeling: FeelingName;
  /** English where it is left out. */
  readonly language?: Language;
}

/** So many phrasings of each kind of entry, spread over all of them, teach how people sound who only ask or talk. */
const MOST: Readonly<Record<Entry["kind"], number>> = { fact: 2000, unknown: 800, smalltalk: 900 };

/** The same of half questions. */
const MOST_HALF = 600;

/** The same in another language: beside the English examples fewer teach as much. */
const MOST_FOREIGN = { fact: 1000, unknown: 500, smalltalk: 500 };
const MOST_FOREIGN_HALF = 300;

/** So many sorted claims teach how people sound who only claim something, false and outrageous as it may be. */
const MOST_CLAIMS = 1200;
const MOST_FOREIGN_CLAIMS = 600;

/** What a base teaches of feelings: its examples, and phrasings of its entries for examples of none; empty where it tells no feelings. */
export function feelingExamples({ feelings, entries, claims }: Taught): FeltExample[] {
  if (feelings.size === 0) return [];
  const given = [...feelings].flatMap(([feeling, { examples }]) =>
    examples.en.map((text): FeltExample => ({ text, feeling })),
  );
  return [...given, ...examplesAmong(entries, "en", MOST, MOST_HALF), ...claimed(claims, "en", MOST_CLAIMS)];
}

/** The same for messages in another language: its own examples beside the English ones; empty where the base has none in it. */
export function foreignFeelingExamples({ feelings, entries, claims }: Taught): FeltExample[] {
  const given = (language: Language) =>
    [...feelings].flatMap(([feeling, { examples }]) =>
      (examples[language] ?? []).map((text): FeltExample => ({ text, feeling, language })),
    );
  const own = BESIDE_ENGLISH.flatMap(given);
  const among = () =>
    BESIDE_ENGLISH.flatMap((one) => [
      ...examplesAmong(entries, one, MOST_FOREIGN, MOST_FOREIGN_HALF),
      ...claimed(claims, one, MOST_FOREIGN_CLAIMS),
    ]);
  return own.length === 0 ? [] : [...own, ...given("en"), ...among()];
}

function claimed(claims: Taught["claims"], language: Language, most: number): FeltExample[] {
  const own = claims.filter((one) => one.language === language).map(({ text }) => text);
  return spread(own, most).map((text) => ({ text, feeling: "none", language }));
}

/** Phrasings of entries: of those that feel something, and as examples of none. */
function examplesAmong(
  entries: Taught["entries"],
  language: Language,
  most: typeof MOST,
  mostHalf: number,
): FeltExample[] {
  const all = [...entries.values()];
  const felt = all.flatMap(({ feels, phrasings }) =>
    feels ? (phrasings[language] ?? []).map((text): FeltExample => ({ text, feeling: feels, language })) : [],
  );
  const plain = (["fact", "unknown", "smalltalk"] as const).flatMap((kind) => {
    const own = all
      .filter((entry) => entry.kind === kind && !entry.feels)
      .flatMap(({ phrasings }) => phrasings[language] ?? []);
    return spread(own, most[kind]).map((text): FeltExample => ({ text, feeling: "none", language }));
  });
  const half = all.flatMap(({ feels, followUps }) => (feels ? [] : (followUps?.[language] ?? [])));
  return [
    ...felt,
    ...plain,
    ...spread(half, mostHalf).map((text): FeltExample => ({ text, feeling: "none", language })),
  ];
}
