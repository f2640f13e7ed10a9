import { describeKept } from "../../../delivery/failures/describe-failure.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { presentName } from "../../../searching/zone-names.ts";
import type { Subscription } from "../../../store/ports/daily-settings.ts";
import { type Delivery, STEPS } from "../../../store/ports/deliveries.ts";
import { nextAt } from "../../../summary/due.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Texts } from "../../../texts/texts.ts";
import { rulesVersion } from "../../../zones/zone-rules.ts";
import type { StandingAt } from "../../daily/post-place.ts";
import { bulletsOf, type WishesTold } from "../../daily/wishes/wishes.ts";
import { howOften } from "../../setup/rhythm.ts";
import { zoneAndTime } from "../../surface/zone-choices.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** What the status shows of the server beside what the store keeps. */
export interface StatusOfServer {
  /** Undefined where the summary is off. */
  readonly wishes: WishesTold | undefined;
  /** Where a click on a post leads. */
  urlOf(post: StandingAt): string;
}

/** Where and when the summary posts next, and what became of the last ones, newest first. */
export function dailyStatus(
  setting: Subscription | undefined,
  deliveries: readonly Delivery[],
  now: Temporal.Instant,
  language: Language,
  { wishes, urlOf }: StatusOfServer,
): BotMessage {
  const texts = textsIn(language).deliveries;
  const lines = deliveries.map((delivery) => line(delivery, language, urlOf));
  const last = lines.length > 0 ? [`**${texts.last(lines.length)}**`, ...lines].join("\n") : texts.none;
  if (!setting) return containerMessage(COLOURS.unsure, [texts.off, last]);
  const { channelId, hour, zone, weekday, pausedAt, pausedReason } = setting;
  const how = howOften(weekday, language);
  const on = texts.on(`<#${channelId}>`, how, hour, zoneAndTime(presentName(zone), now, language));
  const next = texts.next(timestamp(nextAt(setting, now, deliveries[0])));
  const pause = pausedAt
    ? [texts.pausedSince(timestamp(at(pausedAt)), describeKept(pausedReason ?? "", language))]
    : [];
  const rules = `-# ${textsIn(language).setup.zones.rules(rulesVersion())}`;
  const { lines: wished, problems } = wishes ? bulletsOf(wishes) : { lines: [], problems: [] };
  return containerMessage(COLOURS.answer, [
    [on, ...wished, next, rules].join("\n"),
    ...pause,
    ...(problems.length > 0 ? [problems.join("\n")] : []),
    last,
  ]);
}

function line(delivery: Delivery, language: Language, urlOf: StatusOfServer["urlOf"]): string {
  const { localDate, error, retryAt } = delivery;
  const texts = textsIn(language).deliveries;
  const why = error ? `. ${describeKept(error, language)}` : "";
  const again = retryAt === null ? "" : ` ${texts.nextTry(timestamp(at(retryAt)))}`;
  return `- ${localDate}: ${outcome(delivery, texts, urlOf)}${steps(delivery, language)}${why}${again}`;
}

/** What came after a post; nothing for what came to nothing. */
function steps(delivery: Delivery, language: Language): string {
  const texts = textsIn(language).deliveries;
  const { stepsAt } = delivery;
  const told = STEPS.flatMap((step) => {
    const state = delivery[step];
    if (delivery.status !== "sent" || state === null) return [];
    const { done, wanted, failed } = texts.steps[step];
    if (state === "done") return done;
    return state === "wanted" ? wanted : texts.steps.because(failed, describeKept(state, language));
  });
  const again = stepsAt === null || told.length === 0 ? "" : `. ${texts.nextTry(timestamp(at(stepsAt)))}`;
  return told.length > 0 ? `${texts.steps.all(told)}${again}` : "";
}

function outcome(
  { status, guildId, channelId, messageId, sentAt, claimedAt, attempts, error }: Delivery,
  texts: Texts["deliveries"],
  urlOf: StatusOfServer["urlOf"],
): string {
  switch (status) {
    case "sent": {
      const when = sentAt === null ? "" : ` ${timestamp(at(sentAt))}`;
      const url = messageId === null ? undefined : urlOf({ guildId, channelId, messageId });
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
