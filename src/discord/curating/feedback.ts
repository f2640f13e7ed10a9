import { createHmac, randomBytes } from "node:crypto";
import type { Feedback, FeedbackReason } from "../../store/ports/feedback.ts";
import type { Notes } from "../../store/ports/notes.ts";
import { COUNTED_DAYS, DAY_MS } from "../surface/retention.ts";

/** Where the key of the present period is noted. */
const KEY_NOTE = "feedback key";
const PERIOD_MS = COUNTED_DAYS * DAY_MS;

/** One member's objection to one answer. */
export interface Objection {
  readonly entry: string;
  readonly reason: FeedbackReason;
  /** Ids of the person and of the answer's message; neither is stored. */
  readonly person: string;
  readonly answer: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Counts an objection, once a person and answer: kept is a keyed hash of both, and the key is thrown away after 30 days.
 * Resolves to whether it counted.
 */
export async function recordFeedback(
  store: Notes & Feedback,
  { entry, reason, person, answer, at }: Objection,
): Promise<boolean> {
  const mark = createHmac("sha256", await keyFor(store, at))
    .update(`${person} ${answer} ${entry}`)
    .digest("base64url");
  return store.addFeedback(mark, entry, reason, at);
}

/** The key of the present 30 days; a new one makes the marks of the time before worthless. */
async function keyFor(store: Notes, at: number): Promise<string> {
  const period = String(Math.floor(at / PERIOD_MS));
  const [held, key] = (await store.note(KEY_NOTE))?.split(" ") ?? [];
  if (held === period && key !== undefined) return key;
  const made = randomBytes(32).toString("base64url");
  await store.setNote(KEY_NOTE, `${period} ${made}`);
  return made;
}
