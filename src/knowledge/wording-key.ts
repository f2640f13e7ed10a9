import { wordsOf } from "./sources/fingerprint.ts";

/** Wordings with the same key are the same but for case and punctuation. */
export function wordingKey(text: string): string {
  return wordsOf(text).join(" ") || text;
}
