import { randomBytes } from "node:crypto";
import { TextDisplayBuilder } from "discord.js";
import { describeFailure } from "../../delivery/failure-advice.ts";
import { PostError } from "../../delivery/post-error.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { summarise } from "../../summary/summarise.ts";
import { summaryMessage } from "../messages/topics/summary-message.ts";
import type { Bot } from "../surface/bot.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { sendable } from "./own-posts.ts";
import { asPostError } from "./post-errors.ts";

const NOTE = "-# A test by those who manage this server. It doesn't count as a day's summary.";

/**
 * Posts a summary by the way that the daily one takes, and says what came of it. It carries no date, by which a day's
 * own post is recognised.
 */
export async function postTest(
  { client, engine, log }: Pick<Bot, "client" | "engine" | "log">,
  guildId: string,
  channelId: string,
  language: Language,
): Promise<string> {
  try {
    const messageId = await asPostError(async () => {
      const channel = await sendable(client, channelId);
      const message = summaryMessage(summarise(engine.base, language));
      const components = [new TextDisplayBuilder().setContent(NOTE), ...message.components];
      const nonce = randomBytes(12).toString("hex");
      return (await channel.send({ ...message, components, nonce, enforceNonce: true })).id;
    });
    return `Posted: ${messageUrl(guildId, channelId, messageId)}`;
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    log.warn({ err: error, guildId, channelId }, "A test post failed");
    return `Not posted: ${describeFailure(error)}`;
  }
}
