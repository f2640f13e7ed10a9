import type { Message } from "discord.js";
import { type ReadMessage, readMessage, withoutAddresses } from "./read-message.ts";

/** What a message asks. */
export interface AskedQuestion extends Pick<ReadMessage, "text" | "unread"> {
  /** All that was read to know it: another reading is another question. */
  readonly read: string;
}

/** What somebody asks in their own words, or without any, in what they forward or link. */
export function questionIn(message: Message): AskedQuestion {
  const { id } = message.client.user;
  const own = message.content.replaceAll(`<@${id}>`, " ").replaceAll(`<@!${id}>`, " ").trim();
  if (withoutAddresses(own) !== "") return { text: own, unread: new Set(), read: own };
  const { text, unread } = readMessage(message, own);
  return { text, unread, read: `${text}\n${[...unread].join()}` };
}
