import { MessageFlags } from "discord.js";
import type { Command } from "../src/discord/command.ts";
import { languageFor } from "../src/discord/language.ts";
import { helpMessage } from "../src/discord/messages/help-message.ts";
import { commandIds } from "../src/discord/register.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/help`: what the bot answers, how to ask, and how accurate it is. */
export const help = {
  name: "help",
  data: () => commandAnywhere("help", "What I answer, and how to ask").toJSON(),
  async execute(interaction, bot) {
    const { engine, client, accuracy } = bot;
    const language = await languageFor(bot, { userId: interaction.user.id, guildId: interaction.guildId });
    const message = helpMessage(engine.base, language, { commands: commandIds(client), accuracy });
    await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  },
} satisfies Command;
