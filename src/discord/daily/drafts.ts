import { type Client, DiscordAPIError, type Message } from "discord.js";
import type { DeliveryPorts, Draft } from "../../delivery/ports.ts";
import type { Log } from "../../log.ts";
import type { PostedAnswers } from "../../store/ports/posted-answers.ts";
import { rememberPosted } from "../asking/record-answer.ts";
import { dayDisplay } from "../messages/daily/day-display.ts";
import { forgetTold } from "./asked-here.ts";
import { type DayParts, dayComposer } from "./compose-day.ts";
import { sendable } from "./own-posts.ts";

/** Discord's JSON error code. */
const THREAD_EXISTS = 160004;

/** What daily summaries are made from, and sent with. */
export interface DraftParts extends DayParts {
  readonly client: Client;
  readonly store: DayParts["store"] & PostedAnswers;
  readonly log: Log;
}

/** How a day's summary for one channel is made, and how it is sent. */
export function dailyDrafts({ client, log, ...parts }: DraftParts): DeliveryPorts["draft"] {
  const { store } = parts;
  const compose = dayComposer(parts);
  return async (setting, localDate): Promise<Draft> => {
    const { guildId, channelId, discussion } = setting;
    const { base, summary, asked, told, isSkipped, keepBase, messageFor } = await compose(setting, localDate);
    await keepBase();
    if (isSkipped) return { told, send: undefined };
    const send = async (nonce: string) => {
      const channel = await sendable(client, channelId);
      const sent = await channel.send({ ...messageFor(channel), nonce, enforceNonce: true });
      await rememberPosted({ store, log }, sent, base, dayDisplay(localDate), summary.language);
      await forgetTold({ store, log }, guildId, asked);
      if (discussion === "thread") await openThread(sent, summary.title, localDate, log);
      return { messageId: sent.id };
    };
    return { told, send };
  };
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
