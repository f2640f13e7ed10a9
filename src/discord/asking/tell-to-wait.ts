import type { Message } from "discord.js";
import { textsIn } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import { askCommand } from "../connection/register.ts";
import { replyOnce } from "../sending/reply-once.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor, readerOf } from "../surface/language.ts";
import { mayReply } from "./replying/may-reply.ts";

/** Asks whoever wrote too much for patience, at most once a minute; a channel hears it as seldom, whoever wrote. */
export async function tellToWait(message: Message, bot: Bot, seconds: number): Promise<void> {
  if (mayReply(message) && bot.limits.tell(message.author.id))
    await tellOnce(message, bot, "slow down", ({ replies }) => replies.slowDown(seconds));
}

/** Says that not everybody is answered here, at most once a minute a channel. Never throws. */
export async function tellCrowded(message: Message, bot: Bot): Promise<void> {
  try {
    await tellOnce(message, bot, "crowded", ({ replies }) => replies.crowded(askCommand(bot.client)));
  } catch (error) {
    bot.log.debug({ err: error, channel: message.channelId }, "A crowded channel couldn't be told");
  }
}

async function tellOnce(message: Message, bot: Bot, what: string, say: (texts: Texts) => string): Promise<void> {
  const { channelId } = message;
  if (!bot.limits.tell(`${what} ${channelId}`)) return;
  const content = say(textsIn(await languageFor(bot, readerOf(message))));
  // Past the queue, which is full when this is told.
  await replyOnce(message, { content });
}
