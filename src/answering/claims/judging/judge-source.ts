import type { Reasoning } from "../../decide.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { type Judged, turned } from "./judged.ts";

/** Figures, as what somebody gives. */
const FIGURES = /\b(?:figures?|numbers?|counts?|toll|tally|estimates?|statistics|data|dead|deaths|\d[\d.,]*)\b/i;
/** Whoever is named after them gave it out. */
const GIVEN_BY =
  /\b(?:(?:comes?|came|coming|(?:is|are|was|were)(?:n'?t| not)?|stems?|taken|originates?)\s+(?:straight |directly |only |all )?from|(?:reported|counted|published|released|given|put out|provided|collected|compiled|issued|announced|supplied|gathered)(?: out)? by|according to)\s*(.+)$/i;
/** Whose figures they are said to be: “those are Red Cross numbers”. */
const ONES_COUNT =
  /\b(?:is|are|was|were) (?:an? |the )?(\S+(?: \S+){0,3} (?:count|figures?|numbers?|estimate|tally|toll)\b.*)$/i;
const POSSESSIVE = /['’]s\b/g;
const COUNTER =
  /^(?:it|that|this) (?:is|was) (.+?) (?:who|that|which) (?:counted|reported|published|gave|compiled|collected|released)\b/i;

/**
 * What a clause says of who gives a figure, against the fact's claimant. Undefined where it doesn't say who, or where the
 * likeliest entries give no figure.
 */
export function judgeSource(
  clause: ReadClause,
  { candidates }: Reasoning,
  speakers: Pick<Speakers, "speakerIn">,
): Judged | undefined {
  const isOfFigures = FIGURES.test(clause.text) || /^(?:they|it|those|these)\b/i.test(clause.text);
  const [, named = ""] = (isOfFigures && ONES_COUNT.exec(clause.text)) || [];
  const owner = /^\p{Lu}/u.test(named) || speakers.speakerIn(named.replace(POSSESSIVE, "")) !== undefined ? named : "";
  const [, giver = owner] = (isOfFigures && GIVEN_BY.exec(clause.text)) || COUNTER.exec(clause.text) || [];
  if (giver === "") return undefined;
  const facts = candidates.flatMap(({ entry }) => (entry.kind === "fact" ? entry.facts : []));
  const fact = facts.find(({ figure, claimant }) => figure && speakers.speakerIn(claimant.en) !== undefined);
  if (!fact) return undefined;
  const isSo = speakers.speakerIn(giver.replace(POSSESSIVE, "")) === speakers.speakerIn(fact.claimant.en);
  const judged: Judged = { verdict: isSo ? "yes" : "no", fact };
  return clause.isNegated ? turned(judged) : judged;
}
