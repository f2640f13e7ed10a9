import { respond } from "../src/discord/asking/respond.ts";
import { sourcesMessage } from "../src/discord/messages/topics/sources-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";

/** `/sources`: what the answers rest on, and who speaks in it. */
export const sources = {
  name: "sources",
  descriptions: {
    en: "What my answers rest on, and who says so",
    de: "Worauf meine Antworten beruhen",
    fr: "Sur quoi reposent mes réponses",
    es: "En qué se basan mis respuestas",
  },
  help: { en: "what my answers rest on", ar: "ما تستند إليه إجاباتي" },
  data: () => withAudience(anywhere()),
  async execute(interaction, bot) {
    const language = await languageFor(bot, interaction);
    const render = (asker: string | undefined) => sourcesMessage(bot.engine.base, language, { asker });
    await respond(interaction, bot, { subject: "/sources", render });
  },
} satisfies Command;
