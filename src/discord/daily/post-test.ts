import { randomUUID } from "node:crypto";
import { TextDisplayBuilder } from "discord.js";
import { describeFailure } from "../../delivery/failures/describe-failure.ts";
import { PostError } from "../../delivery/failures/post-error.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { summarise } from "../../summary/summarise.ts";
import { textsIn } from "../../texts/languages.ts";
import { summaryMessage } from "../messages/topics/summary-message.ts";
import { once } from "../sending/once.ts";
import type { Bot } from "../surface/bot.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { sendable } from "./own-posts.ts";
import { asPostError } from "./post-errors.ts";

/**
 * Posts a summary the same way as the daily one, and says what came of it. It bears no day's mark, so that it is never
 * taken for a day's own post.
 * @param language of the summary
 * @param reply of what came of it
 */
export async function postTest(
  { client, engine, log }: Pick<Bot, "client" | "engine" | "log">,
  guildId: string,
  channelId: string,
  { language, reply }: { readonly language: Language; readonly reply: Language },
): Promise<string> {
  const { testPosted, testNotPosted } = textsIn(reply).deliveries;
  try {
    const messageId = await asPostError(async () => {
      const channel = await sendable(client, channelId);
      const message = summaryMessage(summarise(engine.base, language));
      const components = [
        new TextDisplayBuilder().setContent(`-# ${textsIn(language).daily.test}`),
        ...message.components,
      ];
      return (await channel.send(once(randomUUID(), { ...message, components }))).id;
    });
    return testPosted(messageUrl(guildId, channelId, messageId));
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    log.warn({ err: error, guildId, channelId }, "A test post failed");
    return testNotPosted(describeFailure(error.failure, reply));
  }
}
