import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Answer } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import { entryTellingMost } from "../answer-formula.ts";
import type { Counted } from "../operand.ts";
import { chosen } from "./choice.ts";
import { heldLines } from "./lines.ts";
import { type Related, relate } from "./related.ts";
import { type Relation, relationsIn } from "./relation.ts";
import { ourSide, type Side, sideOf } from "./sides.ts";

/** Numbers as they stand are added, compared or chosen from, and nothing else is. */
const CONFIDENCE = 0.95;
/** It speaks of the bot's figures. */
const OF_SOURCE = /\b(?:you|your|yours|ya|here|article|source|piece|report)\b/iu;

/** It tells of something of the member's. */
const OWN = /\b(?:my|mine|our|ours|we|us|i|i['’]m|theirs?|his|her)\b/iu;

/** What a message is about besides its numbers. */
export interface Surroundings {
  /** Figures that it names in words. */
  readonly named: readonly Counted[];
  /** The figure that was told last. */
  readonly last: Counted | undefined;
  /** It names what the source counts, or goes on from an answer. */
  readonly isOfBase: boolean;
}

/**
 * Holds numbers that members bring against the source's: one computed with the other, several line by line, or two to choose from.
 * Undefined where none of them is the source's, and where the message does nothing with them.
 */
export function holdTheirs(
  base: KnowledgeBase,
  text: string,
  surroundings: Surroundings,
  language: Language,
): Answer | undefined {
  const lines = heldLines(base, text, language);
  if (lines) return answerTo(base, lines, "compare", language);
  if (!surroundings.isOfBase && !OF_SOURCE.test(text)) return undefined;
  const choice = chosen(base, text, language);
  if (choice) return answerTo(base, choice, "compare", language);
  for (const relation of relationsIn(text)) {
    const sides = sidesOf(base, relation, surroundings);
    if (!sides || (relation.operation === "compare" && !OWN.test(text))) continue;
    const related = relate(relation, sides, language);
    // Of figures that were guessed at, what doesn't come to the number may not be what was meant.
    const isGuessed = relation.numbers.length < 2 || sides.every(({ facts }) => facts.length > 0);
    if (related.verdict !== "no" || !isGuessed)
      return answerTo(base, related, relation.operation === "compare" ? "compare" : "compute", language);
  }
  return undefined;
}

/** The two numbers, or the only one beside the figure that is named or was told last; one at least is the source's. */
function sidesOf(
  base: KnowledgeBase,
  { numbers, stated }: Relation,
  { named, last }: Surroundings,
): readonly [Side, Side] | undefined {
  const [first, second, ...more] = numbers.map(({ value }) => sideOf(base, value, named));
  if (!first || more.length > 0) return undefined;
  const others = [...new Set([...named, ...(last ? [last] : [])])].filter((fact) => !first.facts.includes(fact));
  const [other] = others.filter(({ figure }) => figure.unit === undefined);
  const beside = second ?? (other && ourSide(other));
  if (!beside || beside.amount.value === first.amount.value) return undefined;
  const isTheirs = [first, beside].filter(({ facts }) => facts.length === 0).length;
  // What is only asked of the source's own figures is a formula's.
  return isTheirs === 1 || (isTheirs === 0 && stated) ? [first, beside] : undefined;
}

function answerTo(
  base: KnowledgeBase,
  { text, facts: [first, ...others], verdict }: Related,
  act: "compute" | "compare",
  language: Language,
): Answer | undefined {
  const entry = first && entryTellingMost(base, [first, ...others]);
  if (!entry) return undefined;
  return {
    ...answerOf(base, entry, CONFIDENCE, [], language),
    outcome: "answer",
    entry,
    text,
    facts: [first, ...others],
    derived: [],
    act: verdict ? "claim" : act,
    ...(verdict && { verdict }),
  };
}
