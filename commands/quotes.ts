import { respond } from "../src/discord/asking/respond.ts";
import { quotesMessage } from "../src/discord/messages/topics/quotes-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
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
    const language = await languageFor(bot, interaction);
    const entries = entriesOf(base, "quotes");
    await respond(interaction, bot, {
      subject: "/quotes",
      render: (asker) => quotesMessage(base, entries, language, { asker }),
    });
  },
} satisfies Command;
