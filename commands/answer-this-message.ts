import { answerResponse } from "../src/discord/asking/answer-response.ts";
import { respond } from "../src/discord/asking/respond.ts";
import type { MessageCommand } from "../src/discord/surface/command.ts";
import { messageMenuAnywhere } from "../src/discord/surface/command-builders.ts";
import { textOfMessage } from "../src/discord/surface/message-text.ts";

/** *Answer this message*: answers what somebody else asked. A miss is shown to the person alone who tried. */
export const answerThisMessage = {
  name: "Answer this message",
  names: { de: "Diese Nachricht beantworten", fr: "Répondre à ce message", es: "Responder a este mensaje" },
  help: { en: "**Answer this message**" },
  data: () => messageMenuAnywhere(),
  async execute(interaction, bot) {
    const text = textOfMessage(interaction.targetMessage);
    await respond(interaction, bot, answerResponse(bot, text, []));
  },
} satisfies MessageCommand;
