import { ChannelType } from "discord.js";
import { contextOf } from "../commands/command-access.ts";
import { isWithBot, permissionsIn } from "../world/permissions.ts";
import { serverOf } from "../world/servers.ts";
import type { World } from "../world/world.ts";
import type { Interaction } from "./interaction.ts";

const attachmentSizeLimit = 10 * 1024 * 1024;

/** The parts of an INTERACTION_CREATE that every kind has: where, who, and what they and the bot may do there. */
export function basePayload(world: World, { trigger, token }: Interaction) {
  const { id, type, user, channel, source } = trigger;
  const isDirect = channel.type === ChannelType.DM;
  const member = world.members.get(user.id);
  const server = serverOf(world, channel);
  const permissions = permissionsIn(world, user.id, channel);
  return {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    channel_id: channel.id,
    channel: { ...channel, ...(!isDirect && { permissions: permissions.toString() }) },
    app_permissions: permissionsIn(world, world.bot.id, channel).toString(),
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: integrationOwners(world, trigger),
    context: contextOf(channel),
    attachment_size_limit: attachmentSizeLimit,
    ...(isDirect || !member
      ? { user }
      : {
          guild_id: server.id,
          guild: { id: server.id, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member: { ...member, permissions: permissions.toString() },
        }),
    ...(source && { message: source.message }),
  };
}

/** Who installed the bot: the guild, nobody ("0") in a direct message with it, or the user where it isn't itself. */
export function integrationOwners(world: World, { channel, user }: Pick<Interaction["trigger"], "channel" | "user">) {
  if (channel.type !== ChannelType.DM) return { 0: serverOf(world, channel).id };
  return isWithBot(channel) ? { 0: "0" } : { 1: user.id };
}
