import { Client, GatewayIntentBits, Partials } from "discord.js";

/**
 * The Discord client. It asks for no message content: Discord delivers it in direct messages and where the bot is
 * mentioned. Nothing it sends can ping anybody.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct-message channels aren't cached at start.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, version: "10" },
  });
}
