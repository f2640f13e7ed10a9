import type { DailySetting } from "../../store/ports/daily-settings.ts";
import { nextAt } from "../../summary/due.ts";
import { localDate } from "../../zones/local-time.ts";
import type { Bot } from "../surface/bot.ts";
import { type DaysPost, type DayWanted, dayComposer } from "./compose-day.ts";

/** The next post of a setting, as it would be if nothing changes or is asked until then. */
export async function nextPost(
  { engine, store, picturesOf, now }: Pick<Bot, "engine" | "store" | "picturesOf" | "now">,
  setting: DayWanted & Pick<DailySetting, "hour" | "zone">,
): Promise<DaysPost> {
  const { guildId, hour, zone } = setting;
  const [last] = await store.deliveries(guildId, 1);
  const at = nextAt({ hour, zone, setAt: 0 }, now(), last);
  const date = localDate(at, zone).toString();
  return dayComposer({ engine: () => engine, store, picturesOf, now })(setting, date);
}
