import type { Entry } from "../../../knowledge/model.ts";
import type { Answer } from "../../answer.ts";
import type { BaseIndex } from "../../base-index.ts";
import { asideReader } from "../../claims/recognising/verifying-lines.ts";
import type { Reading } from "../../reading/reading.ts";
import { withoutTalk } from "./set-aside.ts";
import { toldMeanings } from "./told-meanings.ts";

/** So surely a message is understood with whatever stands around its question. */
const SETTLED = 0.75;
/** So surely a question is understood that was taken for talk or a claim with what stands around it. */
const PLAIN = 0.9;

/**
 * What comes of a message where the talk around its question is set aside, if that is understood better.
 * @param whole what came of all that it says @param answerTo what comes of a part of it
 */
export type SettingAside = <Told extends { readonly answer: Answer }>(
  message: string,
  whole: Told,
  answerTo: (asked: string) => Told,
) => Told;

/** Makes what people say of themselves, their day or their hurry weigh nothing in what they ask. */
export function createSettingAside(
  { verifying, profiles }: Pick<BaseIndex, "verifying" | "profiles">,
  entries: Iterable<Entry>,
  read: (text: string) => Reading,
): SettingAside {
  const parts = { isAside: asideReader(verifying, read), read, told: toldMeanings(entries, profiles) };
  return (message, whole, answerTo) => {
    const asked = isOpen(whole.answer) ? withoutTalk(message, parts) : message;
    if (asked === message) return whole;
    const apart = answerTo(asked);
    return tellsMore(apart.answer, whole.answer) ? apart : whole;
  };
}

/** Whether a message may be understood better. */
function isOpen(answer: Answer): boolean {
  if (answer.parts && answer.outcome === "answer") return false;
  return !isTold(answer) || answer.confidence < SETTLED;
}

function tellsMore(apart: Answer, whole: Answer): boolean {
  if (!isTold(apart)) return false;
  if (whole.outcome === "smalltalk" && whole.confidence >= SETTLED)
    return apart.outcome === "answer" && apart.confidence >= PLAIN;
  // What the source doesn't say of a question and the talk around it is no verdict.
  return apart.confidence > (whole.verdict === "unsaid" ? PLAIN : whole.confidence);
}

/** Whether it is answered, or known to be unknown. */
function isTold(answer: Answer): boolean {
  return answer.outcome === "answer" || (answer.outcome === "unknown" && answer.entry !== undefined);
}
