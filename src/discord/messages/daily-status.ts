import type { Delivery, Subscription } from "../../store/store.ts";
import { nextAt } from "../../summary/due.ts";

const OUTCOMES: Record<Delivery["status"], string> = {
  claimed: "under way",
  sent: "posted",
  skipped: "nothing new, so nothing posted",
  missed: "missed",
  failed: "not posted",
};

/** Where and when the summary posts next, and what became of the last ones, newest first. */
export function dailyStatus(
  setting: Subscription | undefined,
  deliveries: readonly Delivery[],
  now: Temporal.Instant,
): string {
  const head = setting
    ? `The daily summary goes to <#${setting.channelId}> at ${setting.hour}:00, ${setting.zone}; next ${timestamp(nextAt(setting, now, deliveries[0]))}.`
    : "The daily summary is off. Turn it on with /daily set.";
  const pause = setting?.pausedAt
    ? [`Paused since ${timestamp(Temporal.Instant.fromEpochMilliseconds(setting.pausedAt))}: ${setting.pausedReason}`]
    : [];
  return [head, ...pause, ...deliveries.map(inWords)].join("\n").slice(0, 2000);
}

function inWords({ localDate, status, error, attempts }: Delivery): string {
  const slept = status === "missed" && attempts === 0 && !error;
  const why = slept ? "I wasn't running within six hours of the time" : error;
  return `- ${localDate}: ${OUTCOMES[status]}${why ? `. ${why}` : ""}`;
}

/** An instant as Discord shows it to each reader in their own zone. */
export function timestamp(instant: Temporal.Instant): string {
  return `<t:${Math.floor(instant.epochMilliseconds / 1000)}:f>`;
}
