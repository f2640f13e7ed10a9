import { finiteAt, plainWords } from "../drafts/finite-verbs.ts";
import { asksForMore, isOfOneself, isStating } from "../recognising/stating.ts";

const BE = "(?:is|are|was|were)(?:n'?t| not)?";
/** What follows a question word where it asks: a verb before its subject, or what is counted or chosen. */
const ASKED =
  "(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|many|much|long|far|old|often|kind|sort|type|number|amount|fraction|percent\\w*|share|come|exactly|about|r)\\b|\\S+\\s+(?:did|do|does)\\b)";
/** “What they wanted was peace” */
const IN_FRONT = new RegExp(`^(?:what|where|who|how|when|why)\\s+(?!${ASKED})([^,]+?)\\s+${BE}\\s+(\\S.*)$`, "i");
/** “The harbour is where they met”, “it was the mayor who fled”, “the road on which they came is closed” */
const INSIDE = new RegExp(
  `^(.+?)(?:\\s+(?:in|into|of|to|from|for|by|with|on))?\\s+(who|whom|whose|what|where|which|when|why|how)\\s+(?!${ASKED})(\\S+\\s+\\S.*)$`,
  "i",
);
/** It asks, or wants to hear what the question word begins. */
const OPENS_ASKING =
  /^(?:ok |so |wait |and |but )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|on|in|from|by|at|who|whom|whose|what|where|when|why|how|which)\b|\b(?:know|tell|wants?|explain|point|bet|need)\b|\b(?:do|does|did|makes?)$/i;
/** These alone go on from a noun. */
const OF_NOUN = /^(?:who|whom|whose|where|which|when)$/i;
/** “When the dam broke, nobody was home”, “who did it, the paper doesn't say” */
const BEFORE_CLAUSE = new RegExp(`^(?:who|what|where|when|why|how)\\s+(?!${ASKED})[^,]+,\\s+(?!${ASKED})(\\S.*)$`, "i");
/** It goes on with whom it asks about. */
const GOES_ON_ASKING = /^(?:it|he|she|they|you|we|i|this|that|there|these|those)\b(?! \w+ (?:is|was)\b)/i;
const QUESTIONS = /\b(?:questions?|wonder\w*|unsure|not sure|idk|curious|asks?|asked|asking)\b/i;

/** Whether a question word of a text without a question mark only joins a clause that stands for something: “what they wanted was peace”. */
export function isFreeRelative(text: string): boolean {
  if (QUESTIONS.test(text) || /[.!?…]\s/.test(text)) return false;
  const [, clause, rest = ""] = IN_FRONT.exec(text) ?? [];
  if (clause !== undefined)
    return finiteAt(["what", ...plainWords(clause)]) > 0 && !GOES_ON_ASKING.test(rest) && !asksForMore(rest, false);
  const [, main = ""] = BEFORE_CLAUSE.exec(text) ?? [];
  if (main !== "") return isStating(main) && !isOfOneself(main) && !asksForMore(main, false);
  const [, outside = "", joint = "", inside = ""] = INSIDE.exec(text) ?? [];
  if (outside === "" || OPENS_ASKING.test(outside) || asksForMore(`${outside} that ${inside}`, false)) return false;
  return isStating(outside) || (OF_NOUN.test(joint) && hasTwoVerbs(plainWords(inside)));
}

/** Whether a clause ends where another goes on: “they came is closed”. */
function hasTwoVerbs(words: readonly string[]): boolean {
  const first = finiteAt(["that", ...words]);
  return first > 0 && finiteAt(words.slice(first - 1)) > 0;
}
