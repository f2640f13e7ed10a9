import { guildObject } from "../world/guild-object.ts";
import { isOfServer, isThread } from "../world/kinds-of-channels.ts";
import type { World } from "../world/world.ts";

/** The READY event's data; its guilds come later, each with a GUILD_CREATE. */
export function ready(world: World, sessionId: string, resumeUrl: string): object {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null },
    guilds: world.members.has(world.bot.id) ? [{ id: world.guild.id, unavailable: true }] : [],
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
export function guildCreate(world: World): object {
  const channels = [...world.channels.values()];
  return {
    ...guildObject(world),
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
