import type { ChatInputCommandInteraction } from "discord.js";
import { Client, Collection, Events, GatewayIntentBits, MessageFlags, SlashCommandBuilder } from "discord.js";

/** As discord.js's guide builds a bot: commands in a collection, each with its builder, and errors told to the member. */
const ask = {
  data: new SlashCommandBuilder()
    .setName("ask")
    .setDescription("Says what it was told")
    .addStringOption((option) => option.setName("question").setDescription("What to say").setRequired(true)),
  async execute(interaction: ChatInputCommandInteraction): Promise<void> {
    await interaction.reply(interaction.options.getString("question", true));
  },
};

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL ?? "" } });
const commands = new Collection([[ask.data.name, ask]]);

client.once(Events.ClientReady, ({ user }) => console.info(`Ready! Logged in as ${user.tag}`));
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const command = commands.get(interaction.commandName);
  if (!command) {
    console.error(`No command matching ${interaction.commandName} was found.`);
    return;
  }
  try {
    await command.execute(interaction);
  } catch (error) {
    console.error(error);
    const content = "There was an error while executing this command!";
    if (interaction.replied || interaction.deferred)
      await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
    else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
});
await client.login(process.env.DISCORD_TOKEN);
