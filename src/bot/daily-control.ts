import { describeFailure } from "../delivery/failures/describe-failure.ts";
import { postNow } from "../delivery/post-now.ts";
import type { DeliveryReport } from "../delivery/report.ts";
import type { RunningBot } from "./running-bot.ts";

const DAILY_CHANNEL = "daily-brief";

/** Posts today's summary, whatever the hour, in the channel that was set up or else in #daily-brief; says what came of it. */
export async function postToday(bot: RunningBot): Promise<string> {
  const guild = bot.client.guilds.cache.first();
  const channel = guild?.channels.cache.find(({ name }) => name === DAILY_CHANNEL);
  if (!guild || !channel) return "The playground's server isn't there yet. Try again in a moment.";
  const setting = (await bot.store.daily(guild.id)) ?? {
    guildId: guild.id,
    channelId: channel.id,
    hour: 0,
    zone: "UTC",
    language: "en",
    setBy: guild.ownerId,
    setAt: 0,
  };
  return inWords(bot, await postNow(bot.delivery, setting, bot.now));
}

/** What a delivery came to, for the visitor. */
export function inWords(bot: RunningBot, report: DeliveryReport): string {
  const guild = bot.client.guilds.cache.first();
  const where = `#${guild?.channels.cache.get(report.channelId)?.name ?? DAILY_CHANNEL}`;
  switch (report.outcome) {
    case "sent":
      return `Posted in ${where}.`;
    case "taken":
      return report.status === "sent"
        ? `Today's summary is in ${where} already: it is posted once a day.`
        : "Today's summary is under way.";
    case "failed":
      return `Not posted: ${describeFailure(report.failure, "en")}`;
    case "fault":
      return `Not posted: ${report.reason}`;
    case "skipped":
      return "Nothing new today, so nothing was posted.";
    case "missed":
      return "Missed: it is too late for today's.";
    default:
      return report satisfies never;
  }
}
