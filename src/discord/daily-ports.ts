import {
  type Client,
  DiscordAPIError,
  HTTPError,
  type Message,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type SendableChannels,
} from "discord.js";
import type { DeliveryPorts } from "../delivery/ports.ts";
import { PostError } from "../delivery/post-error.ts";
import { summarise } from "../summary/summarise.ts";
import type { Bot } from "./bot.ts";
import { dateLine, summaryMessage } from "./messages/summary-message.ts";
import { rememberPosted } from "./record-answer.ts";

/** Discord hands out messages in pages of at most a hundred. */
const PAGE = 100;

/** How daily summaries reach Discord, and how the bot recognises one that it posted. */
export function dailyPorts(
  client: Client,
  bot: Pick<Bot, "engine" | "store" | "log">,
): Pick<DeliveryPorts, "post" | "findPosted"> {
  return {
    post: ({ channelId }, localDate, nonce) =>
      asPostError(async () => {
        const channel = await sendable(client, channelId);
        const { base } = bot.engine;
        const message = summaryMessage(summarise(base, "en"), localDate);
        const posted = await channel.send({ ...message, nonce, enforceNonce: true });
        await rememberPosted(bot, posted, base, `summary:${localDate}`);
        return { messageId: posted.id };
      }),
    findPosted: ({ channelId, zone }, localDate) =>
      asPostError(async () => {
        const channel = await sendable(client, channelId);
        const start = Temporal.PlainDate.from(localDate).toZonedDateTime(zone).epochMilliseconds;
        for await (const message of messagesSince(channel, start)) if (isPostOf(message, localDate)) return message.id;
        return undefined;
      }),
  };
}

/** A channel's messages since then, the newest first. Without the permission to read them Discord would show none. */
async function* messagesSince(channel: SendableChannels, start: number): AsyncGenerator<Message> {
  if ("guild" in channel && !channel.permissionsFor(channel.client.user)?.has(PermissionFlagsBits.ReadMessageHistory)) {
    throw new PostError("Missing Permissions", true, RESTJSONErrorCodes.MissingPermissions);
  }
  for (let before: string | undefined; ; ) {
    const page = [...(await channel.messages.fetch({ limit: PAGE, ...(before && { before }) })).values()];
    for (const message of page) {
      if (message.createdTimestamp < start) return;
      yield message;
    }
    if (page.length < PAGE) return;
    before = page.at(-1)?.id;
  }
}

function isPostOf(message: Message, localDate: string): boolean {
  return (
    message.author.id === message.client.user.id &&
    JSON.stringify(message.components).includes(dateLine(localDate, "en"))
  );
}

async function sendable(client: Client, channelId: string): Promise<SendableChannels> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isSendable()) return channel;
  throw new PostError("The channel takes no messages", true);
}

/** Discord's refusals (400, 403, 404) are permanent; rate limits, its own errors and the network's may pass. */
async function asPostError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PostError) throw error;
    if (error instanceof DiscordAPIError) {
      const permanent = error.status >= 400 && error.status < 500 && error.status !== 429 && error.status !== 401;
      throw new PostError(error.message, permanent, Number(error.code), { cause: error });
    }
    const status = error instanceof HTTPError ? ` (HTTP ${error.status})` : "";
    throw new PostError(`Discord couldn't be reached${status}`, false, undefined, { cause: error });
  }
}
