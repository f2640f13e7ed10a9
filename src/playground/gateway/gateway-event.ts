import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from "discord.js";
import { asSeenByBot } from "../messages/withheld.ts";
import { permissionsIn } from "../world/permissions.ts";
import type { Member, StoredMessage, User } from "../world/records.ts";
import { serverOf } from "../world/servers.ts";
import type { World } from "../world/world.ts";
import type { WorldEvent } from "../world/world-event.ts";
import { guildCreate } from "./ready.ts";

/** A dispatch before it is numbered. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  /** Sent to sessions that have all of these intents; 0 goes to every session. */
  readonly intents: number;
}

/** The server that an event is about. */
export function serverIdOf({ name, data }: GatewayEvent): string | undefined {
  const id = name === "GUILD_CREATE" || name === "GUILD_DELETE" || name === "GUILD_UPDATE" ? "id" : "guild_id";
  const found: unknown = Reflect.get(data, id);
  return typeof found === "string" ? found : undefined;
}

/** What a session with or without the Message Content intent is told of a world event. */
export function gatewayEvents(world: World, event: WorldEvent, hasContentIntent: boolean): GatewayEvent[] {
  switch (event.type) {
    case "message":
    case "message_update": {
      if (!isHeard(world, event.stored)) return [];
      const seen = asSeenByBot(world, event.stored.message, hasContentIntent);
      const nonce = event.type === "message" && event.nonce !== undefined ? { nonce: event.nonce } : {};
      const name = event.type === "message" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE";
      const data = { ...seen, ...nonce, ...place(world, event.stored), ...authorMember(world, event.stored) };
      return [{ name, data, intents: messageIntent(world, event.stored) }];
    }
    case "message_delete": {
      if (!isHeard(world, event.stored)) return [];
      const { id, channel_id } = event.stored.message;
      const data = { id, channel_id, ...guildOf(world, event.stored) };
      return [{ name: "MESSAGE_DELETE", data, intents: messageIntent(world, event.stored) }];
    }
    case "message_delete_bulk": {
      const [first] = event.stored;
      if (!isHeard(world, first)) return [];
      const ids = event.stored.map(({ message }) => message.id);
      const data = { ids, channel_id: first.message.channel_id, ...guildOf(world, first) };
      return [{ name: "MESSAGE_DELETE_BULK", data, intents: messageIntent(world, first) }];
    }
    case "thread":
      return [
        { name: "THREAD_CREATE", data: { ...event.channel, newly_created: true }, intents: GatewayIntentBits.Guilds },
      ];
    case "thread_update":
      return [{ name: "THREAD_UPDATE", data: event.channel, intents: GatewayIntentBits.Guilds }];
    case "channel":
      return [{ name: "CHANNEL_CREATE", data: event.channel, intents: GatewayIntentBits.Guilds }];
    case "channel_update":
      return [{ name: "CHANNEL_UPDATE", data: event.channel, intents: GatewayIntentBits.Guilds }];
    case "channel_delete":
      return [{ name: "CHANNEL_DELETE", data: event.channel, intents: GatewayIntentBits.Guilds }];
    case "role_update":
    case "role_delete": {
      const { id: guild_id } = world.guild;
      const { role } = event;
      return event.type === "role_update"
        ? [{ name: "GUILD_ROLE_UPDATE", data: { guild_id, role }, intents: GatewayIntentBits.Guilds }]
        : [{ name: "GUILD_ROLE_DELETE", data: { guild_id, role_id: role.id }, intents: GatewayIntentBits.Guilds }];
    }
    case "bot_removed":
      return [{ name: "GUILD_DELETE", data: { id: world.guild.id }, intents: GatewayIntentBits.Guilds }];
    case "bot_invited":
      return [{ name: "GUILD_CREATE", data: guildCreate(world, world.guild), intents: GatewayIntentBits.Guilds }];
    case "typing":
    case "commands":
    case "clock":
      return [];
  }
}

/** Ephemeral messages never reach the gateway, nor do those in channels that the bot can't see. */
function isHeard(world: World, { message, visibleTo }: StoredMessage): boolean {
  const channel = world.channels.get(message.channel_id);
  if (visibleTo || !channel) return false;
  return Boolean(permissionsIn(world, world.bot.id, channel) & PermissionFlagsBits.ViewChannel);
}

function isDirect(world: World, { message }: StoredMessage): boolean {
  return world.channels.get(message.channel_id)?.type === ChannelType.DM;
}

function messageIntent(world: World, stored: StoredMessage): number {
  return isDirect(world, stored) ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}

function guildOf(world: World, stored: StoredMessage): object {
  return isDirect(world, stored) ? {} : { guild_id: serverOf(world, world.channels.get(stored.message.channel_id)).id };
}

/** Only the gateway says where a message is; discord.js recognises direct messages by the channel's type alone. */
function place(world: World, stored: StoredMessage): object {
  const channel = world.channels.get(stored.message.channel_id);
  if (!channel) return {};
  return { channel_type: channel.type, ...guildOf(world, stored) };
}

/** In a guild the gateway adds the author's membership, and that of everybody mentioned. */
function authorMember(world: World, stored: StoredMessage): object {
  if (isDirect(world, stored)) return {};
  const { author, mentions } = stored.message;
  return {
    ...membership(world, author),
    mentions: mentions.map((user) => ({ ...user, ...membership(world, user) })),
  };
}

function membership(world: World, { id }: User): { member?: Omit<Member, "user"> } {
  const member = world.members.get(id);
  if (!member) return {};
  const { user: _, ...withoutUser } = member;
  return { member: withoutUser };
}
