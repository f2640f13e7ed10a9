import type { DailySetting } from "../store/store.ts";
import { due } from "../summary/due.ts";
import { attemptDelivery } from "./attempt.ts";
import { mapBounded } from "./map-bounded.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import { recordMissed } from "./record.ts";
import type { DeliveryReport } from "./report.ts";
import { isResting } from "./retry.ts";

const parallel = 8;

/**
 * One pass over all servers: posts what is due, records what is missed. One server's failure is its own report and
 * stops no other; rejects only where the settings cannot be read.
 */
export async function deliverDue(ports: DeliveryPorts, now: Clock): Promise<DeliveryReport[]> {
  const settings = await ports.store.allDaily();
  const reports = await mapBounded(settings, parallel, (setting) => settle(ports, setting, now));
  return reports.filter((report) => report !== undefined);
}

async function settle(ports: DeliveryPorts, setting: DailySetting, now: Clock): Promise<DeliveryReport | undefined> {
  try {
    return await deliverOne(ports, setting, now);
  } catch (error) {
    const { guildId, channelId } = setting;
    const reason = error instanceof Error ? error.message : String(error);
    ports.log.error({ err: error, guildId, channelId }, `Daily summary not settled: ${reason}`);
    return { outcome: "fault", guildId, channelId, reason };
  }
}

/** A setting changed or removed since the pass began is left to the next one. */
async function deliverOne(
  ports: DeliveryPorts,
  setting: DailySetting,
  now: Clock,
): Promise<DeliveryReport | undefined> {
  const { guildId, channelId } = setting;
  const [last] = await ports.store.deliveries(guildId, 1);
  const instant = now();
  const { state, localDate } = due(setting, instant, last);
  if (state === "waiting" || state === "done") return undefined;
  const previous = last?.localDate === localDate ? last : undefined;
  if (previous && isResting(previous, setting, instant.epochMilliseconds)) return undefined;
  if ((await ports.store.daily(guildId))?.setAt !== setting.setAt) return undefined;
  const late = state === "missed";
  if (late && previous === undefined) return recordMissed(ports, { guildId, channelId, localDate }, now);
  return attemptDelivery(ports, { setting, localDate, previous, late }, now);
}
