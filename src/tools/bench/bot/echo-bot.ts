import { Client, Events, GatewayIntentBits } from "discord.js";

/** The least bot that there is: stock discord.js with this bot's intents, and one command, which says what it was told. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env.DISCORD_API_URL ?? "" },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getString("question", true));
});
await client.login(process.env.DISCORD_TOKEN);
