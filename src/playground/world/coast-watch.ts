import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord.js";
import type { DirectChannel, Member, Role, TextChannel, User } from "./records.ts";
import type { World, WorldSeed } from "./world.ts";

const noFlags: number = 0;

const everyonePermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

/** The guild "Coast Watch": its owner Noor, the admin Samir, the member Lina, and the bot, which may not write in #no-access. */
export function coastWatch(newId: () => string, timestamp: string): WorldSeed {
  const guildId = newId();
  const bot: User = { ...user(newId(), "Attest"), bot: true };
  const [lina, samir, noor] = [user(newId(), "Lina"), user(newId(), "Samir"), user(newId(), "Noor")];

  const everyone = role(guildId, "@everyone", everyonePermissions, 0);
  const admin = role(newId(), "Admin", everyonePermissions | PermissionFlagsBits.ManageGuild, 2);
  const curators = role(newId(), "Curators", everyonePermissions, 3);
  const botRole: Role = { ...role(newId(), "Attest", everyonePermissions, 1), managed: true, tags: { bot_id: bot.id } };

  const general = textChannel(newId(), guildId, "general", 0);
  const daily = textChannel(newId(), guildId, "daily-brief", 1);
  const noAccess = textChannel(newId(), guildId, "no-access", 2);
  noAccess.permission_overwrites = [
    { id: botRole.id, type: OverwriteType.Role, allow: "0", deny: PermissionFlagsBits.SendMessages.toString() },
  ];

  return {
    guild: { id: guildId, name: "Coast Watch", ownerId: noor.id, systemChannelId: general.id },
    bot,
    users: [bot, lina, samir, noor],
    roles: [everyone, admin, botRole, curators],
    members: [
      member(bot, [botRole.id], timestamp),
      member(lina, [], timestamp),
      member(samir, [admin.id], timestamp),
      member(noor, [], timestamp),
    ],
    channels: [
      general,
      daily,
      noAccess,
      ...[lina, samir, noor].map((person) => directChannel(newId(), [person])),
      // Without the bot: here it is only among somebody's own apps.
      directChannel(newId(), [lina, samir]),
    ],
  };
}

/** Another bot of the guild, which joins now unless it is there. */
export function otherBot(world: World, name: string): User {
  const known = [...world.users.values()].find(({ global_name }) => global_name === name);
  if (known) return known;
  const joined: User = { ...user(world.newId(), name), bot: true };
  world.users.set(joined.id, joined);
  world.members.set(joined.id, member(joined, [], world.timestamp()));
  return joined;
}

function user(id: string, name: string): User {
  return {
    id,
    username: name.toLowerCase(),
    global_name: name,
    avatar: null,
    discriminator: "0",
    public_flags: noFlags,
    flags: noFlags,
    primary_guild: null,
  };
}

function role(id: string, name: string, permissions: bigint, position: number): Role {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: noFlags,
  };
}

function member(of: User, roles: string[], joinedAt: string): Member {
  return {
    user: of,
    roles,
    joined_at: joinedAt,
    nick: null,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: noFlags,
    pending: false,
    premium_since: null,
    mute: false,
    deaf: false,
  };
}

function textChannel(id: string, guildId: string, name: string, position: number): TextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position,
    flags: noFlags,
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
  };
}

function directChannel(id: string, recipients: User[]): DirectChannel {
  return { id, type: ChannelType.DM, flags: noFlags, last_message_id: null, recipients };
}
