import { randomUUID } from "node:crypto";
import { TextDisplayBuilder } from "discord.js";
import { describeFailure } from "../../delivery/failures/describe-failure.ts";
import { PostError } from "../../delivery/failures/post-error.ts";
import { nonceOf } from "../../delivery/nonce.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import { textsIn } from "../../texts/languages.ts";
import { stacked } from "../messages/stacked.ts";
import type { Bot } from "../surface/bot.ts";
import { forumTitle } from "./forum-posts.ts";
import { nextPost } from "./next-post.ts";
import { asPostError } from "./post-errors.ts";
import { placeOf, postUrl } from "./post-place.ts";

/**
 * Posts what the setting's next post would be, the same way, and says what came of it. It bears no day's mark, so that it
 * is never taken for a day's own post.
 * @param reply the language of what came of it
 */
export async function postTest(
  bot: Pick<Bot, "client" | "engine" | "store" | "picturesOf" | "now" | "log">,
  setting: Parameters<typeof nextPost>[1] & Pick<DailySetting, "tag">,
  reply: Language,
): Promise<string> {
  const { client, log } = bot;
  const { guildId, channelId } = setting;
  const { testPosted, testNotPosted, wouldSkip } = textsIn(reply).deliveries;
  const { summary, isSkipped, messageFor } = await nextPost(bot, setting);
  try {
    const messageId = await asPostError(async () => {
      const place = await placeOf(client, setting, summary.language);
      const line = new TextDisplayBuilder().setContent(`-# ${textsIn(summary.language).daily.test}`);
      // Nobody is notified by it.
      const message = { ...messageFor(place.channel, false), allowedMentions: { parse: [] } };
      const components = stacked([line], message.components);
      return (await place.post({ ...message, components }, forumTitle(summary), nonceOf(randomUUID()))).id;
    });
    const posted = testPosted(postUrl(client, { guildId, channelId, messageId }));
    return isSkipped ? `${posted}\n${wouldSkip}` : posted;
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    log.warn({ err: error, guildId, channelId }, "A test post failed");
    return testNotPosted(describeFailure(error.failure, reply));
  }
}
