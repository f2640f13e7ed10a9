import { randomUUID } from "node:crypto";
import { TextDisplayBuilder } from "discord.js";
import { describeFailure } from "../../delivery/failures/describe-failure.ts";
import { PostError } from "../../delivery/failures/post-error.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { stacked } from "../messages/stacked.ts";
import { once } from "../sending/once.ts";
import type { Bot } from "../surface/bot.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { nextPost } from "./next-post.ts";
import { sendable } from "./own-posts.ts";
import { asPostError } from "./post-errors.ts";

/**
 * Posts what the setting's next post would be, the same way, and says what came of it. It bears no day's mark, so that it
 * is never taken for a day's own post.
 * @param reply the language of what came of it
 */
export async function postTest(
  bot: Pick<Bot, "client" | "engine" | "store" | "picturesOf" | "now" | "log">,
  setting: Parameters<typeof nextPost>[1],
  reply: Language,
): Promise<string> {
  const { client, log } = bot;
  const { guildId, channelId } = setting;
  const { testPosted, testNotPosted, wouldSkip } = textsIn(reply).deliveries;
  const { summary, isSkipped, messageFor } = await nextPost(bot, setting);
  try {
    const messageId = await asPostError(async () => {
      const channel = await sendable(client, channelId);
      const line = new TextDisplayBuilder().setContent(`-# ${textsIn(summary.language).daily.test}`);
      const message = messageFor(channel, false);
      const components = stacked([line], message.components);
      return (await channel.send(once(randomUUID(), { ...message, components }))).id;
    });
    const posted = testPosted(messageUrl(guildId, channelId, messageId));
    return isSkipped ? `${posted}\n${wouldSkip}` : posted;
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    log.warn({ err: error, guildId, channelId }, "A test post failed");
    return testNotPosted(describeFailure(error.failure, reply));
  }
}
