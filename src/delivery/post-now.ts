import type { DailySetting } from "../store/ports/daily-settings.ts";
import { localDate, startOfDay } from "../zones/local-time.ts";
import { attemptDelivery } from "./attempt.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import type { AttemptReport } from "./report.ts";

/**
 * Sends today's summary whatever the hour, by the same way as a pass, which then finds the date done. The outcome
 * "taken" with status "sent" says that it had been sent before. Rejects with what the store throws.
 */
export async function postNow(ports: DeliveryPorts, setting: DailySetting, now: Clock): Promise<AttemptReport> {
  const date = localDate(now(), setting.zone);
  const day = date.toString();
  const previous = await ports.store.delivery(setting.guildId, day);
  const dueAt = startOfDay(date, setting.zone).epochMilliseconds;
  return attemptDelivery(ports, { setting, localDate: day, previous, late: false, dueAt }, now);
}
