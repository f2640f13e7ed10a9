import type { Message } from "discord.js";
import type { Given } from "../../edits/answered-messages.ts";
import { inDirectMessage } from "../../sending/places.ts";
import { takesNoMessages } from "../../sending/takes-no-messages.ts";
import type { Bot } from "../../surface/bot.ts";
import { readerOf, textsFor } from "../../surface/language.ts";
import { reply } from "./reply.ts";

/** Answers in a direct message what was asked where the bot may not write. Undefined where its author takes none. */
export async function answerDirectly(message: Message, bot: Bot): Promise<Given | undefined> {
  const { answers } = await textsFor(bot, readerOf(message));
  try {
    return await reply(message, bot, inDirectMessage(message, answers.mayNotWrite(`${message.channel}`)), false);
  } catch (error) {
    if (!takesNoMessages(error)) throw error;
    bot.log.debug({ err: error }, "Somebody who takes no direct messages asked where I may not write");
    return undefined;
  }
}
