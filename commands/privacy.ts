import { MessageFlags } from "discord.js";
import { privacyMessage } from "../src/discord/messages/privacy-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/privacy`: what is stored about the member who asks, and a button that deletes it. */
export const privacy = {
  name: "privacy",
  data: () => commandAnywhere("privacy", "What I store, and how to delete what is yours").toJSON(),
  async execute(interaction, { store, readsMessages }) {
    const stored = await store.preferences({ kind: "user", id: interaction.user.id });
    const message = privacyMessage(stored, readsMessages);
    await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  },
} satisfies Command;
