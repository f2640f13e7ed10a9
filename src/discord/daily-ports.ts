import { type Client, DiscordAPIError, HTTPError, type Message, type SendableChannels } from "discord.js";
import type { DeliveryPorts } from "../delivery/ports.ts";
import { PostError } from "../delivery/post-error.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { summarise } from "../summary/summarise.ts";
import { dateLine, summaryMessage } from "./messages/summary-message.ts";

/** How far back the bot looks for its own post. */
const RECENT = 50;

/** How daily summaries reach Discord, and how the bot recognises one that it posted. */
export function dailyPorts(client: Client, base: KnowledgeBase): Pick<DeliveryPorts, "post" | "findPosted"> {
  return {
    post: ({ channelId }, localDate, nonce) =>
      asPostError(async () => {
        const channel = await sendable(client, channelId);
        const message = summaryMessage(summarise(base, "en"), localDate);
        const { id } = await channel.send({ ...message, nonce, enforceNonce: true });
        return { messageId: id };
      }),
    findPosted: ({ channelId }, localDate) =>
      asPostError(async () => {
        const channel = await sendable(client, channelId);
        const recent = await channel.messages.fetch({ limit: RECENT });
        return recent.find((message) => isPostOf(message, localDate))?.id;
      }),
  };
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
