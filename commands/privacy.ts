import { privacyMessage } from "../src/discord/messages/privacy-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/privacy`: what is stored about the member who asks, and a button that deletes it. */
export const privacy = {
  name: "privacy",
  data: () => commandAnywhere("privacy", "What I store, and how to delete what is yours").toJSON(),
  async execute(interaction, bot) {
    const stored = await bot.store.preferences({ kind: "user", id: interaction.user.id });
    const language = await languageFor(bot, interaction);
    await replyPrivately(interaction, privacyMessage(stored, bot.readsMessages, language));
  },
} satisfies Command;
