import { type Client, MessageFlags } from "discord.js";
import type { DeliveryPorts, Draft } from "../../delivery/ports.ts";
import type { Log } from "../../log.ts";
import type { Step } from "../../store/ports/deliveries.ts";
import type { PostedAnswers } from "../../store/ports/posted-answers.ts";
import { isWorthDiscussing } from "../../summary/day-summary.ts";
import { rememberPosted } from "../asking/record-answer.ts";
import { dayDisplay } from "../messages/daily/day-display.ts";
import { forgetTold } from "./asked-here.ts";
import { type DayParts, dayComposer } from "./compose-day.ts";
import { forumTitle } from "./forum-posts.ts";
import { kindOfChannel, placeOf } from "./post-place.ts";

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
    const { guildId, channelId, discussion, crosspost } = setting;
    const kind = kindOfChannel(client, channelId);
    const { base, summary, asked, told, isSkipped, isBrief, keepBase, messageFor } = await compose(
      { ...setting, isForum: kind === "forum" },
      localDate,
    );
    await keepBase();
    if (isSkipped) return { told, steps: [], send: undefined };
    const steps: Step[] = [];
    // A line that tells nothing new is no news for other servers.
    if (kind === "announcement" && crosspost === "followers" && !isBrief) steps.push("crosspost");
    const mayHaveThread = kind === "text" || kind === "announcement";
    if (mayHaveThread && discussion === "thread" && !isBrief && isWorthDiscussing(summary)) steps.push("thread");
    const send = async (nonce: string) => {
      const place = await placeOf(client, setting, summary.language);
      const message = messageFor(place.channel);
      const flags = isBrief ? ([message.flags, MessageFlags.SuppressNotifications] as const) : message.flags;
      const sent = await place.post({ ...message, flags }, forumTitle(summary), nonce);
      const display = dayDisplay(summary);
      if (display) await rememberPosted({ store, log }, { ...sent, guildId }, base, display, summary.language);
      await forgetTold({ store, log }, guildId, asked);
      return { messageId: sent.id };
    };
    return { told, steps, send };
  };
}
