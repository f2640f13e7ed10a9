import { type BaseMessageOptions, ChannelType, type Message, MessageType } from "discord.js";
import { subjectsOf } from "../../answering/answer.ts";
import { asClaim } from "../../answering/claims/recognising/recognise.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import { commandIds } from "../connection/register.ts";
import { questionButtons } from "../messages/buttons.ts";
import { helpMessage } from "../messages/help-message.ts";
import type { BotMessage } from "../messages/message.ts";
import { admitMessage } from "../people/admit.ts";
import { CrowdedError } from "../people/channel-queue.ts";
import { replyOnce } from "../sending/reply-once.ts";
import type { Bot } from "../surface/bot.ts";
import { newReference } from "../surface/boundary.ts";
import { languageFor, readerOf, textsFor } from "../surface/language.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { isOpenQuestion, isSureEnough } from "./answer-channels.ts";
import { answerResponse } from "./answer-response.ts";
import { mayReply, tellClosed } from "./closed-channel.ts";
import { conversationAt, conversationsOf, noteSubjects } from "./conversation.ts";
import { noteUnanswered, rememberPosted } from "./record-answer.ts";
import { repliedClaim } from "./replied-claim.ts";
import { tellCrowded, tellToWait } from "./tell-to-wait.ts";
import { withTyping } from "./typing.ts";

/**
 * Answers messages that are meant for the bot (a mention, a reply that pings it, a direct message) and, where a server's
 * admins opened a channel for it, questions that it is sure of.
 */
export function answerFreeText(bot: Bot): (message: Message) => Promise<void> {
  return async (message) => {
    const { log } = bot;
    if (message.author.bot || message.system || !isTalk(message)) return;
    try {
      if (isForBot(message)) await answer(message, bot);
      else if (bot.readsMessages && message.inGuild() && (await isOpenQuestion(message, bot.store)))
        if (bot.limits.overhear(message.author.id)) await reply(message, bot, true);
    } catch (error) {
      if (error instanceof CrowdedError) return isForBot(message) ? tellCrowded(message, bot) : undefined;
      const reference = newReference();
      // Without the question: what members ask isn't kept, not even in the log.
      log.error({ err: error, reference, channel: message.channelId }, "A question couldn't be answered");
      if (isForBot(message)) await tellFailed(message, bot, reference);
    }
  };
}

/** Says so in the answer's place; where that stands after all, nothing is posted. Never throws. */
async function tellFailed(message: Message, bot: Bot, reference: string): Promise<void> {
  try {
    const { replies } = await textsFor(bot, readerOf(message)).catch(() => textsIn(FALLBACK_LANGUAGE));
    await replyOnce(message, { content: replies.failed(reference) });
  } catch (error) {
    bot.log.debug({ err: error, reference }, "The failure couldn't be told to the member");
  }
}

/** Answers a message that is for the bot, or asks its author for patience. */
async function answer(message: Message, bot: Bot): Promise<void> {
  const wait = admitMessage(message, bot);
  if (wait !== undefined) await tellToWait(message, bot, wait);
  else if (!mayReply(message)) await tellClosed(message, await languageFor(bot, readerOf(message)), bot);
  else await withTyping(sendable(message, bot), bot.log, () => inTurn(message, bot, () => reply(message, bot, false)));
}

/** Runs what answers a message, by one message, when the channel takes another: a flood isn't even thought about. */
function inTurn({ channelId, author }: Message, { limits }: Bot, work: () => Promise<void>): Promise<void> {
  return limits.queue.post(channelId, author.id, work);
}

async function reply(message: Message, bot: Bot, unasked: boolean): Promise<void> {
  const { client, engine, recent, popularity } = bot;
  const { channelId, guildId, author } = message;
  const say = (said: BotMessage | BaseMessageOptions) => replyOnce(message, said);
  const text = message.content.replaceAll(`<@${client.user.id}>`, " ").replaceAll(`<@!${client.user.id}>`, " ").trim();
  // In a direct message the asker can't be bothered by others' answers: nothing to remove.
  const asker = guildId === null ? undefined : author.id;
  if (text === "") {
    const language = await languageFor(bot, readerOf(message));
    const help = helpMessage(engine.base, language, {
      ids: commandIds(client),
      commands: bot.commands,
      accuracy: bot.accuracy,
      asker,
    });
    await say(help);
    return;
  }
  const claim = await repliedClaim(message, text);
  if (claim === "") {
    const { unreadable } = textsIn(await languageFor(bot, readerOf(message))).answers;
    await say({ content: unreadable });
    return;
  }
  const { answer, reasons, subject, counted, display, render } =
    claim === undefined ? answerResponse(bot, text, conversationsOf(message)) : answerResponse(bot, asClaim(claim), []);
  // Unasked, it doesn't interrupt who mourns or fears, and is silent to hatred, which isn't an answer.
  if (unasked && (answer.consolation || !isSureEnough(reasons))) return;
  noteUnanswered(bot, answer, text, guildId);
  for (const entry of counted) popularity.count(entry, guildId);
  const post = async () => {
    const reply = await say(render(asker));
    noteSubjects(bot, subjectsOf(answer), [conversationAt(reply.id)]);
    if (display) void rememberPosted(bot, reply, engine.base, display);
    return { messageId: reply.id, url: messageUrl(guildId, channelId, reply.id) };
  };
  const postOnce = async () => {
    if (guildId === null || subject === undefined) {
      await post();
      return;
    }
    const earlier = await recent.postOnce({ channelId, subject }, post);
    if (!earlier || unasked) return;
    const language = await languageFor(bot, readerOf(message));
    const components = questionButtons("related", [], language, asker);
    await say({ content: textsIn(language).answers.repeated(earlier.url), components });
  };
  await (unasked ? inTurn(message, bot, postOnce) : postOnce());
}

function isTalk({ type }: Message): boolean {
  return type === MessageType.Default || type === MessageType.Reply;
}

function isForBot({ channel, client, mentions }: Message): boolean {
  // Whatever the types say, there is none where discord.js doesn't know it, or no longer: then there is no way to answer.
  return Boolean(channel) && (channel.type === ChannelType.DM || mentions.users.has(client.user.id));
}

function sendable({ channel }: Message, { limits }: Bot) {
  return {
    sendTyping: async () => (channel.isSendable() && limits.showSign(channel.id) ? channel.sendTyping() : undefined),
  };
}
