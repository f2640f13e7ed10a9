import { respond } from "../src/discord/asking/respond.ts";
import { sourcesMessage } from "../src/discord/messages/topics/sources-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** `/sources`: what the answers rest on, and who speaks in it. */
export const sources = {
  name: "sources",
  data: () => withAudience(commandAnywhere("sources", "What my answers rest on, and who says so")).toJSON(),
  async execute(interaction, bot) {
    const language = await languageFor(bot, interaction);
    const render = (asker: string | undefined) => sourcesMessage(bot.engine.base, language, { asker });
    await respond(interaction, bot, { subject: "/sources", render });
  },
} satisfies Command;
