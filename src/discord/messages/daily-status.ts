import type { DailySetting, Delivery } from "../../store/store.ts";
import { nextAt } from "../../summary/due.ts";

const OUTCOMES: Record<Delivery["status"], string> = {
  claimed: "under way",
  sent: "posted",
  skipped: "nothing new, so nothing posted",
  missed: "missed: I wasn't running within six hours of the time",
  failed: "not posted",
};

/** Where and when the summary posts next, and what became of the last ones, newest first. */
export function dailyStatus(
  setting: DailySetting | undefined,
  deliveries: readonly Delivery[],
  now: Temporal.Instant,
): string {
  const head = setting
    ? `The daily summary goes to <#${setting.channelId}> at ${setting.hour}:00, ${setting.zone}; next ${timestamp(nextAt(setting, now, deliveries[0]))}.`
    : "The daily summary is off. Turn it on with /daily set.";
  const last = deliveries.map(
    ({ localDate, status, error }) => `- ${localDate}: ${OUTCOMES[status]}${error ? `. ${error}` : ""}`,
  );
  return [head, ...last].join("\n").slice(0, 2000);
}

/** An instant as Discord shows it to each reader in their own zone. */
export function timestamp(instant: Temporal.Instant): string {
  return `<t:${Math.floor(instant.epochMilliseconds / 1000)}:f>`;
}
