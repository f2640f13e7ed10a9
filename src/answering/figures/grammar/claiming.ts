/** Asked for a yes or no, */
const QUESTION =
  /^(?:so |and |but |ok |okay |well |hey |hi |wait )*(?:did|do|does|are|is|was|were|have|has|had|would|can|could|am)\b/;
/** or for more than that; */
const WH = /\b(?:how|what|which|who|whose|whom|compare|comparing|comparison|rank|list|show|give|tell|versus|vs)\b| or /;
/** who says so, or that it be confirmed. */
const PUT =
  /\b(?:is it|is this|is that|would it be|am i|it is) (?:true|accurate|right|correct|fair|ok|okay|so|wrong)\b|\b(?:true|correct|right|cap|accurate|yes or no|fact|confirm|swears?|claims?|insists?|reckons?|says?|said|bets?|heard|read)\b/;

/** Whether the words say that something is so, or ask whether it is. */
export function isClaiming(words: string): boolean {
  if (QUESTION.test(words) && !/ or /.test(words)) return true;
  return (PUT.test(words) && !/ or (?!no\b|not\b|false\b|cap\b)/.test(words)) || !WH.test(words);
}

const WANTED =
  /^(?:(?:please|pls|so|and|ok|okay|just|now|can you|could you|you) )*(?:put|set|hold|place|line|list|lay|rank|order|sort|arrange|compare|contrast|add|take|subtract|deduct|divide|calculate|work out|weigh|stack|show|give|tell)\b/i;
/** An order to compute, in the words of arithmetic. */
const OPERATOR =
  /\b(?:plus|minus|divided by|subtracted from|added to|as an? (?:percentage|percent|share|fraction|proportion|ratio|multiple|slice) of|in percent|side by side|next to each other|versus|vs)\b/i;
const ASKED = /\b(?:who|whose|which|how (?:many|much|far|big|large))\b(?! (?:is|are) (?:why|how)\b)/i;
const RELATIVE = /\b(?:those|people|men|ones|fighters|civilians|soldiers|everyone|anyone|victims|dead) who\b/gi;

/** Whether words want figures told or held against each other, though they have the verb of a statement: “put the two side by side”. */
export function wantsFigures(text: string): boolean {
  return WANTED.test(text) || OPERATOR.test(text) || ASKED.test(text.replace(RELATIVE, " "));
}
