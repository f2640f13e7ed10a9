import type { DailySetting } from "../store/ports/daily-settings.ts";
import type { Delivery } from "../store/ports/deliveries.ts";

/** A claim without a result for this long is taken to be of a process that died. */
export const claimStaleMs = 40_000;

/** Sends and look-ups end well before their claim is stale. */
export const sendTimeoutMs = 25_000;

/** Discord enforces a nonce "for the past few minutes"; after two, a repeated send may post twice. */
const nonceSafeMs = 2 * 60_000;

const firstBackoffMs = 30_000;
const longestBackoffMs = 15 * 60_000;
const permanentRetryMs = 60 * 60_000;

/** How long to wait after the failed attempt number `attempts`, counted from 1. */
export function retryAfterMs(attempts: number, permanent: boolean): number {
  if (permanent) return permanentRetryMs;
  return Math.min(firstBackoffMs * 2 ** Math.max(0, attempts - 1), longestBackoffMs);
}

/** True while another attempt should wait. A setting changed since the last attempt ends the wait after a failure. */
export function isResting(delivery: Delivery, setting: DailySetting, nowMs: number): boolean {
  if (delivery.status === "claimed") return delivery.claimedAt >= nowMs - claimStaleMs;
  return delivery.retryAt !== null && delivery.retryAt > nowMs && setting.setAt <= delivery.claimedAt;
}

/**
 * True if the nonce alone no longer proves that an earlier attempt didn't post: it is too old, or it went to another
 * channel.
 */
export function mayHavePosted(previous: Delivery, setting: DailySetting, nowMs: number): boolean {
  return previous.channelId !== setting.channelId || nowMs - previous.firstClaimedAt > nonceSafeMs;
}

/**
 * True if a post without a record may stand in the channel, and the nonce no longer proves that none does: the process
 * began after the moment, and a power cut or a restored backup may have taken the record.
 */
export function mayHaveForgotten(dueAt: number, startedAt: number, nowMs: number, hasNonces: boolean): boolean {
  return startedAt > dueAt && (!hasNonces || nowMs - dueAt > nonceSafeMs);
}
