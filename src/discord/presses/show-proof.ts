import { kindsOf } from "../messages/kinds.ts";
import { PROOF } from "../messages/proof/proof-button.ts";
import { parseProven } from "../messages/proof/proof-id.ts";
import { proofMessage } from "../messages/proof/proof-message.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** “Where this is from”: told to that member alone. */
export const showProof: PressHandler = {
  name: PROOF,
  async handle(interaction, rest, bot) {
    const { base } = bot.engine;
    const language = await languageFor(bot, interaction);
    const message = proofMessage(base, parseProven(rest), kindsOf(bot.commands), language);
    if (!message) return tell(interaction, bot, ({ replies }) => replies.answerGone);
    await replyPrivately(interaction, message);
  },
};
