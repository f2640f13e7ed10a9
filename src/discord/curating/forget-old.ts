import type { ErrorReports } from "../../store/ports/afterwards/error-reports.ts";
import type { AskedCounts } from "../../store/ports/asked-counts.ts";
import type { Feedback } from "../../store/ports/feedback.ts";
import type { Gaps } from "../../store/ports/gaps.ts";
import type { Bot } from "../surface/bot.ts";
import { oldestDay, oldestMs } from "../surface/retention.ts";

type Forgetter = Pick<Bot, "now"> & { readonly store: Gaps & AskedCounts & Feedback & ErrorReports };

/** Deletes the wordings, counts, objections and reports that are older than 30 days. */
export async function forgetOld({ store, now }: Forgetter): Promise<void> {
  await store.forgetUnansweredBefore(oldestDay(now()));
  await store.forgetAskedBefore(oldestMs(now()));
  await store.forgetFeedbackBefore(oldestMs(now()));
  await store.forgetReportsBefore(oldestMs(now()));
}
