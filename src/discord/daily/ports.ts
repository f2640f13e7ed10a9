import { describeFailure } from "../../delivery/failures/describe-failure.ts";
import type { DeliveryPorts } from "../../delivery/ports.ts";
import { inLanguage } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import { startOfDay } from "../../zones/local-time.ts";
import type { RequestGate } from "../connection/request-gate.ts";
import { summaryLanguage } from "./compose-day.ts";
import { type DraftParts, dailyDrafts } from "./drafts.ts";
import { obstacleTo } from "./obstacle.ts";
import { findDaysPost } from "./own-posts.ts";
import { tellPaused } from "./paused-notice.ts";
import { asPostError } from "./post-errors.ts";
import { kindOfChannel, placeOf } from "./post-place.ts";
import { takeStep } from "./take-step.ts";

/** What daily summaries are made from and sent with. */
export interface DailyParts extends DraftParts {
  readonly gate: RequestGate;
}

/** How daily summaries are made, reach Discord, and are recognised there. */
export function dailyPorts(
  parts: DailyParts,
): Pick<DeliveryPorts, "draft" | "findPosted" | "hasNonces" | "takeStep" | "obstacle" | "tellPaused"> {
  const { client, gate, log, engine } = parts;
  const inTurn = <T>(work: () => Promise<T>) => gate.background(() => asPostError(work));
  const draft = dailyDrafts(parts);
  return {
    async draft(setting, localDate) {
      const { send, ...drafted } = await draft(setting, localDate);
      return { ...drafted, send: send && ((nonce) => inTurn(() => send(nonce))) };
    },
    findPosted: (setting, localDate) =>
      inTurn(async () => {
        const { channel } = await placeOf(client, setting, summaryLanguage(setting, engine().base));
        const start = startOfDay(Temporal.PlainDate.from(localDate), setting.zone).epochMilliseconds;
        return findDaysPost(channel, localDate, start);
      }),
    hasNonces: ({ channelId }) => kindOfChannel(client, channelId) !== "forum",
    takeStep: (setting, delivery, step) => {
      const { base } = engine();
      const language = summaryLanguage(setting, base);
      const title = inLanguage(base.event.title, language);
      const name = textsIn(language).daily.forumTitle(title, delivery.localDate);
      return inTurn(() => takeStep(client, delivery, step, name));
    },
    obstacle: (setting) => obstacleTo(client, setting),
    tellPaused: (setting, failure) => {
      const language = summaryLanguage(setting, engine().base);
      return tellPaused({ client, log }, setting, describeFailure(failure, language), language);
    },
  };
}
