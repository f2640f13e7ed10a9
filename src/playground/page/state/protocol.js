/**
 * The shapes that travel between the stand-in and this page. Messages, users, channels and commands are Discord's own
 * API objects; only what the page reads is named here.
 *
 * @typedef {{ id: string, username: string, global_name?: string | null, bot?: boolean }} User
 * @typedef {{ id: string, name?: string | null, type: number, topic?: string | null, recipients?: User[],
 *   can_post?: boolean, bot_can_post?: boolean }} Channel
 * @typedef {{ name: string, value: string | number }} Choice
 * @typedef {{ type: number, name: string, description: string, required?: boolean, choices?: Choice[],
 *   autocomplete?: boolean, channel_types?: number[], max_length?: number, options?: CommandOption[] }} CommandOption
 * @typedef {{ id: string, name: string, description: string, type?: number, options?: CommandOption[],
 *   default_member_permissions?: string | null, contexts?: number[] | null, dm_permission?: boolean }} Command
 * @typedef {{ id: number, type: number, [key: string]: any }} Component
 * @typedef {{ id: string, filename: string, url: string, description?: string, content_type?: string, size?: number,
 *   width?: number | null, height?: number | null }} Attachment
 * @typedef {{ id: string, type: number, user: User, name?: string, target_message_id?: string,
 *   interacted_message_id?: string }} InteractionMetadata
 * @typedef {{ title?: string, url?: string, description?: string, color?: number, timestamp?: string,
 *   author?: { name: string, url?: string }, provider?: { name?: string }, footer?: { text: string },
 *   image?: { url: string }, thumbnail?: { url: string }, fields?: { name: string, value: string }[] }} Embed
 * @typedef {{ question: { text?: string }, answers: { poll_media: { text?: string } }[], expiry?: string | null }} Poll
 * @typedef {{ content: string, timestamp?: string, components?: Component[], attachments?: Attachment[],
 *   embeds?: Embed[], poll?: Poll }} HeldMessage what a message holds, its own or forwarded
 * @typedef {HeldMessage & { id: string }} Held with the id of the message that holds it
 * @typedef {HeldMessage & { id: string, channel_id: string, type: number, author: User, timestamp: string,
 *   edited_timestamp?: string | null, flags?: number, message_snapshots?: { message: HeldMessage }[],
 *   mentions?: User[], mention_everyone?: boolean, referenced_message?: Message | null,
 *   message_reference?: { message_id?: string, channel_id?: string }, interaction_metadata?: InteractionMetadata,
 *   interaction?: { name: string, user: User }, visible_to?: string }} Message
 * @typedef {{ id: string, label: string }} Control
 * @typedef {{ type: "hello", me: { people: User[], bot: User }, guild: { id: string, name: string, owner_id?: string },
 *   roles?: { id: string, name: string }[],
 *   channels: Channel[], commands: Command[], controls: Control[], messages: Message[], starters?: string[], now?: number,
 *   permissions: Record<string, string> }} Hello
 * @typedef {{ type: "message" | "message_update", message: Message, visible_to?: string }} MessageEvent
 * @typedef {Hello | MessageEvent | { type: "message_delete", channel_id: string, id: string }
 *   | { type: "message_delete_bulk", channel_id: string, ids: string[] } | { type: "channel", channel: Channel }
 *   | { type: "commands", commands: Command[] } | { type: "clock", now: number }
 *   | { type: "typing", channel_id: string, user_id: string }} PageEvent
 * @typedef {{ type: "reply", id: string, ok: true, result: any } | { type: "reply", id: string, ok: false, error: string }} Reply
 * @typedef {{ custom_id: string, title: string, components: Component[] }} Modal
 * @typedef {{ requests: { method: string, path: string, status: number, body?: unknown }[], breaches: string[],
 *   message: Message }} Wire
 */

/** Message flags that change how a message is drawn. */
export const messageFlags = { ephemeral: 1 << 6, loading: 1 << 7 };

/** Message types that change how a message is drawn. */
export const messageTypes = { reply: 19 };

/** Kinds of command: typed, or chosen from a message's menu. */
export const commandTypes = { chatInput: 1, user: 2, message: 3 };

/** Kinds of command option. */
export const optionTypes = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
};

/** Kinds of message component. */
export const componentTypes = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  roleSelect: 6,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
};

/** The channel type of a direct message. */
export const directMessage = 1;
