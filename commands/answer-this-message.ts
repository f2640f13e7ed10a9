import { answerResponse } from "../src/discord/asking/answer-response.ts";
import { respond } from "../src/discord/asking/respond.ts";
import type { MessageCommand } from "../src/discord/surface/command.ts";
import { textOfMessage } from "../src/discord/surface/message-text.ts";
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
