import type { Command } from "../src/discord/command.ts";
import { summaryMessage } from "../src/discord/messages/summary-message.ts";
import { summarise } from "../src/summary/summarise.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/summary`: the whole in short. */
export const summary = {
  name: "summary",
  data: () => commandAnywhere("summary", "What happened, in short").toJSON(),
  async execute(interaction, { engine }) {
    await interaction.reply(summaryMessage(summarise(engine.base, "en")));
  },
} satisfies Command;
