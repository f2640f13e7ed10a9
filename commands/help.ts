import { MessageFlags } from "discord.js";
import { commandIds } from "../src/discord/connection/register.ts";
import { helpMessage } from "../src/discord/messages/help-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/help`: what the bot answers, how to ask, and how accurate it is. */
export const help = {
  name: "help",
  data: () => commandAnywhere("help", "What I answer, and how to ask").toJSON(),
  async execute(interaction, bot) {
    const { engine, client, accuracy } = bot;
    const language = await languageFor(bot, interaction);
    const message = helpMessage(engine.base, language, { commands: commandIds(client), accuracy });
    await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  },
} satisfies Command;
