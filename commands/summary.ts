import { respond } from "../src/discord/asking/respond.ts";
import { summaryMessage } from "../src/discord/messages/topics/summary-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { summarise } from "../src/summary/summarise.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** `/summary`: the whole in short. */
export const summary = {
  name: "summary",
  data: () => withAudience(commandAnywhere("summary", "What happened, in short")).toJSON(),
  async execute(interaction, bot) {
    const language = await languageFor(bot, interaction);
    const render = (asker: string | undefined) => summaryMessage(summarise(bot.engine.base, language), { asker });
    await respond(interaction, bot, { subject: "/summary", render });
  },
} satisfies Command;
