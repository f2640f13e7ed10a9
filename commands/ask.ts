import { answerResponse } from "../src/discord/asking/answer-response.ts";
import { conversationIn } from "../src/discord/asking/conversation.ts";
import { noteUnanswered } from "../src/discord/asking/record-answer.ts";
import { respond } from "../src/discord/asking/respond.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";

/** `/ask`: any question. A miss is shown to the asker alone. */
export const ask = {
  name: "ask",
  descriptions: {
    en: "Ask a question in your own words",
    de: "Stell eine Frage in eigenen Worten (auf Englisch oder Arabisch)",
    fr: "Posez une question avec vos propres mots (en anglais ou en arabe)",
    es: "Haz una pregunta con tus propias palabras (en inglés o árabe)",
  },
  help: { en: "any question", ar: "أي سؤال" },
  data: () =>
    withAudience(
      anywhere().addStringOption((option) =>
        option.setName("question").setDescription("Your question").setRequired(true).setMaxLength(2000),
      ),
    ),
  async execute(interaction, bot) {
    const text = interaction.options.getString("question", true);
    const conversations = [conversationIn(interaction.channelId, interaction.user.id)];
    const response = answerResponse(bot, text, conversations, interaction);
    await respond(interaction, bot, response);
    noteUnanswered(bot, response.answer, text, interaction.guildId);
  },
} satisfies Command;
