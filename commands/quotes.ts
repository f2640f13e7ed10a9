import type { Command } from "../src/discord/command.ts";
import { languageFor } from "../src/discord/language.ts";
import { quotesMessage } from "../src/discord/messages/quotes-message.ts";
import { respond } from "../src/discord/respond.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";
import { entriesOf } from "./topic.ts";

/** `/quotes`: who said or wrote what, word for word. */
export const quotes = {
  name: "quotes",
  data: ({ event }) =>
    event.commands.quotes
      ? withAudience(commandAnywhere("quotes", "Who said or wrote what, word for word")).toJSON()
      : undefined,
  async execute(interaction, bot) {
    const { base } = bot.engine;
    const language = await languageFor(bot, { userId: interaction.user.id, guildId: interaction.guildId });
    const entries = entriesOf(base, "quotes");
    await respond(interaction, bot, {
      subject: "/quotes",
      render: (asker) => quotesMessage(base, entries, language, { asker }),
    });
  },
} satisfies Command;
