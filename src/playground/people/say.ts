import { blankMessage } from "../messages/blank-message.ts";
import { mentionsOf } from "../messages/mentions.ts";
import { replyTo } from "../messages/reply-reference.ts";
import { canWrite } from "../world/permissions.ts";
import type { Message, User } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { channelSeenBy, messageSeenBy } from "./sight.ts";

/** How a person's message answers another: the message's id, and whether its author is notified (as by default). */
export interface SayOptions {
  readonly replyTo?: string | undefined;
  readonly ping?: boolean;
}

/** Posts a message as a person. @throws Error in Discord's words where the person can't write there. */
export function say(world: World, author: User, channelId: string, content: string, options: SayOptions = {}): Message {
  const channel = channelSeenBy(world, author, channelId);
  if (!canWrite(world, author.id, channel))
    throw new Error("You do not have permission to send messages in this channel.");
  if (content.trim() === "") throw new Error("Cannot send an empty message");
  if (content.length > 2000) throw new Error("Your message is too long: it must be 2000 or fewer in length.");
  const target = options.replyTo ? messageSeenBy(world, author, options.replyTo).message : undefined;
  const repliedTo = options.ping === false ? undefined : target?.author;
  const message: Message = {
    ...blankMessage(world, channelId, author),
    ...(target && replyTo(world, target)),
    content,
    ...mentionsOf(world, { author, channel, text: content, repliedTo }),
  };
  world.addMessage(message);
  return message;
}
