import type { DailySetting } from "../../store/ports/daily-settings.ts";
import { nextAt } from "../../summary/due.ts";
import { localDate } from "../../zones/local-time.ts";
import type { Bot } from "../surface/bot.ts";
import { type DaysPost, type DayWanted, dayComposer } from "./compose-day.ts";
import { kindOfChannel } from "./post-place.ts";

/** The next post of a setting, as it would be if nothing changes or is asked until then. */
export async function nextPost(
  { client, engine, store, picturesOf, now }: Pick<Bot, "client" | "engine" | "store" | "picturesOf" | "now">,
  setting: DayWanted & Pick<DailySetting, "hour" | "zone">,
): Promise<DaysPost> {
  const { guildId, channelId, hour, zone, weekday = null } = setting;
  const [last] = await store.deliveries(guildId, 1);
  const at = nextAt({ hour, zone, weekday, setAt: 0 }, now(), last);
  const date = localDate(at, zone).toString();
  const isForum = kindOfChannel(client, channelId) === "forum";
  return dayComposer({ engine: () => engine, store, picturesOf, now })({ ...setting, isForum }, date);
}
