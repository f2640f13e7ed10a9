import { createHash } from "node:crypto";
import { ChannelType } from "discord.js";
import type { Channel, Command, Guild, Member, Message, Role, StoredFile, StoredMessage, User } from "./records.ts";
import { snowflakes } from "./snowflakes.ts";
import type { WorldEvent } from "./world-event.ts";

/** What a world is made of when it begins. */
export interface WorldSeed {
  guild: Guild;
  bot: User;
  users: User[];
  roles: Role[];
  members: Member[];
  channels: Channel[];
}

/** The whole state of the stand-in, and the one place that changes messages and tells listeners so. */
export class World {
  /** Where the stand-in listens, such as `http://127.0.0.1:4000`; addresses of attachments begin with it. */
  readonly origin: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly guild: Guild;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly roles: Map<string, Role>;
  /** By user id. */
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  /** Further servers, by id: `openBranches` makes them. */
  readonly branches = new Map<string, Guild>();
  /** The ids of the channels that a further server began with, by its id. */
  readonly ownChannels = new Map<string, readonly string[]>();
  /** The ids of threads. */
  readonly threads = new Set<string>();
  /** By message id, oldest first. */
  readonly messages = new Map<string, StoredMessage>();
  /** The roles to which an admin opened a command that isn't for everybody, by the command's name. */
  readonly openedCommands = new Map<string, Set<string>>();
  /** By attachment id. */
  readonly files = new Map<string, StoredFile>();
  /** By digest. */
  readonly #contents = new Map<string, Uint8Array>();
  #commands: readonly Command[] = [];
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  constructor(origin: string, now: () => number, seed: (newId: () => string, timestamp: string) => WorldSeed) {
    this.origin = origin;
    this.now = now;
    this.newId = snowflakes(now);
    const { guild, bot, users, roles, members, channels } = seed(this.newId, this.timestamp());
    this.guild = guild;
    this.bot = bot;
    this.users = byId(users);
    this.roles = byId(roles);
    this.members = new Map(members.map((member) => [member.user.id, member]));
    this.channels = byId(channels);
  }

  get commands(): readonly Command[] {
    return this.#commands;
  }

  /** The present moment as Discord writes it. */
  timestamp(): string {
    return new Date(this.now()).toISOString();
  }

  /** @throws Error "Unknown User" */
  userById(id: string): User {
    const user = this.users.get(id);
    if (!user) throw new Error("Unknown User");
    return user;
  }

  /** @throws Error "Unknown User" */
  userByName(name: string): User {
    const wanted = name.toLowerCase();
    const user = [...this.users.values()].find(({ username }) => username === wanted);
    if (!user) throw new Error("Unknown User");
    return user;
  }

  /** @throws Error "Unknown Channel" for a name that no channel of the guild has */
  channelByName(name: string): Channel {
    const channel = [...this.channels.values()].find((candidate) => "name" in candidate && candidate.name === name);
    if (!channel) throw new Error("Unknown Channel");
    return channel;
  }

  /** The direct messages between the bot and this user. @throws Error "Unknown Channel" if there are none */
  directChannel(userId: string): Channel {
    const channel = [...this.channels.values()].find((candidate) => {
      return candidate.type === ChannelType.DM && candidate.recipients?.map(({ id }) => id).join() === userId;
    });
    if (!channel) throw new Error("Unknown Channel");
    return channel;
  }

  /** The direct messages between two people, which the bot isn't in. @throws Error "Unknown Channel" if there are none */
  privateChannel(first: string, second: string): Channel {
    const channel = [...this.channels.values()].find((candidate) => {
      if (candidate.type !== ChannelType.DM) return false;
      const ids = candidate.recipients?.map(({ id }) => id) ?? [];
      return ids.includes(first) && ids.includes(second);
    });
    if (!channel) throw new Error("Unknown Channel");
    return channel;
  }

  /** Calls the listener for every event from now on; the returned function ends that. */
  listen(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The same bytes, kept once however often they are uploaded: a day's picture goes to every channel. */
  keptOnce(bytes: Uint8Array): Uint8Array {
    const digest = createHash("sha256").update(bytes).digest("hex");
    const kept = this.#contents.get(digest) ?? bytes;
    this.#contents.set(digest, kept);
    return kept;
  }

  addMessage(
    message: Message,
    options: { visibleTo?: string | undefined; nonce?: string | number } = {},
  ): StoredMessage {
    const stored: StoredMessage = { message, visibleTo: options.visibleTo };
    this.messages.set(message.id, stored);
    const channel = this.channels.get(message.channel_id);
    if (channel && !stored.visibleTo) channel.last_message_id = message.id;
    this.#tell({ type: "message", stored, ...(options.nonce !== undefined && { nonce: options.nonce }) });
    return stored;
  }

  replaceMessage(stored: StoredMessage, message: Message): void {
    stored.message = message;
    this.#tell({ type: "message_update", stored });
  }

  deleteMessage(stored: StoredMessage): void {
    this.messages.delete(stored.message.id);
    this.#tell({ type: "message_delete", stored });
  }

  /** Deletes messages of one channel at once, as moderators' tools do. */
  deleteMessages(stored: readonly [StoredMessage, ...StoredMessage[]]): void {
    for (const { message } of stored) this.messages.delete(message.id);
    this.#tell({ type: "message_delete_bulk", stored });
  }

  addThread(channel: Channel): void {
    this.threads.add(channel.id);
    this.channels.set(channel.id, channel);
    this.#tell({ type: "thread", channel });
  }

  addChannel(channel: Channel): void {
    this.channels.set(channel.id, channel);
    this.#tell({ type: "channel", channel });
  }

  /** A thread is closed, or opened again. */
  replaceThread(channel: Channel): void {
    this.channels.set(channel.id, channel);
    this.#tell({ type: "thread_update", channel });
  }

  /** Changes a channel, such as who may write in it. */
  replaceChannel(channel: Channel): void {
    this.channels.set(channel.id, channel);
    this.#tell({ type: "channel_update", channel });
  }

  /** Deletes a channel with all that was said in it. */
  deleteChannel(channel: Channel): void {
    this.channels.delete(channel.id);
    for (const [id, { message }] of this.messages) if (message.channel_id === channel.id) this.messages.delete(id);
    this.#tell({ type: "channel_delete", channel });
  }

  replaceRole(role: Role): void {
    this.roles.set(role.id, role);
    this.#tell({ type: "role_update", role });
  }

  deleteRole(role: Role): void {
    this.roles.delete(role.id);
    for (const member of this.members.values()) member.roles = member.roles.filter((id) => id !== role.id);
    this.#tell({ type: "role_delete", role });
  }

  /** Takes the bot out of the guild; the returned function brings it back. */
  removeBot(): () => void {
    const membership = this.members.get(this.bot.id);
    this.members.delete(this.bot.id);
    this.#tell({ type: "bot_removed" });
    return () => {
      if (membership) this.members.set(this.bot.id, membership);
      this.#tell({ type: "bot_invited" });
    };
  }

  replaceCommands(commands: readonly Command[]): void {
    this.#commands = commands;
    this.#tell({ type: "commands" });
  }

  type(channelId: string, userId: string): void {
    this.#tell({ type: "typing", channelId, userId });
  }

  /** The clock was set forward: who shows the time must know. */
  tellTime(): void {
    this.#tell({ type: "clock" });
  }

  #tell(event: WorldEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
