import { DiscordAPIError, type Message } from "discord.js";
import { type ReadMessage, readMessage } from "./read-message.ts";

/** “Is this true?”, in a reply to somebody's message: it asks for a verdict on that. */
const ASKS_OF_IT =
  /^(?:(?:hey|so|bot|ok|okay|um|well)[\s,]+)*(?:is|are|was|r) (?:this|that|it|he|she|they|these|those)(?: (?:really|actually|even|all))? (?:true|right|correct|so|real|accurate|legit|fake|false|a lie|lying)\W*$|^(?:true|true or false|really|fact ?-?check|fact or fiction|real or fake|legit|source)(?: (?:this|that|it))?(?: please)?\W*$|^(?:please |can you |could you )*(?:check|verify|confirm|fact ?-?check) (?:this|that|it)(?: (?:claim|message|post))?(?: please| for (?:me|us))?\W*$|^(?:what do you say|any truth) (?:to|in) (?:this|that)\W*$/i;

/**
 * What a reply asks a verdict on: the message that it replies to, "hidden" where Discord doesn't give that to the bot.
 * Undefined where it asks for none.
 */
export async function repliedClaim(message: Message, text: string): Promise<ReadMessage | "hidden" | undefined> {
  if (!message.reference?.messageId || !ASKS_OF_IT.test(text)) return undefined;
  try {
    const replied = await message.fetchReference();
    // What the bot itself said was checked already.
    if (replied.author.id === message.client.user.id) return undefined;
    const read = readMessage(replied);
    return read.text === "" && read.unread.size === 0 ? "hidden" : read;
  } catch (error) {
    if (error instanceof DiscordAPIError) return "hidden";
    throw error;
  }
}
