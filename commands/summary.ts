import type { Command } from "../src/discord/command.ts";
import { summaryMessage } from "../src/discord/messages/summary-message.ts";
import { replyRemembered } from "../src/discord/record-answer.ts";
import { summarise } from "../src/summary/summarise.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/summary`: the whole in short. */
export const summary = {
  name: "summary",
  data: () => commandAnywhere("summary", "What happened, in short").toJSON(),
  async execute(interaction, bot) {
    await replyRemembered(interaction, bot, summaryMessage(summarise(bot.engine.base, "en")), "summary");
  },
} satisfies Command;
