import type { Reading } from "../../reading/reading.ts";
import type { FeelingWords } from "./feeling-words.ts";
import { GUILT, GUILT_MAYBE, NO_GUILT } from "./guilt-patterns.ts";
import { HATING, NO_HATE } from "./hate-patterns.ts";
import { INSULTING } from "./insult-patterns.ts";
import { ENDANGERED, FEARING, MOURNING, SEEKING } from "./need-patterns.ts";

/**
 * What a message feels: it mourns somebody, seeks somebody, fears for somebody, hates a people, asks whose guilt it is, or
 * is rude, thankful or a greeting.
 */
export type Feeling =
  | "mourn"
  | "seek"
  | "fear"
  | "hate"
  | "guilt"
  /** It may ask for guilt: where nothing answers it, it does. */
  | "guilt-perhaps"
  | "insult"
  | "thank"
  | "greet";
export type Feelings = ReadonlySet<Feeling>;

/** The concepts of small talk that tell a feeling by themselves. */
const TALK: readonly (readonly [id: string, feeling: Feeling])[] = [
  ["#chat-thanks", "thank"],
  ["#chat-hi", "greet"],
];

/** What a message feels, by its words and their order. Of mourning, seeking and fear the gravest alone. */
export function feelingsOf(reading: Pick<Reading, "words" | "matches">, wordsOf: FeelingWords): Feelings {
  const line = wordsOf(reading);
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(line));
  const found = new Set<Feeling>();
  // Most messages speak of nobody close, and needn't be looked at for long.
  const ofKin = /kin>|<home>|<mercy>/.test(line);
  if (ofKin && says(MOURNING)) found.add("mourn");
  else if (ofKin && says(SEEKING)) found.add("seek");
  else if ((ofKin && says(FEARING)) || says(ENDANGERED)) found.add("fear");
  if (says(HATING) && !says(NO_HATE)) found.add("hate");
  if (says(GUILT) && !says(NO_GUILT)) found.add("guilt");
  else if (says(GUILT_MAYBE) && !says(NO_GUILT)) found.add("guilt-perhaps");
  if (/<(?:insulting|dehumanising)>/.test(line) && says(INSULTING)) found.add("insult");
  for (const [id, feeling] of TALK) if (reading.matches.some((match) => match.id === id)) found.add(feeling);
  return found;
}
