import { isFunctionWord } from "./function-words.ts";
import type { Match } from "./lexicon.ts";
import { isAsking, type Reading } from "./reading.ts";

/** Words that stand for what was said before. */
const STANDING_FOR = new Set(
  "he him his himself she her hers they them their theirs themselves it its that those these this one ones there then same such".split(
    " ",
  ),
);
/** Words that begin what goes on from an answer. */
const GOING_ON = new Set(["and", "but", "or", "so", "also", "then", "no", "not", "nope", "sorry"]);
/** Content words of the shortest question that needs no other. */
const WHOLE = 2;

/** Longer questions tell themselves what they are about, whatever stands for something in them. */
const LONG = 9;

/**
 * Whether a question needs what was said before: `whole` where it says itself what it is about, `half` where it has too few
 * words or some that stand for what was said, `either` where it is too short to tell.
 */
export function leaningOf({ words, stems, matches }: Reading): "whole" | "half" | "either" {
  const content = stems.filter((stem) => !isFunctionWord(stem)).length;
  if (content < WHOLE) return "half";
  const subjects = matches.filter((match) => !isAsking(match));
  const goesOn = GOING_ON.has(words[0] ?? "") || /^(?:what|how) about/.test(words.slice(0, 2).join(" "));
  if (goesOn || pointsBack({ words, matches }) || subjects.length === 0) return words.length < LONG ? "half" : "either";
  const asks = subjects.length < matches.length;
  return asks || content > WHOLE ? "whole" : "either";
}

/** Whether a word stands for what was said before the text. */
export function pointsBack({ words, matches }: Pick<Reading, "words" | "matches">): boolean {
  const subjects = matches.filter((match) => !isAsking(match));
  return words.some((word, i) => STANDING_FOR.has(word) && !standsForNothing(i, words, subjects));
}

/** “There are”, “is it true that”, “those who died”; and a person or group that the question names before it stands for it. */
function standsForNothing(at: number, words: readonly string[], subjects: readonly Match[]): boolean {
  const [word = "", next = "", before = ""] = [words[at], words[at + 1], words[at - 1]];
  if (word === "there")
    return /^(?:is|are|was|were|be|been|any|no)$/.test(next) || /^(?:is|are|was|were)$/.test(before);
  if (word === "it") return /^(?:is|does|was)$/.test(before) && next !== "";
  if (word === "that") return CONJOINED.has(before) || /^(?:who|is|was)$/.test(before);
  if (/^(?:those|these)$/.test(word)) return /^(?:who|that|killed)$/.test(next);
  if (/^(?:this|then|same|such|ones?)$/.test(word)) return false;
  return subjects.some(({ id, end, slot }) => end <= at && (id.startsWith("@") || slot === "group"));
}

/** Words after which “that” begins what is said. */
const CONJOINED = new Set(
  "true say says said know known read heard hear told tell claim claims think believe sure mean".split(" "),
);

const HAPPENS =
  /^(?:happen|happened|happening|start|started|begin|began|over|end|ended|ending|stop|stopped|continue|going|last|finished)$/;

/** Asks who somebody is. */
const WHO_IS = /^who (?:is|are|was|were)\b/i;

/** Whether half a question after the answer to this one asks of the event: nobody happens, or is over. */
export function asksOfNoOne(reading: Pick<Reading, "words" | "matches">, answered: string): boolean {
  return WHO_IS.test(answered) && asksOfHappening(reading);
}

/** Whether “it” of half a question is something that happens: “where did it happen”, “is it over”. */
function asksOfHappening({ words, matches }: Pick<Reading, "words" | "matches">): boolean {
  const isNamed = matches.some(({ id }) => id.startsWith("@"));
  return !isNamed && words.some((word, at) => /^(?:it|this|that)$/.test(word) && HAPPENS.test(words[at + 1] ?? ""));
}
