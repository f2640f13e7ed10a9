import { MessageReferenceType, MessageType } from "discord.js";
import type { Message } from "../world/records.ts";
import { serverOf } from "../world/servers.ts";
import type { World } from "../world/world.ts";

/** The fields that make a message a reply to another. */
export type ReplyReference = Pick<Message, "type" | "message_reference" | "referenced_message">;

/** Points at the message replied to and carries a copy of it, without that copy's own reference, as Discord does. */
export function replyTo(world: World, target: Message): ReplyReference {
  const { referenced_message: _, ...copy } = target;
  const channel = world.channels.get(target.channel_id);
  return {
    type: MessageType.Reply,
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: target.id,
      channel_id: target.channel_id,
      ...(channel && "guild_id" in channel && { guild_id: serverOf(world, channel).id }),
    },
    referenced_message: copy,
  };
}
