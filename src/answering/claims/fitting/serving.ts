import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Fit } from "../../../knowledge/pack/base-schema.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { LineClassifier } from "../../acts/lines/line-classifier.ts";
import { type Answer, entryOf } from "../../answer.ts";
import { asClaim, type Claim } from "../recognising/recognise.ts";
import { toldAnswer } from "../word-verdict.ts";
import { type FitOf, fitReader } from "./fit-lines.ts";

/** No verdict serves what is by so much more like what wants none; facts that rule something out are told also to who scorns. */
const UNFIT = { yes: 0.3, partly: 0.25, no: 0.5 };
/** And by so much more where it was put as a claim. */
const PUT = 0.3;
/** It asks something else, whatever can be told of what it says. */
const UNFIT_SURELY = 0.5;

/** Tells whether a verdict serves a message. */
export interface Serving {
  /** What serves the message that a claim is taken from. */
  servedBy(claim: Claim, language: Language | undefined): FitOf;
  /** Whether it surely asks something else. */
  asksElse(served: FitOf): boolean;
  /** The verdict, or what the source says without one where that serves better; undefined where something else is asked. */
  verdictThatServes(answer: Answer, served: FitOf, first: Entry): Answer | undefined;
}

/** Makes what tells it by examples; undefined ones tell that a verdict always does. */
export function createServing(base: KnowledgeBase, fitting: LineClassifier<Fit> | undefined): Serving {
  const fitOf = fitReader(fitting);
  return {
    // Other languages have no examples.
    servedBy({ body, message, form, isCut }, language) {
      if (message === undefined || language !== "en") return { fit: "fits", by: 0 };
      // What surely only puts a claim serves nothing else.
      const { fit, by } = fitOf(isCut && form === "confirmation" ? asClaim(body) : message);
      return { fit, by: form === "confirmation" ? by - PUT : by };
    },
    asksElse: ({ fit, by }) => fit === "asks" && by >= UNFIT_SURELY,
    verdictThatServes(answer, { fit, by }, first) {
      const { verdict = "unsaid", language } = answer;
      if (fit === "fits" || verdict === "unsaid" || by < UNFIT[verdict]) return answer;
      return fit === "asks"
        ? undefined
        : toldAnswer(base, { entry: entryOf(answer) ?? first, how: "plainly" }, language);
    },
  };
}
