import { isPassing } from "../store/outage.ts";
import type { DailySetting } from "../store/ports/daily-settings.ts";
import type { DeliveryKey } from "../store/ports/deliveries.ts";
import { describeFailure } from "./failures/describe-failure.ts";
import { formatFailure } from "./failures/failure.ts";
import { failureOf, isPermanent, PostError } from "./failures/post-error.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
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

/** Ends the claim on a day that needs no post, and logs it. */
export async function recordSkipped({ store, log }: DeliveryPorts, key: DeliveryKey): Promise<AttemptReport> {
  await store.markSkipped(key);
  log.info(key, "Daily summary skipped: nothing changed");
  return { ...key, outcome: "skipped" };
}

/**
 * Marks and logs a date that passed without a post.
 * @param failure as the store keeps it, where it isn't that the bot wasn't running
 */
export async function recordMissed(
  { store, log }: DeliveryPorts,
  key: DeliveryKey,
  now: Clock,
  failure?: string,
): Promise<AttemptReport> {
  await store.markMissed(key, now().epochMilliseconds, failure);
  log.warn({ ...key, failure }, "Daily summary missed: more than 6 hours late");
  return { ...key, outcome: "missed" };
}

/**
 * Ends the claim with the reason and the time of the next attempt, and logs both. What Discord refuses pauses the
 * setting, and those who can mend it are told, once.
 */
export async function recordFailed(
  ports: DeliveryPorts,
  setting: DailySetting,
  key: DeliveryKey,
  error: unknown,
  attempts: number,
  now: Clock,
): Promise<AttemptReport> {
  const { store, log, processId } = ports;
  const permanent = isPermanent(error);
  const failure = failureOf(error);
  const at = now().epochMilliseconds;
  // A known obstacle is watched at no cost, so that the next pass after it is gone may try again.
  // Nor does a busy store ask for patience beyond that pass: with many servers somebody always meets it.
  const isWatched = (permanent && ports.obstacle(setting) !== undefined) || isPassing(error);
  const wait = isWatched ? 0 : retryAfterMs(attempts, permanent);
  const retryAt = at + Math.max(wait, error instanceof PostError ? error.pauseMs : 0);
  const fields = { ...key, err: error, attempts, permanent, retryAt };
  const level = error instanceof PostError ? "warn" : "error";
  log[level](fields, `Daily summary not posted: ${describeFailure(failure, "en")}`);
  const kept = formatFailure(failure);
  await store.markFailed(key, kept, { retryAt, by: processId });
  if (permanent && (await store.pause(key.guildId, kept, at))) await ports.tellPaused(setting, failure);
  return { ...key, outcome: "failed", failure, permanent, retryAt };
}
