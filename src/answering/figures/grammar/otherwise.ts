import type { Named } from "../naming/resolve.ts";
import type { Skeleton } from "../naming/skeleton.ts";
import { LOSSES } from "./words.ts";

/** A message with these asks for something else than arithmetic, */
const ASKS_OTHERWISE =
  /\b(?:(?:where|when) (?:did|do|does|was|were|is|are|has|have|will|exactly)(?! (?:more|fewer|less|most) )(?! the (?:\w+er|most|more|least) )|why|how come|(?:first|second|last|other|this|next) (?:half|quarters?)|beginning|yesterday|tomorrow|will|gonna|going to|next (?:day|week|month|year)|day (?:to|by) day|anything|something|nothing(?! to do with)|(?<!no )matters?|worth|important|how (?:many|much|long)(?: more| further)? (?:years?|months?|weeks?|days(?!.*\b(?:a|per|each|every) day)|hours|decades|time)|blame|fault|guilty|did .* kill$)\b/;
/** or with these as the whole question, or at its end. */
const ASKS_WHERE = /^(?:where|when)\b|\b(?:and|or|but) (?:where|when)$/;
/** Who did it, unless something is divided by it. */
const DOER =
  /[GLW] by (?!how|what|much|far|itself|themselves|deaths|losses|number|toll|group|side|day|side|percent|more|size|count|W)/;
const DIVIDES = /\bdivid/;
/** Whoever kills isn't who is counted; of an event it is said alike. */
const KILLING =
  /\b(?:who|which \w+|what \w+|they) (?:has |have |had )?(?:kill|kills|killed|murder\w*|slaughtered|massacred|shot)\b|\bdid (?!.*\b(?:get|got|be|been)\b).*\b(?:kill|murder|slaughter|shoot|massacre)\b|(?<!\b(?:were|was|are|is|been|got|get|being|those|people) )\b(?:killed|murdered|shot|massacred) (?:more|fewer|less|the most|as many)\b|\bkilled by\b/;
/** How many there are, or somebody has: not how many died. */
const LIVING =
  /\b(?:do|does|did) (?:\w+ ){1,3}have\b|\bhow many (?:\w+ )+(?:are|were) there\b|\bhow many (?:\w+ ){0,4}(?:fought|fight|fighting|armed|carry|carried|carrying|bear|bore|bearing|took part|taking part|took up|taken up)\b|\b(?:has|have|had|got|(?:are|is|were) there) (?:\w+ )?(?:more|fewer|less|bigger|larger|the (?:most|least|fewest|biggest|largest))\b/;

/** Whether a message asks for something else than the figures that it names. */
export function asksOtherwise(words: string, { operands }: Named, { text }: Skeleton): boolean {
  if (ASKS_OTHERWISE.test(words) || ASKS_WHERE.test(words)) return true;
  if (DOER.test(text) && !DIVIDES.test(words)) return true;
  if (KILLING.test(words) && !operands.some(({ isEvent }) => isEvent)) return true;
  return LIVING.test(words) && !isActing(words, operands);
}

/** Whether a message says what becomes of those that it names. */
export function isActing(words: string, operands: Named["operands"]): boolean {
  return LOSSES.test(words) || operands.some((one) => one.isActing || one.isNumber || one.isEvent);
}
