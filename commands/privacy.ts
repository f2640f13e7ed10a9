import { privacyMessage } from "../src/discord/messages/privacy-message.ts";
import { showPrivately } from "../src/discord/surface/boundary.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere } from "../src/discord/surface/command-builders.ts";

/** `/privacy`: what is stored about the member who asks, and a button that deletes it. */
export const privacy = {
  name: "privacy",
  descriptions: {
    en: "What I store, and how to delete what is yours",
    de: "Was ich speichere und wie man es löscht",
    fr: "Ce que je conserve, et comment l'effacer",
    es: "Qué guardo y cómo borrarlo",
  },
  help: { en: "what I store, and how to delete it" },
  data: () => anywhere(),
  async execute(interaction, { store, readsMessages }) {
    const stored = await store.preferences({ kind: "user", id: interaction.user.id });
    await showPrivately(interaction, privacyMessage(stored, readsMessages));
  },
} satisfies Command;
