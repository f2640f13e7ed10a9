import { type Client, DiscordAPIError, type TextBasedChannel } from "discord.js";
import { type Amendment, amendmentsSince } from "../../knowledge/corrections.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Pictures } from "../../pictures/pictures.ts";
import { ownsDirectMessages, ownsServer } from "../../shards/own-shards.ts";
import { isPart } from "../../shards/shard-plan.ts";
import type { CorrectionNotices } from "../../store/ports/correction-notices.ts";
import type { DailySettings } from "../../store/ports/daily-settings.ts";
import type { Deliveries } from "../../store/ports/deliveries.ts";
import type { FactVersions } from "../../store/ports/fact-versions.ts";
import type { PostedAnswer, PostedAnswers } from "../../store/ports/posted-answers.ts";
import { ownShards } from "../connection/own-shards.ts";
import { takenBackMessage, withAmendments } from "../messages/curating/correction-message.ts";
import { type DisplayKind, parseDisplay } from "../messages/display.ts";
import { kindsOf } from "../messages/kinds.ts";
import type { BotMessage } from "../messages/message.ts";
import { addressedAsBefore, postedContext } from "../messages/posted-context.ts";
import type { Bot } from "../surface/bot.ts";
import { mayAttach } from "../surface/permissions.ts";
import { NO_PICTURES } from "../surface/pictures-port.ts";
import { correctedSince } from "../surface/retention.ts";
import { isNews, noteVersions, presentVersions, WITHDRAWN } from "./fact-versions.ts";
import { tellDailyChannels } from "./tell-channels.ts";

type Corrector = Pick<Bot, "client" | "engine" | "commands" | "log" | "now" | "picturesOf"> & {
  readonly store: PostedAnswers & FactVersions & CorrectionNotices & DailySettings & Deliveries;
};

/**
 * Brings everything that was said in the last 14 days up to the present base: notes which facts changed, edits the messages
 * that show them, and tells each daily channel once. It picks up where an earlier run ended.
 */
export async function correctPosts(bot: Corrector): Promise<void> {
  const { store, now } = bot;
  const since = correctedSince(now());
  await store.forgetPostedBefore(since);
  const versions = await noteVersions(bot);
  for (const message of await staleMessages(bot, since)) if (await isOwn(bot, message)) await edit(bot, message);
  await tellDailyChannels(
    bot,
    versions.filter(({ version, before, seenAt }) => isNews(version, before) && seenAt >= since),
  );
}

async function staleMessages({ engine, store }: Corrector, since: number): Promise<PostedAnswer[]> {
  const stale = new Map<string, PostedAnswer>();
  for (const [fact, version] of presentVersions(engine.base)) {
    for (const posted of await store.postedWithOther(fact, version, since)) stale.set(posted.messageId, posted);
  }
  return [...stale.values()];
}

/** Whether a message stands where this process's shards are: what others know of it isn't known here. */
async function isOwn({ client }: Corrector, { guildId, channelId }: PostedAnswer): Promise<boolean> {
  const own = ownShards(client);
  if (!isPart(own)) return true;
  const place = guildId ?? (await placeOf(client, channelId));
  return place === "" ? ownsDirectMessages(own) : place !== undefined && ownsServer(own, place);
}

/** The server of a channel that may be another process's; undefined where there is no such channel. */
async function placeOf(client: Client, channelId: string): Promise<string | undefined> {
  try {
    const channel = await client.channels.fetch(channelId, { allowUnknownGuild: true });
    return channel && !channel.isDMBased() ? channel.guildId : "";
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}

/** Edits one message; one that is gone or out of reach is forgotten, any other failure is left to the next run. */
async function edit(bot: Corrector, posted: PostedAnswer): Promise<void> {
  const { client, store, log } = bot;
  const { base } = bot.engine;
  const { channelId, messageId, shows } = posted;
  const facts = await store.postedFacts(messageId);
  const amendments = amendmentsSince(base, facts);
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) throw new TypeError(`${channelId} holds no messages`);
    const pictures = mayAttach(channel) ? bot.picturesOf(base) : NO_PICTURES;
    const kinds = kindsOf(bot.commands);
    const message = amended({ base, pictures, kinds }, await componentsOf(channel, messageId), posted, amendments);
    if (!message) {
      log.warn({ channelId, messageId, shows }, "A posted answer isn't in the knowledge any more and stays as it is");
      await store.forgetPosted(messageId);
      return;
    }
    // What stands in a closed thread can't be edited.
    if (channel.isThread() && channel.archived) await channel.setArchived(false);
    // The pictures that stood there hold the old figures.
    await channel.messages.edit(messageId, { ...message, attachments: [] });
  } catch (error) {
    const gone = error instanceof TypeError || (error instanceof DiscordAPIError && [403, 404].includes(error.status));
    log.warn({ err: error, channelId, messageId, gone }, "A posted answer couldn't be corrected");
    if (gone) await store.forgetPosted(messageId);
    return;
  }
  const shown = facts.map(({ fact }) => ({ fact, version: base.facts.get(fact)?.version ?? WITHDRAWN }));
  await store.markShown(messageId, shown);
  log.info({ channelId, messageId, facts: amendments.map(({ fact }) => fact.id) }, "A posted answer was corrected");
}

/** What a message is to say now, with the buttons that it had; undefined where the pack has neither it nor a word about it. */
function amended(
  { base, pictures, kinds }: { base: KnowledgeBase; pictures: Pictures; kinds: readonly DisplayKind[] },
  components: readonly object[],
  { shows, ...posted }: PostedAnswer,
  amendments: readonly Amendment[],
): BotMessage | undefined {
  const context = postedContext(components);
  const language = posted.language as Language;
  const display = parseDisplay(shows, kinds);
  const present = display?.kind.render(base, display.which, { ...context, language, pictures });
  const message =
    present ?? (amendments.some(({ kind }) => kind === "withdrawn") ? takenBackMessage(language) : undefined);
  return message && withAmendments(addressedAsBefore(context, message, language), amendments, language);
}

/** What stands in a message; nothing where the bot may not read it, though it may edit it. */
async function componentsOf(channel: TextBasedChannel, messageId: string): Promise<object[]> {
  try {
    const { components } = await channel.messages.fetch(messageId);
    return components.map((component) => component.toJSON());
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 403) return [];
    throw error;
  }
}
