import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Formula } from "../formula.ts";
import { LOSSES } from "../grammar/words.ts";
import { termOf } from "../naming/resolve.ts";
import type { Asked } from "./asked.ts";

/** From least to most. */
const ASCENDING =
  /\b(?:ascending|increasing|rising)\b|\b(?:low|lowest|least|less|few|fewest|small|smallest|bottom|min|lightest)(?: \w+)? (?:up )?to (?:the )?(?:high|highest|most|more|big|biggest|largest|top|max|worst|heaviest)\b|\b(?:smallest|lowest|fewest|least|lightest)(?: \w+){0,2} first\b/;
/** Said of one of several. */
const EXTREME =
  /\b(?:most(?! of\b)|worst|hardest|(?<!at )least|fewest|(?:big|small|larg|high|low|great|heavi|light|short|tall)est)\b/;
const LEAST = /^(?:least|fewest|smallest|lowest|lightest|shortest)$/;
const PLACED = /\b(?:second|third|fourth|next|one of the|among the (?:most|worst|\w+est))\b/;
/** Groups as such. */
const GROUPS = /\b(?:groups?|categor(?:y|ies))\b/;
/** An order, of whatever is counted. */
const ORDER =
  /\b(?:rank\w*|order\w*|sort\w*|arrange\w*|ascending|descending|line .* up|(?:biggest|largest|smallest|lowest|highest|most|least) losses|(?:biggest|largest|smallest|lowest|highest) (?:loser|toll))\b/;
/** Who it is. */
const WHO = /\b(?:who|which|whose|whom)\b/;
const SIDE = /\b(?:which|what) (?:side|camp|party|faction)\b/;

/** The groups that are named, or all, from most to least; of two, which is more. */
export function rankOf(
  base: KnowledgeBase,
  { measures, named: { operands }, words, isClaim }: Asked,
): Formula | undefined {
  const total = base.event.count?.total;
  const firm = operands.filter(({ isVague, collective }) => !isVague && !collective);
  const groups = firm.filter(({ measures: [one], isEvent }) => one.fact.id !== total && !isEvent);
  const operation = ASCENDING.test(words) ? "rank-up" : "rank";
  const [one, other, third] = groups;
  const [extreme] = isClaim && one && !other ? (EXTREME.exec(words) ?? []) : [];
  if (extreme && one && !operands.some(({ collective }) => collective === "sides"))
    return PLACED.test(words) ? undefined : { operation: LEAST.test(extreme) ? "least" : "most", terms: [termOf(one)] };
  if (one && other && third) return { operation, terms: groups.map(termOf) };
  if (one && other) return { operation: "compare", terms: [termOf(one), termOf(other)] };
  const event = firm.find(({ isEvent }) => isEvent);
  if (event && !ORDER.test(words)) return undefined;
  if (event) return total !== undefined && !one ? { operation: "compare", terms: [termOf(event), [total]] } : undefined;
  const sides = operands.find(({ collective }) => collective === "sides");
  if (one && sides) return { operation: "compare", terms: [termOf(one), termOf(sides)] };
  if (sides && (SIDE.test(words) || groups.length === 0)) {
    const [first, second, ...more] = termOf(sides);
    return second && more.length === 0 ? { operation: "compare", terms: [[first], [second]] } : undefined;
  }
  // “Which village lost the most?” asks for no group.
  if (
    /\b(?:which|what|whose) (?!(?:of|is|are|was|were|the|one|ones|had|has|have|lost|died|suffered|three|two|four|groups?|categor\w+|sides?|camps?|part(?:y|ies)|people|number|figure|toll|losses|comes?|ranks?|stands?|got|took)\b)/.test(
      words,
    ) &&
    !operands.some(({ start }) => /^(?:which|what|whose)$/.test(words.split(" ")[start - 1] ?? ""))
  )
    return undefined;
  const isAll = operands.some(({ collective }) => collective === "groups") || GROUPS.test(words);
  const isAsked = isAll || ORDER.test(words) || WHO.test(words);
  const isActing = operands.some(({ isActing }) => isActing) || LOSSES.test(words);
  const isKnown = measures.all.some(({ fact }) => fact.id === total);
  return total !== undefined && isKnown && isAsked && (isActing || isAll) ? { operation, terms: [[total]] } : undefined;
}
