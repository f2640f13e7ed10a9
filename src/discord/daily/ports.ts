import { describeFailure } from "../../delivery/failures/describe-failure.ts";
import type { DeliveryPorts } from "../../delivery/ports.ts";
import { startOfDay } from "../../zones/local-time.ts";
import type { RequestGate } from "../connection/request-gate.ts";
import { summaryLanguage } from "./compose-day.ts";
import { type DraftParts, dailyDrafts } from "./drafts.ts";
import { obstacleTo } from "./obstacle.ts";
import { findDaysPost, sendable } from "./own-posts.ts";
import { tellPaused } from "./paused-notice.ts";
import { asPostError } from "./post-errors.ts";

/** What daily summaries are made from and sent with. */
export interface DailyParts extends DraftParts {
  readonly gate: RequestGate;
}

/** How daily summaries are made, reach Discord, and are recognised there. */
export function dailyPorts(parts: DailyParts): Pick<DeliveryPorts, "draft" | "findPosted" | "obstacle" | "tellPaused"> {
  const { client, gate, log, engine } = parts;
  const inTurn = <T>(work: () => Promise<T>) => gate.background(() => asPostError(work));
  const draft = dailyDrafts(parts);
  return {
    async draft(setting, localDate) {
      const { told, send } = await draft(setting, localDate);
      return { told, send: send && ((nonce) => inTurn(() => send(nonce))) };
    },
    findPosted: (setting, localDate) =>
      inTurn(async () => {
        const channel = await sendable(client, setting.channelId);
        const start = startOfDay(Temporal.PlainDate.from(localDate), setting.zone).epochMilliseconds;
        return (await findDaysPost(channel, localDate, start))?.id;
      }),
    obstacle: (setting) => obstacleTo(client, setting),
    tellPaused: (setting, failure) => {
      const language = summaryLanguage(setting, engine().base);
      return tellPaused({ client, log }, setting, describeFailure(failure, language), language);
    },
  };
}
