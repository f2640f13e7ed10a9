import { createHash } from "node:crypto";
import type { Feedback, FeedbackReason } from "../../store/ports/feedback.ts";
import type { Objections } from "./objections.ts";

/** One member's objection to one answer. */
export interface Objection {
  readonly entry: string;
  readonly reason: FeedbackReason;
  /** Id of the press by which it was made: every process that hears of it has the same. */
  readonly press: string;
  /** Ids of the person and of the answer's message; neither is stored. */
  readonly person: string;
  readonly answer: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Counts an objection, once a person and answer as long as this process remembers; resolves to whether it counted. Stored
 * is a mark of the press, from which nobody comes to a person, whatever else they have.
 */
export async function recordFeedback(
  store: Feedback,
  objections: Objections,
  { entry, reason, press, person, answer, at }: Objection,
): Promise<boolean> {
  if (!objections.add(person, `${answer} ${entry}`)) return false;
  try {
    const mark = createHash("sha256").update(press).digest("base64url");
    await store.addFeedback(mark, entry, reason, at);
    return true;
  } catch (error) {
    objections.remove(person, `${answer} ${entry}`);
    throw error;
  }
}
