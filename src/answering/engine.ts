import type { KnowledgeBase } from "../knowledge/model.ts";
import { answerFeelingly, feltFirst } from "./acts/answer-to-feeling.ts";
import { asksApart } from "./acts/asks-apart.ts";
import { feelingWords } from "./acts/feeling-words.ts";
import { feelingsOf } from "./acts/feelings.ts";
import type { Answer, Question } from "./answer.ts";
import { type BaseIndex, indexBase } from "./base-index.ts";
import { createJudge } from "./claims/judge.ts";
import { recogniseClaim } from "./claims/recognise.ts";
import { decide, type Reasoning } from "./decide.ts";
import { createArithmetic } from "./figures/arithmetic.ts";
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
  const { lexicon, read } = understanding;
  const arithmetic = createArithmetic({ base, lexicon, read, profiles: index.profiles });
  const wordsOf = feelingWords(base);

  const judge = createJudge(base, understanding.lexicon, index.profiles);

  return {
    base,
    consider({ text, context }) {
      const question = text.slice(0, LONGEST_QUESTION);
      const feelings = feelingsOf(read(question), wordsOf);
      const reasoning = understanding.reason(question, context);
      const computed = arithmetic.answer(question, context);
      const answer = computed ?? decide(base, reasoning);
      if (feltFirst(feelings) !== undefined)
        return { answer: answerFeelingly(base, feelings, answer, asksApart(question, read, wordsOf)), reasoning };
      const claim = recogniseClaim(question);
      if (!claim) return { answer, reasoning };
      const judged = judge.judge(claim, understanding.reason(claim.body, context));
      if (judged?.verdict !== undefined && judged.verdict !== "unsaid") return { answer: judged, reasoning };
      if (computed) return { answer: computed, reasoning };
      // A known unknown tells better than the verdict alone what isn't said.
      if (claim.form !== "question" && answer.outcome === "unknown" && answer.entry)
        return { answer: { ...answer, act: "claim", verdict: "unsaid" }, reasoning };
      return { answer: judged ?? answer, reasoning };
    },
  };
}
