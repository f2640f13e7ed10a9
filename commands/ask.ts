import { answerResponse } from "../src/discord/asking/answer-response.ts";
import { conversationIn } from "../src/discord/asking/conversation.ts";
import { noteUnanswered } from "../src/discord/asking/record-answer.ts";
import { respond } from "../src/discord/asking/respond.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** `/ask`: any question. A miss is shown to the asker alone. */
export const ask = {
  name: "ask",
  data: () =>
    withAudience(
      commandAnywhere("ask", "Ask a question in your own words").addStringOption((option) =>
        option.setName("question").setDescription("Your question").setRequired(true).setMaxLength(2000),
      ),
    ).toJSON(),
  async execute(interaction, bot) {
    const text = interaction.options.getString("question", true);
    const response = answerResponse(bot, text, [conversationIn(interaction.channelId, interaction.user.id)]);
    await respond(interaction, bot, response);
    await noteUnanswered(bot, response.answer, text, interaction.guildId);
  },
} satisfies Command;
