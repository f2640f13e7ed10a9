import { guildObject } from "../world/guild-object.ts";
import { isOfServer, isThread } from "../world/kinds-of-channels.ts";
import type { Guild } from "../world/records.ts";
import { channelsOf } from "../world/servers.ts";
import type { World } from "../world/world.ts";
import type { Shard } from "./sharding.ts";

/** The READY event's data; its guilds come later, each with a GUILD_CREATE. */
export function ready(
  world: World,
  sessionId: string,
  resumeUrl: string,
  { servers, shard }: { readonly servers: readonly Guild[]; readonly shard: Shard | undefined },
): object {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null },
    guilds: servers.map(({ id }) => ({ id, unavailable: true })),
    ...(shard && { shard }),
    session_id: sessionId,
    resume_gateway_url: resumeUrl,
    application: { id: world.bot.id, flags: 0 },
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
  };
}

/** The GUILD_CREATE event's data. */
export function guildCreate(world: World, guild: Guild): object {
  const channels = channelsOf(world, guild);
  return {
    ...guildObject(world, guild),
    joined_at: world.members.get(world.bot.id)?.joined_at,
    large: false,
    unavailable: false,
    member_count: world.members.size,
    members: [...world.members.values()],
    channels: channels.filter(isOfServer),
    threads: channels.filter(isThread),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
