import { type Client, DiscordAPIError, type Message } from "discord.js";
import type { Engine } from "../../answering/engine.ts";
import type { DeliveryPorts, Draft } from "../../delivery/ports.ts";
import { summaryMemory } from "../../delivery/summary-memory.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Log } from "../../log.ts";
import type { AskedCounts } from "../../store/ports/asked-counts.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import type { Deliveries } from "../../store/ports/deliveries.ts";
import type { Gaps } from "../../store/ports/gaps.ts";
import type { KeptBases } from "../../store/ports/kept-bases.ts";
import type { PostedAnswers } from "../../store/ports/posted-answers.ts";
import { daySummary, isUnchanged } from "../../summary/day-summary.ts";
import { languageAmong } from "../../texts/languages.ts";
import { rememberPosted } from "../asking/record-answer.ts";
import { dailyMessage, unchangedMessage } from "../messages/daily/daily-message.ts";
import { picturesFor } from "../messages/daily/daily-pictures.ts";
import { dayDisplay } from "../messages/daily/day-display.ts";
import { mayAttach } from "../surface/permissions.ts";
import type { PictureMaker } from "../surface/pictures-port.ts";
import { askedReader, forgetTold } from "./asked-here.ts";
import { sendable } from "./own-posts.ts";

/** Discord's JSON error code. */
const THREAD_EXISTS = 160004;

/** What daily summaries are made from. */
export interface DraftParts {
  readonly client: Client;
  readonly store: Deliveries & KeptBases & AskedCounts & Gaps & PostedAnswers;
  readonly log: Log;
  /** The engine of the present base. */
  readonly engine: () => Engine;
  readonly picturesOf: PictureMaker;
  readonly now: () => Temporal.Instant;
}

/** How a day's summary for one channel is made, and how it is sent. */
export function dailyDrafts({ client, store, log, engine, picturesOf, now }: DraftParts): DeliveryPorts["draft"] {
  const memory = summaryMemory(store);
  const askedIn = askedReader(store);
  return async ({ guildId, channelId, unchanged = "rotate", discussion, ...setting }, localDate): Promise<Draft> => {
    const present = engine();
    const { base } = present;
    const last = await memory.last({ guildId, channelId, localDate });
    const asked = await askedIn(present, guildId, last);
    const summary = daySummary(base, last, localDate, summaryLanguage(setting, base), asked);
    await memory.keep(base, now().epochMilliseconds);
    const brief = isUnchanged(summary) && unchanged !== "rotate";
    const topic = (brief ? undefined : summary.topic?.id) ?? last?.topic ?? null;
    const told = { baseVersion: base.version, topic };
    if (brief && unchanged === "skip") return { told, send: undefined };
    const send = async (nonce: string) => {
      const channel = await sendable(client, channelId);
      // A post without its pictures says the same in words; a post that is refused says nothing.
      const pictures = mayAttach(channel) ? picturesFor(summary, base, picturesOf(base)) : {};
      const message = brief ? unchangedMessage(summary) : dailyMessage(summary, pictures);
      const sent = await channel.send({ ...message, nonce, enforceNonce: true });
      await rememberPosted({ store, log }, sent, base, dayDisplay(localDate), summary.language);
      await forgetTold({ store, log }, guildId, asked);
      if (discussion === "thread") await openThread(sent, summary.title, localDate, log);
      return { messageId: sent.id };
    };
    return { told, send };
  };
}

/** The language of a server's summary: the setting's where the pack has it. */
export function summaryLanguage(
  setting: Pick<DailySetting, "language"> | undefined,
  { event }: KnowledgeBase,
): Language {
  return languageAmong(event.languages, setting?.language);
}

/** A thread is a convenience: without it the post stands all the same. */
async function openThread(post: Message, title: string, localDate: string, log: Log): Promise<void> {
  try {
    if (!post.hasThread) await post.startThread({ name: `${title}, ${localDate}`.slice(-100) });
  } catch (error) {
    // By a try whose answer was lost.
    if (error instanceof DiscordAPIError && error.code === THREAD_EXISTS) return;
    log.warn({ err: error, channelId: post.channelId }, "No thread could be opened under the daily summary");
  }
}
