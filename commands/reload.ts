import { InteractionContextType, MessageFlags, PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { reloadText } from "../src/discord/messages/curating/reload-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { isOperator } from "../src/discord/surface/operators.ts";
import { replyPrivately, tell } from "../src/discord/surface/private-reply.ts";

/** `/reload`: reads the knowledge anew, for whoever runs the bot. */
export const reload = {
  name: "reload",
  data: () =>
    new SlashCommandBuilder()
      .setName("reload")
      .setDescription("For operators: read the knowledge anew")
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
      .toJSON(),
  async execute(interaction, bot) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (!(await isOperator(bot.client, interaction.user.id))) {
      return tell(interaction, bot, () => "This is for whoever runs the bot: the owner of its application at Discord.");
    }
    if (!bot.reload) return tell(interaction, bot, () => "I was started without a folder to read from.");
    await replyPrivately(interaction, reloadText(await bot.reload(), await languageFor(bot, interaction)));
  },
} satisfies Command;
