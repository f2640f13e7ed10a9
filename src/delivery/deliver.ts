import { createHash } from "node:crypto";
import { isPassing } from "../store/outage.ts";
import type { Subscription } from "../store/ports/daily-settings.ts";
import { due } from "../summary/due.ts";
import { attemptDelivery } from "./attempt.ts";
import { mapBounded } from "./map-bounded.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import { recordMissed } from "./record.ts";
import type { DeliveryReport } from "./report.ts";
import { isResting } from "./retry.ts";
import { Settled } from "./settled.ts";
import { hasStepsDue, takeSteps } from "./steps.ts";

/** Of all of a bot's processes: enough to keep 50 sends a second under way where each takes two seconds. */
const parallel = 100;
/** Of one process. */
const leastParallel = 5;

/**
 * One pass over all servers: posts what is due, records what is missed. One server's failure is its own report and
 * stops no other; rejects only where the settings cannot be read.
 */
export async function deliverDue(ports: DeliveryPorts, now: Clock, settled = new Settled()): Promise<DeliveryReport[]> {
  const instant = now();
  const settings = await ports.store.allDaily();
  const open = settings.filter((setting) => !settled.has(setting, instant));
  const work = async (setting: Subscription) => {
    const report = await settle(ports, setting, now);
    if (report === "settled") settled.add(setting, instant);
    return report;
  };
  const reports = await mapBounded(
    inFairOrder(open, `${ports.processId} ${instant.toString().slice(0, 10)}`),
    Math.max(leastParallel, Math.ceil(parallel * (ports.share ?? 1))),
    work,
  );
  return reports.filter((report) => typeof report === "object");
}

/** By lot, another one each day and process: no server is always last, and two processes seldom reach for the same. */
function inFairOrder(settings: readonly Subscription[], draw: string): Subscription[] {
  return settings
    .map((setting) => ({
      setting,
      lot: createHash("sha1").update(`${draw} ${setting.guildId}`).digest("hex"),
    }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ setting }) => setting);
}

async function settle(
  ports: DeliveryPorts,
  setting: Subscription,
  now: Clock,
): Promise<DeliveryReport | "settled" | undefined> {
  try {
    return await deliverOne(ports, setting, now);
  } catch (error) {
    const { guildId, channelId } = setting;
    const reason = error instanceof Error ? error.message : String(error);
    if (!isPassing(error)) ports.log.error({ err: error, guildId, channelId }, `Daily summary not settled: ${reason}`);
    return { outcome: "fault", guildId, channelId, reason };
  }
}

/** "settled" until the next moment; undefined where a later pass must look again. */
async function deliverOne(
  ports: DeliveryPorts,
  setting: Subscription,
  now: Clock,
): Promise<DeliveryReport | "settled" | undefined> {
  const { guildId, channelId } = setting;
  const [last] = await ports.store.deliveries(guildId, 1);
  const instant = now();
  if (last && hasStepsDue(last, instant)) await takeSteps(ports, setting, last, now);
  const { state, localDate, at } = due(setting, instant, last);
  // The next pass looks whether steps are left.
  if (state === "waiting" || state === "done")
    return last?.status === "sent" && last.stepsAt !== null ? undefined : "settled";
  const previous = last?.localDate === localDate ? last : undefined;
  if (previous && isResting(previous, setting, instant.epochMilliseconds)) return undefined;
  const current = await ports.store.daily(guildId);
  // A setting changed or removed since the pass began is left to the next one.
  if (current?.setAt !== setting.setAt) return undefined;
  const late = state === "missed";
  if (!late && current.pausedAt !== null && ports.obstacle(setting)) return undefined;
  if (late && previous === undefined)
    return recordMissed(ports, { guildId, channelId, localDate }, now, current.pausedReason ?? undefined);
  return attemptDelivery(ports, { setting, localDate, previous, late, dueAt: at.epochMilliseconds }, now);
}
