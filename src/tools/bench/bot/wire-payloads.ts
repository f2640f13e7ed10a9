/** A person as every event names them. */
interface Person {
  readonly id: string;
  readonly username: string;
}

const BOT = "900000000000000001";
/** What a middling server has. */
const CHANNELS = 20;
const ROLES = 12;
const EMOJIS = 10;
const JOINED = "2025-03-09T12:00:00.000000+00:00";
const PERMISSIONS = "2248473465835073";

/** The id of a server, of one of its channels, or of a member: each of its own range. */
export const ids = {
  bot: BOT,
  guild: (guild: number) => String(1_000_000_000_000_000_000n + BigInt(guild) * 1_000_000n),
  channel: (guild: number, channel: number) =>
    String(1_000_000_000_000_000_000n + BigInt(guild) * 1_000_000n + BigInt(channel % CHANNELS) + 1n),
  member: (member: number) => String(800_000_000_000_000_000n + BigInt(member)),
  /** Of a message or an interaction, in their order. */
  event: (event: number) => String(1_300_000_000_000_000_000n + BigInt(event) * 4_194_304n),
};

/** The READY event's data. */
export function ready(guilds: number, resumeUrl: string): object {
  return {
    v: 10,
    user: { ...personOf({ id: BOT, username: "contestant" }), bot: true, verified: true, mfa_enabled: false },
    guilds: Array.from({ length: guilds }, (_, guild) => ({ id: ids.guild(guild), unavailable: true })),
    session_id: "session",
    resume_gateway_url: resumeUrl,
    application: { id: BOT, flags: 0 },
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
  };
}

/** The GUILD_CREATE event's data of a middling server, as a bot without privileged intents gets it. */
export function guildCreate(guild: number): object {
  const id = ids.guild(guild);
  return {
    ...GUILD,
    id,
    name: `Server ${guild}`,
    owner_id: ids.member(guild),
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: 400,
    roles: Array.from({ length: ROLES }, (_, role) => ({
      ...ROLE,
      // A server's first role is that of everybody, and has the server's own id.
      id: role === 0 ? id : String(BigInt(id) + 1_000n + BigInt(role)),
      name: role === 0 ? "@everyone" : `role-${role}`,
      position: role,
    })),
    channels: Array.from({ length: CHANNELS }, (_, channel) => ({
      ...CHANNEL,
      id: ids.channel(guild, channel),
      name: `channel-${channel}`,
      position: channel,
      permission_overwrites: channel % 4 === 0 ? [{ id, type: 0, allow: "0", deny: "2048" }] : [],
    })),
    emojis: Array.from({ length: EMOJIS }, (_, emoji) => ({
      ...EMOJI,
      id: String(BigInt(id) + 2_000n + BigInt(emoji)),
      name: `emoji_${emoji}`,
    })),
    members: [
      { ...memberOf({ id: BOT, username: "contestant" }), user: personOf({ id: BOT, username: "contestant" }) },
    ],
  };
}

/** Where an event happens and who does it, by number. */
export interface Spot {
  readonly event: number;
  readonly guild: number;
  readonly channel: number;
  readonly member: number;
}

/** An INTERACTION_CREATE event's data: somebody uses `/ask`. */
export function ask({ event, guild, channel, member }: Spot, token: string, question: string): object {
  const channelId = ids.channel(guild, channel);
  const person = { id: ids.member(member), username: `member-${member}` };
  return {
    id: ids.event(event),
    application_id: BOT,
    type: 2,
    token,
    version: 1,
    guild_id: ids.guild(guild),
    guild: { id: ids.guild(guild), locale: "en-US", features: [] },
    guild_locale: "en-US",
    channel_id: channelId,
    channel: { ...CHANNEL, id: channelId, guild_id: ids.guild(guild), name: "channel", permissions: PERMISSIONS },
    app_permissions: PERMISSIONS,
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: { 0: ids.guild(guild) },
    context: 0,
    attachment_size_limit: 10_485_760,
    member: { ...memberOf(person), user: personOf(person), permissions: PERMISSIONS },
    data: { id: "1", name: "ask", type: 1, options: [{ name: "question", type: 3, value: question }] },
  };
}

/** A MESSAGE_CREATE event's data: somebody says something to others, whose text a bot isn't told. */
export function foreignMessage({ event, guild, channel, member }: Spot): object {
  const person = { id: ids.member(member), username: `member-${member}` };
  return {
    ...messageIn(ids.event(event), ids.channel(guild, channel)),
    guild_id: ids.guild(guild),
    author: personOf(person),
    member: memberOf(person),
    content: "",
    components: [],
  };
}

/** What Discord answers a callback that asks for what it made. */
export function callbackResponse(interaction: string, message: string, sent: object): object {
  const made = { ...messageIn(message, ids.channel(0, 0)), author: personOf({ id: BOT, username: "contestant" }) };
  return {
    interaction: { id: interaction, type: 2, response_message_id: message, response_message_loading: false },
    resource: { type: 4, message: { ...made, ...sent } },
  };
}

/** A message without its author and text. */
function messageIn(id: string, channelId: string): object {
  return { ...MESSAGE, id, channel_id: channelId };
}

function personOf({ id, username }: Person): object {
  return { id, username, discriminator: "0", global_name: username, avatar: null, public_flags: 0, flags: 0 };
}

function memberOf({ username }: Person): object {
  return {
    nick: username,
    roles: [],
    joined_at: JOINED,
    avatar: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
  };
}

const GUILD = {
  icon: null,
  description: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  application_id: null,
  region: "us-east",
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  verification_level: 1,
  default_message_notifications: 1,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_members: 500_000,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  preferred_locale: "en-US",
  rules_channel_id: null,
  public_updates_channel_id: null,
  nsfw_level: 0,
  stickers: [],
  threads: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};
const ROLE = {
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  permissions: PERMISSIONS,
  hoist: false,
  managed: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
};
const CHANNEL = {
  type: 0,
  flags: 0,
  nsfw: false,
  position: 0,
  topic: "What this channel is for, in a line of some length.",
  parent_id: null,
  last_message_id: null,
  rate_limit_per_user: 0,
  permission_overwrites: [],
};
const EMOJI = { roles: [], require_colons: true, managed: false, animated: false, available: true };
const MESSAGE = {
  type: 0,
  timestamp: JOINED,
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  flags: 0,
};
