import type { DeliveryKey } from "../store/store.ts";
import { describeFailure } from "./failure-advice.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import { isPermanent, PostError } from "./post-error.ts";
import type { AttemptReport } from "./report.ts";
import { retryAfterMs } from "./retry.ts";

/** Marks and logs a delivery that stands in its channel. */
export async function recordSent(
  { store, log }: DeliveryPorts,
  key: DeliveryKey,
  messageId: string,
  found: boolean,
  now: Clock,
): Promise<AttemptReport> {
  await store.markSent(key, messageId, now().epochMilliseconds);
  log.info({ ...key, messageId, found }, found ? "Daily summary had been posted before" : "Daily summary posted");
  return { ...key, outcome: "sent", messageId, found };
}

/** Marks and logs a date that passed without a post. */
export async function recordMissed(
  { store, log }: DeliveryPorts,
  key: DeliveryKey,
  now: Clock,
): Promise<AttemptReport> {
  await store.markMissed(key, now().epochMilliseconds);
  log.warn(key, "Daily summary missed: more than 6 hours late");
  return { ...key, outcome: "missed" };
}

/** Ends the claim with the reason and the time of the next attempt, and logs both. */
export async function recordFailed(
  { store, log, processId }: DeliveryPorts,
  key: DeliveryKey,
  error: unknown,
  attempts: number,
  now: Clock,
): Promise<AttemptReport> {
  const permanent = isPermanent(error);
  const reason = describeFailure(error);
  const retryAt = now().epochMilliseconds + retryAfterMs(attempts, permanent);
  const fields = { ...key, err: error, attempts, permanent, retryAt };
  if (error instanceof PostError) log.warn(fields, `Daily summary not posted: ${reason}`);
  else log.error(fields, `Daily summary not posted: ${reason}`);
  await store.markFailed(key, reason, { retryAt, by: processId });
  return { ...key, outcome: "failed", reason, permanent, retryAt };
}
