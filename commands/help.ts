import { commandIds } from "../src/discord/connection/register.ts";
import { helpMessage } from "../src/discord/messages/help-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";

/** `/help`: what the bot answers, how to ask, and how accurate it is. */
export const help = {
  name: "help",
  descriptions: {
    en: "What I answer, and how to ask",
    de: "Was ich beantworte und wie man fragt",
    fr: "À quoi je réponds, et comment demander",
    es: "Qué respondo y cómo preguntar",
  },
  help: null,
  data: () => anywhere(),
  async execute(interaction, bot) {
    const { engine, client, commands, accuracy } = bot;
    const language = await languageFor(bot, interaction);
    await replyPrivately(
      interaction,
      helpMessage(engine.base, language, { ids: commandIds(client), commands, accuracy }),
    );
  },
} satisfies Command;
