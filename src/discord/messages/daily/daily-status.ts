import { describeKept } from "../../../delivery/failures/describe-failure.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { presentName } from "../../../searching/zone-names.ts";
import type { Subscription } from "../../../store/ports/daily-settings.ts";
import type { Delivery } from "../../../store/ports/deliveries.ts";
import { nextAt } from "../../../summary/due.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Texts } from "../../../texts/texts.ts";
import { rulesVersion } from "../../../zones/zone-rules.ts";
import { messageUrl } from "../../surface/recent-answers.ts";
import { zoneAndTime } from "../../surface/zone-choices.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Where and when the summary posts next, and what became of the last ones, newest first. */
export function dailyStatus(
  setting: Subscription | undefined,
  deliveries: readonly Delivery[],
  now: Temporal.Instant,
  language: Language,
): BotMessage {
  const texts = textsIn(language).deliveries;
  const last =
    deliveries.length > 0
      ? [`**${texts.last(deliveries.length)}**`, ...deliveries.map((delivery) => line(delivery, language))].join("\n")
      : texts.none;
  if (!setting) return containerMessage(COLOURS.unsure, [texts.off, last]);
  const { channelId, hour, zone, pausedAt, pausedReason } = setting;
  const on = texts.on(`<#${channelId}>`, hour, zoneAndTime(presentName(zone), now, language));
  const next = texts.next(timestamp(nextAt(setting, now, deliveries[0])));
  const pause = pausedAt
    ? [texts.pausedSince(timestamp(at(pausedAt)), describeKept(pausedReason ?? "", language))]
    : [];
  const rules = `-# ${textsIn(language).setup.zones.rules(rulesVersion())}`;
  return containerMessage(COLOURS.answer, [`${on}\n${next}\n${rules}`, ...pause, last]);
}

function line(delivery: Delivery, language: Language): string {
  const { localDate, error, retryAt } = delivery;
  const texts = textsIn(language).deliveries;
  const why = error ? `. ${describeKept(error, language)}` : "";
  const again = retryAt === null ? "" : ` ${texts.nextTry(timestamp(at(retryAt)))}`;
  return `- ${localDate}: ${outcome(delivery, texts)}${why}${again}`;
}

function outcome(
  { status, guildId, channelId, messageId, sentAt, claimedAt, attempts, error }: Delivery,
  texts: Texts["deliveries"],
): string {
  switch (status) {
    case "sent": {
      const when = sentAt === null ? "" : ` ${timestamp(at(sentAt))}`;
      const url = messageId === null ? undefined : messageUrl(guildId, channelId, messageId);
      return `${url === undefined ? texts.posted : `[${texts.posted}](${url})`}${when}`;
    }
    case "claimed":
      return texts.underWay(timestamp(at(claimedAt)));
    case "skipped":
      return texts.skipped;
    case "missed":
      return attempts === 0 && !error ? texts.missedUnseen : texts.missed;
    case "failed":
      return texts.failed(attempts);
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
