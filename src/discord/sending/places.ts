import type { BaseMessageOptions, Message, MessageEditOptions } from "discord.js";
import { type BotMessage, inComponents } from "../messages/message.ts";
import { withLine } from "../messages/with-line.ts";
import { once } from "./once.ts";
import { replyOnce } from "./reply-once.ts";

/** Where the answer to a message is posted. */
export interface Place {
  /** Null in direct messages, where nobody else reads it. */
  readonly guildId: string | null;
  /** Resolves to the bot's message. */
  say(said: BotMessage | BaseMessageOptions): Promise<Message>;
}

/** Where it was asked, as a reply. */
export function inReply(message: Message): Place {
  return { guildId: message.guildId, say: (said) => replyOnce(message, said) };
}

/** In a direct message to whoever asked. @param line stands above the answer */
export function inDirectMessage({ id, author }: Message, line: string): Place {
  return { guildId: null, say: (said) => author.send(once(`answer to ${id}`, withLine(line, inComponents(said)))) };
}

/** Where an answer stands that is to be replaced. */
export function inPlaceOf(messageId: string, message: Message): Place {
  const { channel, guildId } = message;
  // An edit can't take the components out again, but it can put them in.
  return { guildId, say: (said) => channel.messages.edit(messageId, anew(inComponents(said))) };
}

/** The same, in a direct message. @param line stands above the answer */
export function inPlaceOfDirect(messageId: string, { author }: Message, line: string): Place {
  const say: Place["say"] = async (said) => {
    const { messages } = await author.createDM();
    return messages.edit(messageId, anew(withLine(line, inComponents(said))));
  };
  return { guildId: null, say };
}

/** Nothing stays of what stood there, the pictures neither. */
function anew(message: BotMessage): MessageEditOptions {
  return { content: null, attachments: [], ...message };
}
