import type { World } from "./world.ts";

/** The bot's application as its owner sees it; its id is the bot's, as with every new application. */
export function applicationObject(world: World) {
  return {
    id: world.bot.id,
    name: world.bot.global_name ?? world.bot.username,
    icon: null,
    description: "",
    type: null,
    flags: 0,
    flags_new: "0",
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: world.users.get(world.guild.ownerId),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
