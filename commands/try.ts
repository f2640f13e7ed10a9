import { InteractionContextType, MessageFlags, PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import type { Command } from "../src/discord/command.ts";
import { requireCurator } from "../src/discord/curators.ts";
import { tryMessage } from "../src/discord/messages/try-message.ts";

/** `/try`: what the bot would answer to a wording and why, for curators. */
export const tryWording = {
  name: "try",
  data: () =>
    new SlashCommandBuilder()
      .setName("try")
      .setDescription("For curators: what I would answer to a wording, and why")
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .setContexts(InteractionContextType.Guild)
      .addStringOption((option) =>
        option.setName("wording").setDescription("A question").setRequired(true).setMaxLength(2000),
      )
      .toJSON(),
  async execute(interaction, { engine, store }) {
    if (!(await requireCurator(interaction, store))) return;
    const text = interaction.options.getString("wording", true);
    const message = tryMessage(engine.answer({ text }), engine.reason({ text }));
    await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  },
} satisfies Command;
