import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { together } from "../acts/several.ts";
import type { Answer } from "../answer.ts";
import { all, type Decision } from "./judging/all-verdicts.ts";
import type { Judged } from "./judging/judged.ts";
import { tellingAll } from "./judging/told-entry.ts";
import { verdictAnswer } from "./word-verdict.ts";

/** A clause with a verdict, and the entry that tells why. */
export interface Decided {
  readonly judged: Judged;
  readonly entry: Entry;
}

/** How the claim stands of which clauses were decided. */
interface DecidedOf {
  /** Nothing is known of some of it. */
  readonly isOpen: boolean;
  readonly isDenied: boolean;
  /** Each number of the claim was decided by itself. */
  readonly isAllCounted: boolean;
  readonly language: Language | undefined;
}

/** The verdict on a claim by its decided clauses: the whole is told where one entry tells it, else what is so and what isn't. */
export function wordDecided(
  base: KnowledgeBase,
  decided: readonly [Decided, ...Decided[]],
  { isOpen, isDenied, isAllCounted, language }: DecidedOf,
): Answer {
  const [first, ...others] = decided;
  const verdict = all(
    decided.map(({ judged }) => judged.verdict),
    isOpen,
  );
  const isBorneOut = ({ judged }: Decided) => judged.verdict === "yes" || Boolean(judged.isRestOpen);
  const isRestOpen = verdict === "partly" && !isDenied && decided.every(isBorneOut);
  const isOfOne = others.every(({ entry }) => entry === first.entry);
  const isAlike = verdict !== "partly" || isRestOpen;
  const whole =
    isOfOne || !isAlike
      ? undefined
      : tellingAll(
          base,
          decided.map(({ judged }) => judged),
        );
  if (whole) return verdictAnswer(base, whole, verdict, isDenied, language, { isRestOpen });
  const word = ({ judged, entry }: Decided, one: Decision, how: { isRestOpen: boolean; isDenied: boolean }) =>
    verdictAnswer(base, entry, one, how.isDenied, language, { ...countsOf(judged), isRestOpen: how.isRestOpen });
  // Where each figure is wrong, each right one is told.
  const areApart = verdict === "partly" || (verdict === "no" && isAllCounted && !isOpen);
  if (isOfOne || !areApart) return word(first, verdict, { isRestOpen, isDenied });
  const last = decided.at(-1);
  const wordOwn = (one: Decided) =>
    isRestOpen
      ? word(one, one === last ? "partly" : "yes", { isRestOpen: one === last, isDenied: one !== last })
      : word(one, one.judged.verdict, { isRestOpen: Boolean(one.judged.isRestOpen), isDenied });
  return { ...together([wordOwn(first), ...others.map(wordOwn)], [], language), act: "claim", verdict };
}

/** The counts that a clause was judged by. */
function countsOf({ was, fact, isOfCount, elsewhere }: Judged) {
  return { was, counted: isOfCount ? fact : undefined, elsewhere };
}
