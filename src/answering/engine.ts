import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Answer, Question } from "./answer.ts";
import { type BaseIndex, indexBase } from "./base-index.ts";
import { createJudge } from "./claims/judge.ts";
import { recogniseClaim } from "./claims/recognise.ts";
import { decide, type Reasoning } from "./decide.ts";
import { createUnderstanding } from "./understanding.ts";
import { checkWeights, FITTED, type Weights } from "./weights.ts";

/** Longer questions are read up to here; Discord's own limit for a member without Nitro. */
const LONGEST_QUESTION = 2000;
/** What came of a question. */
export interface Consideration {
  readonly answer: Answer;
  /** What the engine thought on the way to it. */
  readonly reasoning: Reasoning;
}

/** Answers questions from one base: deterministic, without files, clock or network. */
export interface Engine {
  readonly base: KnowledgeBase;
  /** Takes about a millisecond: ask once, and pass on what came of it. */
  consider(question: Question): Consideration;
}

/**
 * Makes a base answer questions.
 * @param index what `indexBase` made of this very base
 * @param weights of the evidence; by default those that were fitted, and an AttestError where they lack one
 */
export function createEngine(
  base: KnowledgeBase,
  index: BaseIndex = indexBase(base),
  weights: Weights = checkWeights(FITTED),
): Engine {
  const understanding = createUnderstanding(base, index, weights);

  const judge = createJudge(base, understanding.lexicon, index.profiles);

  return {
    base,
    consider({ text, context }) {
      const message = text.slice(0, LONGEST_QUESTION);
      const reasoning = understanding.reason(message, context);
      const answer = decide(base, reasoning);
      const claim = recogniseClaim(message);
      if (!claim) return { answer, reasoning };
      const judged = judge.judge(claim, understanding.reason(claim.body, context));
      const isUnsaid = claim.form !== "question" && (judged?.verdict ?? "unsaid") === "unsaid";
      // A known unknown tells better than the verdict alone what isn't said.
      if (isUnsaid && answer.outcome === "unknown" && answer.entry)
        return { answer: { ...answer, act: "claim", verdict: "unsaid" }, reasoning };
      return { answer: judged ?? answer, reasoning };
    },
  };
}
