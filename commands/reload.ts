import { InteractionContextType, MessageFlags } from "discord.js";
import { reloadText } from "../src/discord/messages/curating/reload-message.ts";
import { isOperator } from "../src/discord/people/operators.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { replyPrivately, tell } from "../src/discord/surface/private-reply.ts";

/** `/reload`: reads the knowledge anew, for whoever runs the bot. */
export const reload = {
  name: "reload",
  descriptions: { en: "For operators: read the knowledge anew" },
  help: null,
  data: () => forManagers().setContexts(InteractionContextType.Guild, InteractionContextType.BotDM),
  async execute(interaction, bot) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (!(await isOperator(bot.client, interaction.user.id))) {
      return tell(interaction, bot, ({ curating }) => curating.operatorsOnly);
    }
    if (!bot.reload) return tell(interaction, bot, ({ curating }) => curating.noFolder);
    await replyPrivately(interaction, reloadText(await bot.reload(), await languageFor(bot, interaction)));
  },
} satisfies Command;
