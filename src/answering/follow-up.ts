import { isFunctionWord } from "./function-words.ts";
import { namesSomething, type Reading } from "./reading.ts";

/** Words that point back to what was said before. */
const POINTING = new Set(
  `he him his she her it its they them their theirs that those these this there then one ones same other others else
  either neither both too also besides former latter such him himself`.split(/\s+/),
);
/** How a question begins that goes on from the last one. */
const GOING_ON =
  /^(?:and|but|so|ok|okay|also|then|or|what about|how about|what of|why|since when|until when|by whom|with what|who else|where else|what else|how so|how come|in which|in what|says who|like what|such as)\b/;
/** With fewer content words than this, and no name, a question is only half of one. */
const HALF = 2;

/** Whether a question leans on the one before it. One that names its subject and points nowhere stands alone. */
export function leansOnContext(reading: Reading): boolean {
  const { words, stems, matches } = reading;
  if (words.length === 0) return false;
  const points = words.some((word) => POINTING.has(word)) || GOING_ON.test(words.join(" "));
  const named = matches.some(({ id }) => id.startsWith("@"));
  const content = stems.filter((stem) => !isFunctionWord(stem)).length;
  if (named) return points && words.length <= 6;
  return points || content < HALF || !namesSomething(reading);
}

/**
 * The words of a follow-up filled up with those of the question that it leans on; where both settle the same slot (what
 * is asked, of whom, about which thing), the follow-up's counts.
 */
export function fillUp(followUp: Reading, context: Reading): string {
  const settled = new Set(followUp.matches.flatMap(({ slot }) => slot ?? []));
  const dropped = new Set<number>();
  for (const { slot, start, end } of context.matches) {
    if (slot && settled.has(slot)) for (let i = start; i < end; i++) dropped.add(i);
  }
  return [...context.words.filter((_, i) => !dropped.has(i)), ...followUp.words].join(" ");
}
