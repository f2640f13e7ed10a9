import {
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildRoleResponseSchema,
  GuildWithCountsResponseSchema,
  ThreadsResponseSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import { guildObject } from "../../world/guild-object.ts";
import { isArchived, isOfServer, isThread } from "../../world/kinds-of-channels.ts";
import type { Guild } from "../../world/records.ts";
import { channelsOf, rolesOf, serverById } from "../../world/servers.ts";
import type { World } from "../../world/world.ts";
import { apiErrors } from "../api-error.ts";
import { route } from "../route.ts";

/** The guild, its channels, roles and members. */
export const guildRoutes = [
  route("GET", "/guilds/:guild", { reply: GuildWithCountsResponseSchema }, ({ params, query }, { world }) => {
    const guild = requireGuild(world, params.guild);
    const counted = query.get("with_counts") === "true";
    const counts = { approximate_member_count: world.members.size, approximate_presence_count: world.members.size };
    return { status: 200, body: { ...guildObject(world, guild), ...(counted && counts) } };
  }),

  route("GET", "/guilds/:guild/channels", { reply: z.array(GuildChannelResponseSchema) }, ({ params }, { world }) => {
    const guild = requireGuild(world, params.guild);
    return { status: 200, body: channelsOf(world, guild).filter(isOfServer) };
  }),

  route("GET", "/guilds/:guild/threads/active", { reply: ThreadsResponseSchema }, ({ params }, { world }) => {
    const guild = requireGuild(world, params.guild);
    const threads = channelsOf(world, guild)
      .filter(isThread)
      .filter((thread) => !isArchived(thread));
    return { status: 200, body: { threads, members: [], has_more: false } };
  }),

  route("GET", "/guilds/:guild/roles", { reply: z.array(GuildRoleResponseSchema) }, ({ params }, { world }) => {
    return { status: 200, body: rolesOf(world, requireGuild(world, params.guild)) };
  }),

  route("GET", "/guilds/:guild/members/:user", { reply: GuildMemberResponseSchema }, ({ params }, { world }) => {
    requireGuild(world, params.guild);
    const member = world.members.get(params.user);
    if (!member) throw world.users.has(params.user) ? apiErrors.unknownMember() : apiErrors.unknownUser();
    return { status: 200, body: member };
  }),
];

function requireGuild(world: World, id: string): Guild {
  const guild = serverById(world, id);
  if (!guild) throw apiErrors.unknownGuild();
  return guild;
}
