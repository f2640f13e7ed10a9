import { answerResponse } from "../src/discord/answer-response.ts";
import type { MessageCommand } from "../src/discord/command.ts";
import { textOfMessage } from "../src/discord/message-text.ts";
import { respond } from "../src/discord/respond.ts";
import { messageCommandAnywhere } from "./anywhere.ts";

/** *Answer this message*: answers what somebody else asked. A miss is shown to the person alone who tried. */
export const answerThisMessage = {
  name: "Answer this message",
  data: () => messageCommandAnywhere("Answer this message").toJSON(),
  async execute(interaction, bot) {
    const text = textOfMessage(interaction.targetMessage);
    await respond(interaction, bot, answerResponse(bot, text, []));
  },
} satisfies MessageCommand;
