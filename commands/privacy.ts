import { escapeMarkdown } from "discord.js";
import { toldBy } from "../src/discord/messages/afterwards/told.ts";
import { privacyMessage } from "../src/discord/messages/privacy-message.ts";
import { aboutPerson } from "../src/discord/privacy/about-person.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";

/** `/privacy`: what is stored about the member who asks, and a button that deletes it. */
export const privacy = {
  name: "privacy",
  descriptions: {
    en: "What I store, and how to delete what is yours",
    de: "Was ich speichere und wie man es löscht",
    fr: "Ce que je conserve, et comment l'effacer",
    es: "Qué guardo y cómo borrarlo",
  },
  help: { en: "what I store, and how to delete it", ar: "ما أحفظه، وكيف يُحذف" },
  data: () => anywhere(),
  async execute(interaction, bot) {
    const about = await aboutPerson(bot, interaction.user.id);
    const nameOf = (guildId: string) => escapeMarkdown(bot.client.guilds.cache.get(guildId)?.name ?? guildId);
    const language = await languageFor(bot, interaction);
    const shelf = { base: bot.engine.base, commands: bot.commands, language };
    const titleOf = (told: string) => toldBy(told, shelf)[0]?.title ?? told;
    await replyPrivately(interaction, privacyMessage(about, nameOf, titleOf, bot.readsMessages, language));
  },
} satisfies Command;
