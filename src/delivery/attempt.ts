import type { DailySetting } from "../store/ports/daily-settings.ts";
import type { Delivery, DeliveryKey } from "../store/ports/deliveries.ts";
import { isPermanent } from "./failures/post-error.ts";
import { deliveryNonce } from "./nonce.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import { recordFailed, recordMissed, recordSent, recordSkipped } from "./record.ts";
import type { AttemptReport } from "./report.ts";
import { claimStaleMs, mayHaveForgotten, mayHavePosted, sendTimeoutMs } from "./retry.ts";
import { takeSteps } from "./steps.ts";
import { within } from "./within.ts";

/** One delivery to attempt. */
export interface Attempt {
  readonly setting: DailySetting;
  readonly localDate: string;
  /** The store's record of this date as it was before the claim. */
  readonly previous: Delivery | undefined;
  /** Too late to post: only find out whether an earlier attempt did. */
  readonly late: boolean;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

interface PostedMessage {
  readonly channelId: string;
  readonly messageId: string;
  readonly found: boolean;
}

/**
 * claim → look for an earlier attempt's message where the nonce cannot vouch → post → mark. Throws only what the store
 * throws; the claim then stays, and is taken over once it is stale.
 */
export async function attemptDelivery(ports: DeliveryPorts, attempt: Attempt, now: Clock): Promise<AttemptReport> {
  const { setting, localDate, previous } = attempt;
  const key: DeliveryKey = { guildId: setting.guildId, channelId: setting.channelId, localDate };
  const at = now().epochMilliseconds;
  if (!(await ports.store.claim(key, ports.processId, at, at - claimStaleMs))) {
    const holder = await ports.store.delivery(key.guildId, localDate);
    return { ...key, outcome: "taken", status: holder?.status ?? "claimed" };
  }
  let posted: PostedMessage | "late" | "skipped";
  try {
    posted = (await findEarlier(ports, attempt, at)) ?? (attempt.late ? "late" : await post(ports, attempt, key, at));
  } catch (error) {
    return recordFailed(ports, setting, key, error, (previous?.attempts ?? 0) + 1, now);
  }
  if (posted === "late") return recordMissed(ports, key, now);
  if (posted === "skipped") return recordSkipped(ports, key);
  const report = await recordSent(ports, { ...key, channelId: posted.channelId }, posted.messageId, posted.found, now);
  if (!posted.found && (await ports.store.resume(key.guildId))) ports.log.info(key, "Daily summary resumed");
  const sent = await ports.store.delivery(key.guildId, localDate);
  if (sent?.status === "sent" && sent.stepsAt !== null) await takeSteps(ports, setting, sent, now);
  return report;
}

async function post(
  ports: DeliveryPorts,
  { setting }: Attempt,
  key: DeliveryKey,
  at: number,
): Promise<PostedMessage | "skipped"> {
  const obstacle = ports.obstacle(setting);
  if (obstacle) throw obstacle;
  const { told, steps, send } = await ports.draft(setting, key.localDate);
  if (send === undefined) return "skipped";
  // Until then they are this process's, if it lives.
  await ports.store.plan(key, told, steps, at + claimStaleMs);
  const { messageId } = await within(ports.timeoutMs ?? sendTimeoutMs, send(deliveryNonce(key)));
  return { channelId: key.channelId, messageId, found: false };
}

/** Looks in the channel of the earlier attempt, which an admin may have left for another one since. */
async function findEarlier(ports: DeliveryPorts, attempt: Attempt, nowMs: number): Promise<PostedMessage | undefined> {
  const { setting, localDate, previous, late, dueAt } = attempt;
  const hasNonces = ports.hasNonces(setting);
  const isOpen = previous
    ? late || !hasNonces || mayHavePosted(previous, setting, nowMs)
    : mayHaveForgotten(dueAt, ports.startedAt, nowMs, hasNonces);
  if (!isOpen) return undefined;
  const { channelId } = previous ?? setting;
  try {
    const messageId = await within(
      ports.timeoutMs ?? sendTimeoutMs,
      ports.findPosted({ ...setting, channelId }, localDate),
    );
    return messageId === undefined ? undefined : { channelId, messageId, found: true };
  } catch (error) {
    if (!isPermanent(error) || (previous && !late && channelId === setting.channelId)) throw error;
    ports.log.warn(
      { err: error, guildId: setting.guildId, channelId, localDate },
      "Earlier attempt can't be looked up",
    );
    return undefined;
  }
}
