import type { Bot } from "../surface/bot.ts";
import { oldestDay, oldestMs } from "../surface/retention.ts";

/** Deletes the wordings, counts and objections that are older than 30 days. */
export async function forgetOld({ store, now }: Pick<Bot, "store" | "now">): Promise<void> {
  await store.forgetUnansweredBefore(oldestDay(now()));
  await store.forgetAskedBefore(oldestMs(now()));
  await store.forgetFeedbackBefore(oldestMs(now()));
}
