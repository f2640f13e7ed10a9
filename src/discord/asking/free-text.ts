import { ChannelType, type Message, MessageType } from "discord.js";
import type { AnsweredMessages } from "../edits/answered-messages.ts";
import { admitMessage } from "../people/admit.ts";
import { CrowdedError } from "../people/channel-queue.ts";
import { questionIn } from "../reading/question-in.ts";
import { inReply } from "../sending/places.ts";
import { replyOnce } from "../sending/reply-once.ts";
import type { Bot } from "../surface/bot.ts";
import { newReference } from "../surface/boundary.ts";
import { readerOf, textsAnyhow } from "../surface/language.ts";
import { isOpenQuestion } from "./answer-channels.ts";
import { answerDirectly } from "./replying/answer-directly.ts";
import { mayReply } from "./replying/may-reply.ts";
import { reply } from "./replying/reply.ts";
import { hintAtMention, mentionsOwnRole } from "./replying/role-hint.ts";
import { tellCrowded, tellToWait } from "./tell-to-wait.ts";
import { withTyping } from "./typing.ts";

/** Stands for whatever is said to the role: Discord doesn't tell. */
const TO_THE_ROLE = "role";

/**
 * Answers messages that are meant for the bot (a mention, a reply that pings it, a direct message) and, where a server's
 * admins opened a channel for it, questions that it is sure of. Whoever mentions its role instead is told.
 * @param answered learns what was answered
 */
export function answerFreeText(bot: Bot, answered: AnsweredMessages): (message: Message) => Promise<void> {
  return async (message) => {
    const { log } = bot;
    if (message.author.bot || message.system || !isTalk(message)) return;
    try {
      if (isForBot(message)) await answer(message, bot, answered);
      else if (mentionsOwnRole(message)) await hint(message, bot, answered);
      else if (bot.readsMessages && message.inGuild() && (await isOpenQuestion(message, bot.store)))
        await overhear(message, bot, answered);
    } catch (error) {
      if (error instanceof CrowdedError) return isForBot(message) ? tellCrowded(message, bot) : undefined;
      const reference = newReference();
      // Without the question: what members ask isn't kept, not even in the log.
      log.error({ err: error, reference, channel: message.channelId }, "A question couldn't be answered");
      if (isForBot(message)) await tellFailed(message, bot, reference);
    }
  };
}

/** Whether a message is one that the bot answers whatever it says. */
export function isForBot({ channel, client, mentions }: Message): boolean {
  // Whatever the types say, there is none where discord.js doesn't know it, or no longer: then there is no way to answer.
  return Boolean(channel) && (channel.type === ChannelType.DM || mentions.users.has(client.user.id));
}

/** Says so in the answer's place; where that stands after all, nothing is posted. Never throws. */
async function tellFailed(message: Message, bot: Bot, reference: string): Promise<void> {
  try {
    const { replies } = await textsAnyhow(bot, readerOf(message));
    await replyOnce(message, { content: replies.failed(reference) });
  } catch (error) {
    bot.log.debug({ err: error, reference }, "The failure couldn't be told to the member");
  }
}

/** Answers a message that is for the bot, or asks its author for patience. */
async function answer(message: Message, bot: Bot, answered: AnsweredMessages): Promise<void> {
  const wait = admitMessage(message, bot);
  if (wait !== undefined) return tellToWait(message, bot, wait);
  const { channelId, author } = message;
  const { queue } = bot.limits;
  const work = () => queue.post(channelId, author.id, () => reply(message, bot, inReply(message), false));
  const workDirectly = () => queue.post(author.id, author.id, () => answerDirectly(message, bot));
  await answered.first(message.id, questionIn(message).read, () =>
    mayReply(message) ? withTyping(sendable(message, bot), bot.log, work) : workDirectly(),
  );
}

/** Answers unasked what it is sure of. */
async function overhear(message: Message, bot: Bot, answered: AnsweredMessages): Promise<void> {
  if (!bot.limits.overhear(message.author.id)) return;
  const { guildId, say } = inReply(message);
  const inTurn: typeof say = (said) => bot.limits.queue.post(message.channelId, message.author.id, () => say(said));
  const work = () => reply(message, bot, { guildId, say: inTurn }, true);
  await answered.first(message.id, questionIn(message).read, work);
}

/** Tells whoever mentioned the bot's role, at most once a minute a channel. */
async function hint(message: Message, bot: Bot, answered: AnsweredMessages): Promise<void> {
  if (!mayReply(message) || !bot.limits.tell(message.channelId)) return;
  await answered.first(message.id, TO_THE_ROLE, () => hintAtMention(message, bot));
}

function isTalk({ type }: Message): boolean {
  return type === MessageType.Default || type === MessageType.Reply;
}

function sendable({ channel }: Message, { limits }: Bot) {
  return {
    sendTyping: async () => (channel.isSendable() && limits.showSign(channel.id) ? channel.sendTyping() : undefined),
  };
}
