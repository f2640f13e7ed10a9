import { type MessageFlags, MessageType } from "discord.js";
import type { Message, User } from "../world/records.ts";
import type { World } from "../world/world.ts";

const noMessageFlags: MessageFlags = 0 as number;

/** A message with nothing in it yet, written now; callers spread it and fill in what theirs has. */
export function blankMessage(world: World, channelId: string, author: User): Message {
  return {
    id: world.newId(),
    type: MessageType.Default,
    channel_id: channelId,
    author,
    content: "",
    timestamp: world.timestamp(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: noMessageFlags,
  };
}
