/** Words that put something as known beyond doubt. */
const SURE =
  "confirmed|proven?|proved|proof|official(?:ly)?|verified|definite(?:ly)?|undoubtedly|undisputed|undeniabl[ey]|(?:no|without (?:a|any)) doubt|for (?:sure|certain|a fact)|(?:firmly )?established|guaranteed";
const CERTAIN = new RegExp(`\\b(?:${SURE})\\b`, "i");
const UNCERTAIN = new RegExp(
  `\\b(?:un(?:confirmed|proven|verified|official)|(?:not|never|nobody|no one|n[o']?t|isnt|arent|wasnt|hasnt|havent)(?: (?:been|yet|even|really|at all|fully|ever|has|have))* (?:${SURE}))\\b`,
  "i",
);
/** A source that says so only guesses, or has heard it. */
const HEDGED =
  /\b(?:estimated?|estimates|believed|thought|suspected|presumed|assumed|reports indicate|reportedly|allegedly|apparently|unconfirmed|unverified)\b/i;

/** How sure words put what is told: beyond doubt, not confirmed, or neither. */
export function certaintyOf(text: string): "certain" | "uncertain" | undefined {
  if (UNCERTAIN.test(text)) return "uncertain";
  return CERTAIN.test(text) ? "certain" : undefined;
}

/** Whether a quotation tells something only as an estimate, a belief or from reports. */
export function isHedged(quote: string): boolean {
  return HEDGED.test(quote);
}

/** What is to be, or would be, isn't yet. */
const UNFULFILLED =
  /\b(?:is|are|was|were) (?:to (?!blame\b)[a-z]+|expected to|due to (?:be|become)|set to|supposed to|scheduled)\b|\bonly if\b|\bwhether\b|\bleft open\b|\bwould\b|\b(?:might|could) (?!have\b)/i;
const EXPECTING =
  /\b(?:to|whether|if|may|might|could|can|would|expect\w*|plan\w*|until|by|due|whatever|open|undecided|unclear|not|yet|promis\w*|possibl\w*|scheduled)\b/i;

/** Whether words tell as done what a quotation only expects. */
export function isYetToBe(text: string, quote: string): boolean {
  return UNFULFILLED.test(quote) && !EXPECTING.test(text);
}
