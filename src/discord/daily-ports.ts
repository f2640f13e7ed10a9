import type { Client, Message } from "discord.js";
import type { DeliveryPorts } from "../delivery/ports.ts";
import { summaryMemory } from "../delivery/summary-memory.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/schema.ts";
import type { Log } from "../log.ts";
import type { DailySetting, Store } from "../store/store.ts";
import { daySummary, isUnchanged } from "../summary/day-summary.ts";
import { dailyMessage, dateLine, unchangedMessage } from "./messages/daily-message.ts";
import { obstacleTo } from "./obstacle.ts";
import { findOwnPost, sendable } from "./own-posts.ts";
import { tellPaused } from "./paused-notice.ts";
import { asPostError } from "./post-errors.ts";
import { rememberPosted } from "./record-answer.ts";
import type { RequestGate } from "./request-gate.ts";

/** What daily summaries are made from and sent with. */
export interface DailyParts {
  readonly client: Client;
  readonly gate: RequestGate;
  readonly store: Store;
  readonly log: Log;
  readonly base: () => KnowledgeBase;
  readonly now: () => Temporal.Instant;
}

/** How daily summaries are made, reach Discord, and are recognised there. */
export function dailyPorts({
  client,
  gate,
  store,
  log,
  base,
  now,
}: DailyParts): Pick<DeliveryPorts, "draft" | "findPosted" | "obstacle" | "tellPaused"> {
  const memory = summaryMemory(store);
  const inTurn = <T>(work: () => Promise<T>) => gate.background(() => asPostError(work));
  return {
    async draft(setting, localDate) {
      const { guildId, channelId, unchanged = "rotate", discussion } = setting;
      const present = base();
      const last = await memory.last({ guildId, channelId, localDate });
      const summary = daySummary(present, last, localDate, languageOf(setting, present));
      await memory.keep(present, now().epochMilliseconds);
      const brief = isUnchanged(summary) && unchanged !== "rotate";
      const topic = (brief ? undefined : summary.topic?.id) ?? last?.topic ?? null;
      const told = { baseVersion: present.version, topic };
      if (brief && unchanged === "skip") return { told, send: undefined };
      const message = brief ? unchangedMessage(summary) : dailyMessage(summary);
      const send = (nonce: string) =>
        inTurn(async () => {
          const channel = await sendable(client, channelId);
          const sent = await channel.send({ ...message, nonce, enforceNonce: true });
          await rememberPosted({ store, log }, sent, present, `summary:${localDate}`, summary.language);
          if (discussion === "thread") await openThread(sent, summary.title, localDate, log);
          return { messageId: sent.id };
        });
      return { told, send };
    },
    findPosted: (setting, localDate) =>
      inTurn(async () => {
        const channel = await sendable(client, setting.channelId);
        const start = Temporal.PlainDate.from(localDate).toZonedDateTime(setting.zone).epochMilliseconds;
        return (await findOwnPost(channel, dateLine(localDate, languageOf(setting, base())), start))?.id;
      }),
    obstacle: (setting) => obstacleTo(client, setting),
    tellPaused: (setting, reason) => tellPaused(client, log, setting, reason),
  };
}

function languageOf({ language }: DailySetting, { event }: KnowledgeBase): Language {
  return event.languages.find((one) => one === language) ?? "en";
}

/** A thread is a convenience: without it the post stands all the same. */
async function openThread(post: Message, title: string, localDate: string, log: Log): Promise<void> {
  try {
    if (!post.hasThread) await post.startThread({ name: `${title}, ${localDate}`.slice(-100) });
  } catch (error) {
    log.warn({ err: error, channelId: post.channelId }, "No thread could be opened under the daily summary");
  }
}
