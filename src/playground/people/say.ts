import { blankMessage } from "../messages/blank-message.ts";
import { forwardOf } from "../messages/held/forwarded.ts";
import { type HeldParts, heldFields } from "../messages/held/held-parts.ts";
import { mentionsOf } from "../messages/mentions.ts";
import { replyTo } from "../messages/reply-reference.ts";
import { canWrite } from "../world/permissions.ts";
import type { Channel, Message, StoredMessage, User } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { channelSeenBy, messageSeenBy } from "./sight.ts";

const longest = 2000;
const longestSubscribed = 4000;

/** How a person's message answers another: the message's id, and whether its author is notified (as by default). */
export interface SayOptions extends HeldParts {
  readonly replyTo?: string | undefined;
  readonly ping?: boolean;
  /** Whether they subscribe to Nitro, and may write 4,000 characters. */
  readonly nitro?: boolean;
}

/** Posts a message as a person. @throws Error in Discord's words where the person can't write there. */
export function say(world: World, author: User, channelId: string, content: string, options: SayOptions = {}): Message {
  const channel = writableBy(world, author, channelId);
  const held = heldFields(world, author, content, options);
  const holdsNothing = held.embeds.length + held.attachments.length === 0 && !held.sticker_items && !held.poll;
  checkContent(content, options, holdsNothing);
  const target = options.replyTo ? messageSeenBy(world, author, options.replyTo).message : undefined;
  const repliedTo = options.ping === false ? undefined : target?.author;
  const message: Message = {
    ...blankMessage(world, channelId, author),
    ...(target && replyTo(world, target)),
    ...held,
    content,
    ...mentionsOf(world, { author, channel, text: content, repliedTo }),
  };
  world.addMessage(message);
  return message;
}

/** Forwards a message to a channel. @throws Error in Discord's words where that can't be */
export function forward(world: World, author: User, messageId: string, channelId: string): Message {
  writableBy(world, author, channelId);
  const target = messageSeenBy(world, author, messageId).message;
  const message: Message = { ...blankMessage(world, channelId, author), ...forwardOf(world, target) };
  world.addMessage(message);
  return message;
}

/** Writes one's own message anew. @throws Error in Discord's words where it is somebody else's, or can't be so */
export function edit(
  world: World,
  author: User,
  messageId: string,
  content: string,
  options: SayOptions = {},
): Message {
  const stored = ownMessage(world, author, messageId);
  const { message } = stored;
  const channel = channelSeenBy(world, author, message.channel_id);
  checkContent(content, options, message.attachments.length === 0);
  const replied = message.referenced_message?.author;
  const isPinged = message.mentions.some(({ id }) => id === replied?.id);
  const mentions = mentionsOf(world, { author, channel, text: content, repliedTo: isPinged ? replied : undefined });
  world.replaceMessage(stored, { ...message, ...mentions, content, edited_timestamp: world.timestamp() });
  return stored.message;
}

/** Takes one's own message back. @throws Error in Discord's words where it is somebody else's */
export function takeBack(world: World, author: User, messageId: string): void {
  world.deleteMessage(ownMessage(world, author, messageId));
}

function ownMessage(world: World, author: User, messageId: string): StoredMessage {
  const stored = messageSeenBy(world, author, messageId);
  if (stored.message.author.id !== author.id) throw new Error("Cannot edit a message authored by another user");
  return stored;
}

function writableBy(world: World, author: User, channelId: string): Channel {
  const channel = channelSeenBy(world, author, channelId);
  if (!canWrite(world, author.id, channel))
    throw new Error("You do not have permission to send messages in this channel.");
  return channel;
}

function checkContent(content: string, { nitro = false }: SayOptions, isAll: boolean): void {
  if (isAll && content.trim() === "") throw new Error("Cannot send an empty message");
  const most = nitro ? longestSubscribed : longest;
  if (content.length > most) throw new Error(`Your message is too long: it must be ${most} or fewer in length.`);
}
