import { MessageFlags, MessageReferenceType, MessageType } from "discord.js";
import type { Message } from "../../world/records.ts";
import { serverOf } from "../../world/servers.ts";
import type { World } from "../../world/world.ts";

/** The fields that make a message a forward: a copy of what the other held then, without who wrote it. */
export type Forwarded = Pick<Message, "message_reference" | "message_snapshots" | "flags">;

/** @throws Error in Discord's words for what can't be forwarded */
export function forwardOf(world: World, target: Message): Forwarded {
  if (target.poll || (target.flags ?? 0) & MessageFlags.Ephemeral) throw new Error("This message cannot be forwarded");
  const { content, embeds, attachments, sticker_items, components = [], mentions, mention_roles } = target;
  const { timestamp, edited_timestamp, flags } = target;
  const channel = world.channels.get(target.channel_id);
  // What is forwarded once more keeps its first copy.
  const first = target.message_snapshots?.[0]?.message;
  const copy = first ?? {
    type: MessageType.Default,
    content,
    embeds,
    attachments,
    components,
    mentions,
    mention_roles,
    timestamp,
    edited_timestamp,
    flags: flags ?? (0 as number),
    ...(sticker_items && { sticker_items }),
  };
  return {
    flags: MessageFlags.HasSnapshot,
    message_reference: {
      type: MessageReferenceType.Forward,
      message_id: target.id,
      channel_id: target.channel_id,
      ...(channel && "guild_id" in channel && { guild_id: serverOf(world, channel).id }),
    },
    message_snapshots: [{ message: copy }],
  };
}
