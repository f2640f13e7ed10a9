import { answerResponse } from "../src/discord/asking/answer-response.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { nothingWritten } from "../src/discord/reading/nothing-written.ts";
import { readMessage } from "../src/discord/reading/read-message.ts";
import type { MessageCommand } from "../src/discord/surface/command.ts";
import { messageMenuAnywhere } from "../src/discord/surface/command-builders.ts";
import { tell } from "../src/discord/surface/private-reply.ts";

/** *Answer this message*: answers what somebody else asked. A miss is shown to the person alone who tried. */
export const answerThisMessage = {
  name: "Answer this message",
  names: { de: "Diese Nachricht beantworten", fr: "Répondre à ce message", es: "Responder a este mensaje" },
  help: { en: "**Answer this message**", ar: "**Answer this message** للإجابة عنها" },
  data: () => messageMenuAnywhere(),
  async execute(interaction, bot) {
    const { text, unread } = readMessage(interaction.targetMessage);
    if (text === "") return tell(interaction, bot, (texts) => nothingWritten(unread, texts));
    await respond(interaction, bot, answerResponse(bot, text, [], interaction));
  },
} satisfies MessageCommand;
