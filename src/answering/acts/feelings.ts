import type { Reading } from "../reading/reading.ts";
import { FEARING, GUILT, HATING, MOURNING, NO_GUILT, NO_HATE, SEEKING } from "./feeling-patterns.ts";
import type { FeelingWords } from "./feeling-words.ts";

/**
 * What a message feels: it mourns somebody, seeks somebody, fears for somebody, hates a people, asks whose guilt it is, or
 * is rude, thankful or a greeting.
 */
export type Feeling = "mourn" | "seek" | "fear" | "hate" | "guilt" | "insult" | "thank" | "greet";
export type Feelings = ReadonlySet<Feeling>;

/** The concepts of small talk that tell a feeling by themselves. */
const TALK: readonly (readonly [id: string, feeling: Feeling])[] = [
  ["#chat-insult", "insult"],
  ["#chat-thanks", "thank"],
  ["#chat-hi", "greet"],
];

/** What a message feels, by its words and their order. Of mourning, seeking and fear the gravest alone. */
export function feelingsOf(reading: Pick<Reading, "words" | "matches">, wordsOf: FeelingWords): Feelings {
  const line = wordsOf(reading);
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(line));
  const found = new Set<Feeling>();
  if (says(MOURNING)) found.add("mourn");
  else if (says(SEEKING)) found.add("seek");
  else if (says(FEARING)) found.add("fear");
  if (says(HATING) && !says(NO_HATE)) found.add("hate");
  if (says(GUILT) && !says(NO_GUILT)) found.add("guilt");
  for (const [id, feeling] of TALK) if (reading.matches.some((match) => match.id === id)) found.add(feeling);
  return found;
}
