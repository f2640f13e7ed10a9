import { compile } from "./feeling-grammar.ts";

const AGENT = "(?:<group>|<peoples>|<person>|he|rulers|rebels|soldiers|troops)";
const VICTIM =
  "(?:<peoples>|<group>|<kin>|them|us|women|people|innocents?|families|minorities|<n>|prisoners|villagers)";
const DEED = "(?:<slay>|<slain>|<crime>|<atrocity>|<dead>)";

/** It asks who is to blame, who ordered, or why or whether somebody killed. */
export const GUILT = compile([
  `<blame>(?: (?:for|of|in))?(?: (?:the|this|these|those|that|all|it|so|many|of|what|happened|every|civilian|their|your|view|opinion|so|much|mass|here|really|then|<group>|<peoples>|women|<kin>|and|<n>))*(?: (?:${DEED}|it|this|that|here|happened|war|fighting|mess|chaos|clashes|attacks on <group>|view|opinion)(?= |$)|$)`,
  `whose fault (?:is|was)`,
  `who(?: \\S+){0,3} <ordering>(?: \\S+){0,4} (?:${DEED}|shoot|kill|fire on|this|it|that|them|(?:attacks?|shooting) (?:on|of|at) ${VICTIM})`,
  `who(?: \\S+){0,2} <ordering>$`,
  `(?:did|do|does|has|have|was|is|were|if|whether)(?: \\S+){0,5} <ordering>(?: \\S+){0,5} ${DEED}`,
  `why(?: \\S+){0,5} <slay>(?: \\S+){0,3} ${VICTIM}`,
  `why (?:do|does|is|are|did) (?:they|he|<group>|<peoples>|<person>)(?: \\S+)? <slay>$`,
  `why(?: \\S+){0,2} (?:are|is|was|were|have|has)(?: \\S+){0,4} ${VICTIM}(?: \\S+){0,3} <slain>`,
  `(?:did|do|does|are|is|was|were|have|has|whether|if)(?: (?:not|the|all|any|both|also|really|new|interim|government|leader|actually|some))* ${AGENT}(?: [a-z]+){0,2} <slay>(?: \\S+){0,4} ${VICTIM}`,
  `(?:has|have|had)(?: (?:not|the|all|really|new))* ${AGENT}(?: (?:really|also|actually|ever))? <slain>(?: \\S+){0,4} ${VICTIM}`,
  `(?:commit|committed|committing|commits|carry out|carried out)(?: \\S+){0,4} (?:<slay>|<crime>|<atrocity>)`,
  `are they(?: \\S+){0,2} <slay>(?: \\S+){0,4} ${VICTIM}`,
  `(?:did|do) they(?: \\S+){0,1} <slay>(?: (?:the|all|these|any))* <peoples>`,
  `(?:is|are|was|were|call|called|calls|count as|counts as|amount to|amounts to)(?: \\S+){0,5} <atrocity>`,
  `^<atrocity>$`,
  `(?<!(?:those|people|ones|anyone|men|everyone|<group>|<peoples>) )who(?: (?:is|are|was|were|has|have|really|actually|did))* (?:<slay>|(?<!(?:is|are|was|were|been|got|being|has been|have been) )<slain>)(?: (?:the|all|so|many|these|those|of|innocent|such|<n>))* ${VICTIM}`,
]);

/** It asks how many, or of both sides at once. */
export const NO_GUILT = compile([
  `how (?:many|much|often|long)`,
  `(?:<slay>|<slain>)(?: \\S+)? (?:each other|one another|whom|eachother)`,
  `(?:number|toll|count|share|percentage) of`,
  `<ordering>(?: \\S+)* (?:investigation|inquiry|probe|end|stop|halt)`,
]);

/** It asks for guilt too, though there may be something known to answer. */
export const GUILT_MAYBE = compile([
  `who(?: (?:really|actually|has|have))? (?:started|began|planned|organised|organized|instigated|provoked|caused)`,
  `(?:did|does|do|has|have|is|was|were|are) (?:\\S+ ){1,3}?(?:plan|planned|planning|organise|organize|instigate|mastermind|orchestrate|orchestrated|provoke|behind)(?: \\S+){0,3} (?:${DEED}|<group>|insurgency|uprising|attack|attacks|violence|it|this|fighting|clashes)`,
  `why(?: \\S+){0,2} (?:nobody|no one|not|none)(?: \\S+){0,3} (?:protect|protected|help|helped|stop|stopped|save|saved|intervene|intervened|defend|defended)`,
  `(?:punished|punishment|pay|paying|paid|revenge|suffering) (?:for|on)(?: \\S+){0,4} (?:<person>|crimes|did|done)`,
  `(?:<blame>|guilty)`,
]);
