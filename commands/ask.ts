import { MessageFlags } from "discord.js";
import type { Command } from "../src/discord/command.ts";
import { conversationIn, converse } from "../src/discord/conversation.ts";
import { answerMessage } from "../src/discord/messages/answer-message.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/ask`: any question. A miss is shown to the asker alone. */
export const ask = {
  name: "ask",
  data: () =>
    commandAnywhere("ask", "Ask a question in your own words")
      .addStringOption((option) =>
        option.setName("question").setDescription("Your question").setRequired(true).setMaxLength(2000),
      )
      .toJSON(),
  async execute(interaction, bot) {
    const question = interaction.options.getString("question", true);
    const answer = converse(bot, question, [conversationIn(interaction.channelId, interaction.user.id)]);
    const message = answerMessage(answer);
    await interaction.reply(
      answer.outcome === "answer" ? message : { ...message, flags: [message.flags, MessageFlags.Ephemeral] },
    );
  },
} satisfies Command;
