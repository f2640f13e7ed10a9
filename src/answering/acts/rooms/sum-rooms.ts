import type { Answer } from "../../answer.ts";
import type { Arithmetic } from "../../figures/arithmetic.ts";
import { wantsFigures } from "../../figures/grammar/claiming.ts";
import { checkEach, ofSeveral } from "../../figures/stated/each-result.ts";
import { checkEquation } from "../../figures/stated/equation.ts";
import { numbered, together } from "../several.ts";
import type { Room } from "./room.ts";

/** It asks for a share, and for nothing to be done with it. */
const WANTS_SHARE =
  /^(?!.*\b(?:more|less|fewer|than|difference|together|combined|lead|margin|add|of (?:them|those|these))\b).*(?:%|\bpercent\w*|\bshare\b|\bproportion\b)/iu;

/** The rooms of sums. */
export interface SumRooms {
  /** Judges the results that a message states. */
  readonly checkSum: Room;
  /** Computes what is asked of figures. */
  readonly calculate: Room;
  /** Says why a sum can't be: it isn't answered by one of its figures. */
  readonly declineSum: Room;
}

/** Makes the rooms of sums. */
export function createSumRooms(arithmetic: Arithmetic): SumRooms {
  return {
    checkSum({ text: message, context, answer: { language } }, { claim }) {
      const text = claim?.form === "confirmation" && claim.isCut ? claim.body : message;
      const check = (stated: string, before: readonly string[]) =>
        checkEquation(stated, (words) => arithmetic.answer(words, [...before, ...context], language)) ??
        arithmetic.judge(stated, [...before, ...context], language) ??
        // What is asked of a member's own numbers may be all that frames them: “who is right?”
        arithmetic.holdTheirs(stated === text ? message : stated, [...before, ...context], language);
      const [first, ...others] = checkEach(text, check);
      if (first) return numbered(together([first, ...others], [], language));
      // What frames a claim may hold numbers of its own: “claim 2: …, right?”
      const bare = claim?.form === "confirmation" && !claim.isDenied ? claim.body.replace(/["“”«»]/g, "") : undefined;
      return ofSeveral(
        text,
        check(text, []) ?? (bare === undefined ? undefined : arithmetic.judge(bare, context, language)),
      );
    },
    calculate({ text, context, answer }, { claim, act }) {
      if (tellsShare(text, answer)) return undefined;
      const computed = arithmetic.answer(text, context, answer.language);
      const isStated = act === "claim" && claim?.form === "statement" && !wantsFigures(claim.body);
      return isStated && computed?.act === "compare" ? undefined : computed;
    },
    declineSum: ({ text, context, answer }) =>
      tellsShare(text, answer) ? undefined : arithmetic.decline(text, context, answer),
  };
}

/** Whether a share is asked for that is told as the source gives it: none needs computing. */
function tellsShare(text: string, answer: Answer): boolean {
  return (
    WANTS_SHARE.test(text) && answer.outcome === "answer" && answer.facts.some(({ figure }) => figure?.unit === "%")
  );
}
