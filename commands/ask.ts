import { MessageFlags } from "discord.js";
import type { Command } from "../src/discord/command.ts";
import { conversationIn, converse } from "../src/discord/conversation.ts";
import { answerMessage } from "../src/discord/messages/answer-message.ts";
import { noteUnanswered, replyRemembered } from "../src/discord/record-answer.ts";
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
    const text = interaction.options.getString("question", true);
    const answer = converse(bot, text, [conversationIn(interaction.channelId, interaction.user.id)]);
    const message = answerMessage(answer);
    if (answer.outcome === "answer") await replyRemembered(interaction, bot, message, `entry:${answer.entry.id}`);
    else await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
    await noteUnanswered(bot, answer, text, interaction.guildId);
  },
} satisfies Command;
