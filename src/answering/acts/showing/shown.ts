import { askedIn, type Picture, pictureIn } from "./picture-words.ts";

/** Longer sentences tell more than what is to be shown. */
const MOST_WORDS = 24;

/** Which picture a message wants, and of nothing else asks; undefined where it asks in words, or only speaks of one. */
export function shownIn(text: string): Picture | undefined {
  const sentences = text.split(/(?<=[.!?؟…])\s+|\n/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const shown = sentences.map((sentence) => (isShort(sentence) ? pictureIn(sentence) : undefined));
  const others = sentences.filter((_, i) => shown[i] === undefined);
  return others.some(askedIn) ? undefined : shown.find((one) => one !== undefined);
}

function isShort(sentence: string): boolean {
  return sentence.trim().split(/\s+/).length <= MOST_WORDS;
}
