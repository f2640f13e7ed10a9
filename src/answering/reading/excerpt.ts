import { ASKING } from "./asking-words.ts";
import { withoutMarkup } from "./normalise.ts";

/** What is read of a message. */
export interface Excerpt {
  readonly text: string;
  /** Whether something is left out that may say something. */
  readonly isCut: boolean;
}

/** A message of Discord's has no more characters. */
const LONGEST = 4000;
/** Messages up to here are read as a whole; longer ones tell stories, and all that follows takes time by the length. */
const WHOLE = 300;
/** Characters that are read of a longer one. */
const READ = 240;
/** What is left of a sentence that has to be cut says too little from here on. */
const LEAST = 40;

const SENTENCE_END = /(?<=[.!?؟…])\s+|\n/u;
const SAYS = /[\p{L}\p{N}]/u;
const ASKED = /[?؟]["')\]*_|”»]*$/;
const ASKS = new RegExp(`^\\W*(?:(?:and|so|but|also|then|or) )?(?:${[...ASKING].join("|")}|is it true)\\b`, "i");
/** Of whoever writes, or of theirs. */
const OF_ONESELF = /\b(?:my|our|me|us|i|i'm|we)\b/i;

/**
 * What is read of a message: all of it, or of a long one its questions, what it tells of whoever writes, what stands before a
 * question, and how it begins and ends, in this order as far as there is room, each in its place.
 */
export function excerptOf(message: string): Excerpt {
  if (message.length <= WHOLE) return { text: message, isCut: false };
  const bare = withoutMarkup(message.slice(0, LONGEST));
  if (bare.length <= WHOLE) return { text: bare, isCut: false };
  const sentences = bare.split(SENTENCE_END).filter((sentence) => SAYS.test(sentence));
  const chosen = new Map<number, string>();
  let room = READ;
  for (const at of byWeight(sentences)) {
    const sentence = sentences[at] ?? "";
    const isFirst = chosen.size === 0;
    if (sentence.length > room && !(isFirst || (room > LEAST && sentence.length > READ))) continue;
    const text = sentence.length > room ? cut(sentence, room) : sentence;
    chosen.set(at, text);
    room -= text.length + 1;
    if (room < LEAST) break;
  }
  const text = [...chosen].sort(([one], [other]) => one - other).map(([, sentence]) => sentence);
  return { text: text.join("\n"), isCut: true };
}

/** The places of sentences, those first that tell most of what is asked. */
function byWeight(sentences: readonly string[]): Set<number> {
  const places = [...sentences.keys()];
  const asking = places.filter((at) => asks(sentences[at] ?? ""));
  return new Set([
    ...asking,
    ...places.filter((at) => OF_ONESELF.test(sentences[at] ?? "")),
    ...asking.map((at) => at - 1).filter((at) => at >= 0),
    ...places.slice(0, 1),
    ...places.slice(-1),
    ...places,
  ]);
}

function asks(sentence: string): boolean {
  return ASKED.test(sentence) || ASKS.test(sentence);
}

/** As much of a sentence as there is room for, in whole words: its end where it asks there, or else its beginning. */
function cut(sentence: string, room: number): string {
  if (ASKED.test(sentence)) return sentence.slice(-room).replace(/^\S*\s+/, "");
  return sentence.slice(0, room).replace(/\s+\S*$/, "");
}
