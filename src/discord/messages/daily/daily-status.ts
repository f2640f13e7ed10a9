import type { Subscription } from "../../../store/ports/daily-settings.ts";
import type { Delivery } from "../../../store/ports/deliveries.ts";
import { nextAt } from "../../../summary/due.ts";
import { messageUrl } from "../../surface/recent-answers.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Where and when the summary posts next, and what became of the last ones, newest first. */
export function dailyStatus(
  setting: Subscription | undefined,
  deliveries: readonly Delivery[],
  now: Temporal.Instant,
): BotMessage {
  const head = setting
    ? `The daily summary goes to <#${setting.channelId}> at ${setting.hour}:00, ${setting.zone}.\n**Next**: ${timestamp(nextAt(setting, now, deliveries[0]))}`
    : "The daily summary is off. Turn it on with `/setup`.";
  const pause = setting?.pausedAt ? [`Paused since ${timestamp(at(setting.pausedAt))}: ${setting.pausedReason}`] : [];
  const last =
    deliveries.length > 0
      ? [`**The last ${deliveries.length === 1 ? "one" : deliveries.length}**`, ...deliveries.map(line)].join("\n")
      : "None was posted yet.";
  return containerMessage(setting ? COLOURS.answer : COLOURS.unsure, [head, ...pause, last]);
}

function line(delivery: Delivery): string {
  const { localDate, error, retryAt } = delivery;
  const again = retryAt === null ? "" : ` Next try: ${timestamp(at(retryAt))}.`;
  return `- ${localDate}: ${outcome(delivery)}${error ? `. ${error}` : ""}${again}`;
}

function outcome({ status, guildId, channelId, messageId, sentAt, claimedAt, attempts, error }: Delivery): string {
  switch (status) {
    case "sent": {
      const when = sentAt === null ? "" : ` ${timestamp(at(sentAt))}`;
      return messageId === null ? `posted${when}` : `[posted](${messageUrl(guildId, channelId, messageId)})${when}`;
    }
    case "claimed":
      return `under way since ${timestamp(at(claimedAt))}`;
    case "skipped":
      return "nothing new, so nothing posted";
    case "missed":
      return attempts === 0 && !error ? "missed: I wasn't running within six hours of the time" : "missed";
    case "failed":
      return `not posted, after ${attempts === 1 ? "one try" : `${attempts} tries`}`;
    default:
      return status satisfies never;
  }
}

/** An instant as Discord shows it to each reader in their own zone, and how far off it is. */
export function timestamp(instant: Temporal.Instant): string {
  const seconds = Math.floor(instant.epochMilliseconds / 1000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

function at(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
