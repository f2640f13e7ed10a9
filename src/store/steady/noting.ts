import type { AskedCounts } from "../ports/asked-counts.ts";
import type { Gaps } from "../ports/gaps.ts";
import type { PostedAnswers } from "../ports/posted-answers.ts";
import type { BatchWriter } from "./batch-writer.ts";
import type { Waiting } from "./waiting.ts";

type Noted = PostedAnswers & Gaps & AskedCounts;
type Kept = Omit<Noted, "rememberPosted" | "addUnanswered" | "countAsked">;

/** Takes what answers note at once and lets it be written later; what is read or forgotten includes it. */
export function noting(store: Kept, waiting: Waiting, writer: BatchWriter): Noted {
  const afterwards =
    <Values extends unknown[], Result>(call: (...values: Values) => Promise<Result>) =>
    async (...values: Values): Promise<Result> => {
      await writer.settled();
      return call(...values);
    };
  return {
    countAsked(place, subject, at) {
      waiting.addCount(place, subject, at);
      void writer.wake();
    },
    asked: afterwards(store.asked),
    forgetAskedBefore: afterwards(store.forgetAskedBefore),
    addUnanswered(wording, place, day) {
      waiting.addWording(wording, place, day);
      void writer.wake();
    },
    unanswered: afterwards(store.unanswered),
    unansweredIn: afterwards(store.unansweredIn),
    forgetUnanswered: afterwards(store.forgetUnanswered),
    forgetUnansweredBefore: afterwards(store.forgetUnansweredBefore),
    async rememberPosted(posted, facts) {
      if (facts.length === 0) return;
      waiting.addPosted(posted, facts);
      await writer.wake();
    },
    postedWithOther: afterwards(store.postedWithOther),
    postedFacts: afterwards(store.postedFacts),
    markShown: afterwards(store.markShown),
    forgetPosted: afterwards(store.forgetPosted),
    forgetPostedBefore: afterwards(store.forgetPostedBefore),
  };
}
