import type { Reading } from "../reading/reading.ts";

/** What the bot may be said to do while it is asked something else: “are you sure that …”. */
const BESIDES = /^(?:sure|certain|positive|say|tell|talk|using|count|claim|report|awar|serious)/;

/** Whether a question is about the bot itself, which no fact tells of: “why are you so slow”. */
export function asksOfBot({ words }: Pick<Reading, "words">): boolean {
  const at = words.findIndex((word, i) => /^(?:are|were)$/.test(word) && words[i + 1] === "you");
  return at >= 0 && !BESIDES.test(words[at + 2] ?? "");
}
