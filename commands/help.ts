import { MessageFlags } from "discord.js";
import type { Command } from "../src/discord/command.ts";
import { helpMessage } from "../src/discord/messages/help-message.ts";
import { commandIds } from "../src/discord/register.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/help`: what the bot answers, and how to ask. */
export const help = {
  name: "help",
  data: () => commandAnywhere("help", "What I answer, and how to ask").toJSON(),
  async execute(interaction, { engine, client }) {
    const message = helpMessage(engine.base, commandIds(client), "en");
    await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  },
} satisfies Command;
