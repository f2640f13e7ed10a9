import { DiscordAPIError, type Message, RESTJSONErrorCodes } from "discord.js";
import { isOpenQuestion } from "../asking/answer-channels.ts";
import { conversationAt, conversationIn, conversationsOf } from "../asking/conversation.ts";
import { isForBot } from "../asking/free-text.ts";
import { reply } from "../asking/replying/reply.ts";
import { admitMessage } from "../people/admit.ts";
import { CrowdedError } from "../people/channel-queue.ts";
import { questionIn } from "../reading/question-in.ts";
import { inPlaceOf, inPlaceOfDirect } from "../sending/places.ts";
import type { Bot } from "../surface/bot.ts";
import { readerOf, textsFor } from "../surface/language.ts";
import type { AnsweredMessages, Given } from "./answered-messages.ts";

/**
 * Answers a message anew where it was answered in the last two minutes and now asks something else: in the place of the old
 * answer, never beside it. Never throws.
 */
export function answerEdited(bot: Bot, answered: AnsweredMessages): (message: Message) => Promise<void> {
  return async (message) => {
    // Discord may tell parts of a message alone.
    if (message.partial || message.author.bot || !answered.has(message.id)) return;
    try {
      const unasked = !isForBot(message);
      if (unasked && !(bot.readsMessages && message.inGuild() && (await isOpenQuestion(message, bot.store)))) return;
      const { read } = questionIn(message);
      if (!answered.isNews(message.id, read) || admitMessage(message, bot) !== undefined) return;
      const { channelId, author } = message;
      await answered.again(message.id, read, (given) =>
        bot.limits.queue.post(channelId, author.id, () => answerAgain(message, bot, given, unasked)),
      );
    } catch (error) {
      const isOver = error instanceof CrowdedError || isGone(error);
      // The old answer stands: a word about it would be a second message.
      if (isOver) bot.log.debug({ err: error, channel: message.channelId }, "A mended question keeps its answer");
      else bot.log.error({ err: error, channel: message.channelId }, "A mended question couldn't be answered anew");
    }
  };
}

async function answerAgain(message: Message, bot: Bot, given: Given, unasked: boolean): Promise<Given> {
  await takeBack(message, bot, given);
  const isElsewhere = given.channelId !== message.channelId;
  const place = isElsewhere
    ? inPlaceOfDirect(
        given.messageId,
        message,
        (await textsFor(bot, readerOf(message))).answers.mayNotWrite(`${message.channel}`),
      )
    : inPlaceOf(given.messageId, message);
  const anew = await reply(message, bot, place, unasked);
  if (!anew) return { ...given, noted: [] };
  // What is remembered anew takes the old one's place by itself.
  if (given.isCorrectable && !anew.isCorrectable) await forgetShown(bot, given.messageId);
  return anew;
}

/** Else a correction would bring the old answer back. Never throws: the new one stands already. */
async function forgetShown({ store, log }: Bot, messageId: string): Promise<void> {
  try {
    await store.forgetPosted(messageId);
  } catch (error) {
    log.error({ err: error, messageId }, "A replaced answer couldn't be forgotten; a correction may bring it back");
  }
}

/** Forgets what was said to the old question. */
async function takeBack(message: Message, bot: Bot, { messageId, channelId, noted }: Given): Promise<void> {
  const conversations = [...conversationsOf(message), conversationIn(channelId, message.author.id)];
  for (const id of conversations) bot.memory.unlearn(id, noted, bot.now().epochMilliseconds);
  bot.memory.forget((id) => id === conversationAt(messageId));
  bot.recent.forget(message.channelId, [messageId]);
}

/** Whoever took the old answer away wants none. */
function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}
