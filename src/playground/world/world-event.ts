import type { Channel, Role, StoredMessage } from "./records.ts";

/** Something that happened in the world. The gateway and the page each tell it onwards in their own words. */
export type WorldEvent =
  | { type: "message"; stored: StoredMessage; nonce?: string | number }
  | { type: "message_update"; stored: StoredMessage }
  | { type: "message_delete"; stored: StoredMessage }
  /** At once, all of one channel. */
  | { type: "message_delete_bulk"; stored: readonly [StoredMessage, ...StoredMessage[]] }
  | { type: "thread"; channel: Channel }
  | { type: "thread_update"; channel: Channel }
  | { type: "channel"; channel: Channel }
  | { type: "channel_update"; channel: Channel }
  | { type: "channel_delete"; channel: Channel }
  | { type: "role_update"; role: Role }
  | { type: "role_delete"; role: Role }
  | { type: "bot_removed" }
  | { type: "bot_invited" }
  | { type: "typing"; channelId: string; userId: string }
  | { type: "commands" }
  /** The clock was set to another time. */
  | { type: "clock" };
