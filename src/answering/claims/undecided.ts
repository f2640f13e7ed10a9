import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Answer } from "../answer.ts";
import type { Reasoning } from "../decide.ts";
import { isAtHome } from "../evidence.ts";
import { comparesFigures } from "./comparing.ts";
import { alignedWith, type Held } from "./judging/aligned.ts";
import { isOfOtherFate } from "./judging/other-fate.ts";
import { toldNearest, toldOtherwise } from "./judging/told-entry.ts";
import { readClause } from "./reading/read-clause.ts";
import type { Claim } from "./recognising/recognise.ts";
import type { Speakers } from "./recognising/speakers.ts";
import { asksForTold, isJudged, OF_WRITER } from "./unjudged.ts";
import { toldAnswer, unsaidAnswer, verdictAnswer } from "./word-verdict.ts";

/** An entry that is asked just that answers in a verdict's place, from here on. */
const ANSWERED = 0.6;

/** It is said of what happens, and of no one who writes: “it stopped and the army left”. */
const OF_IT = /^it\b(?!['’]s)(?!.*\b(?:i|im|me|my|we|our|us|you|your|u|ur|idk|gonna)\b)/i;

/** What claims are answered with of which no clause was decided. */
interface UndecidedParts {
  readonly base: KnowledgeBase;
  readonly reader: Parameters<typeof readClause>[2];
  readonly speakers: Speakers;
  readonly knownOf: () => Held;
}

/** The answer to a claim of which no clause was decided; undefined where it is answered as a question, or chatted about. */
export type Undecided = (claim: Claim, reasoning: Reasoning, language: Language | undefined) => Answer | undefined;

/** Makes what tells of undecided claims what the source says instead, or that it says nothing. */
export function createUndecided({ base, reader, speakers, knownOf }: UndecidedParts): Undecided {
  return ({ body, form, isDenied, isCut }, reasoning, language) => {
    const { candidates, against, reading } = reasoning;
    if (asksForTold(reading.words.join(" "), form === "statement")) return undefined;
    const [likeliest] = candidates;
    if (likeliest?.entry.kind === "fact" && likeliest.probability >= ANSWERED) {
      const { entry, evidence } = likeliest;
      // What is presumed to hold another number or place is ruled out; what is asked just that answers by itself.
      const isOtherwise = evidence.miscounts || evidence.misplaces;
      const clause = readClause(body, reasoning.reading, reader);
      const isPresumed = isOtherwise && !clause.isNegated && isJudged(body) && !comparesFigures(body);
      if (isPresumed) return verdictAnswer(base, entry, isDenied ? "yes" : "no", isDenied, language);
      const isOther = form === "question" && isOfOtherFate(clause, reasoning, knownOf());
      if (isOther) return unsaidAnswer(base, [likeliest], language);
      if (isOtherwise || isAtHome(evidence)) return undefined;
    }
    if (form === "question") return undefined;
    const clause = readClause(body, reasoning.reading, reader);
    const isTold = !isDenied && !clause.isNegated && isJudged(body) && !comparesFigures(body);
    const aligned = alignedWith(clause, reasoning, knownOf());
    const instead = isTold ? toldOtherwise(base, aligned, reasoning) : undefined;
    const near = isJudged(body) ? toldNearest(clause, aligned, reasoning, knownOf()) : undefined;
    const told = instead ?? (isTold && near?.isSure ? near : undefined);
    if (told) return toldAnswer(base, told, language);
    const isPut = form === "confirmation" && OF_IT.test(body) && speakers.isOfEvent(body);
    if (OF_WRITER.test(body) && !isPut) return undefined;
    // A statement of which the base knows nothing is rather a remark, or said to the bot.
    const isRemark = (against.unknownWords > 0 && !isCut) || speakers.meansNothing(body);
    if (form === "statement" && isRemark) return undefined;
    if (near) return toldAnswer(base, near, language);
    return unsaidAnswer(base, candidates, language);
  };
}
