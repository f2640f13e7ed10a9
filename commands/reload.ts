import { InteractionContextType, MessageFlags } from "discord.js";
import { reloadText } from "../src/discord/messages/curating/reload-message.ts";
import { tell } from "../src/discord/surface/boundary.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { isOperator } from "../src/discord/surface/operators.ts";

/** `/reload`: reads the knowledge anew, for whoever runs the bot. */
export const reload = {
  name: "reload",
  descriptions: { en: "For operators: read the knowledge anew" },
  help: null,
  data: () => forManagers().setContexts(InteractionContextType.Guild, InteractionContextType.BotDM),
  async execute(interaction, bot) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (!(await isOperator(bot.client, interaction.user.id))) {
      return tell(interaction, "This is for whoever runs the bot: the owner of its application at Discord.");
    }
    if (!bot.reload) return tell(interaction, "I was started without a folder to read from.");
    await tell(interaction, reloadText(await bot.reload()));
  },
} satisfies Command;
