import { ChannelType, DiscordAPIError, RESTJSONErrorCodes, type SendableChannels } from "discord.js";
import { amendmentsSince } from "../../knowledge/corrections.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { CorrectionNotices } from "../../store/ports/correction-notices.ts";
import type { DailySettings, Subscription } from "../../store/ports/daily-settings.ts";
import type { Deliveries } from "../../store/ports/deliveries.ts";
import type { FactVersion } from "../../store/ports/fact-versions.ts";
import { mentioning } from "../daily/correction-mention.ts";
import { correctionNotice } from "../messages/curating/correction-message.ts";
import { once } from "../sending/once.ts";
import type { Bot } from "../surface/bot.ts";

type Teller = Pick<Bot, "client" | "engine" | "log"> & {
  readonly store: CorrectionNotices & DailySettings & Deliveries;
};

/** Later than any date of a delivery. */
const EVER = "9999-12-31";

/**
 * Tells the channels of daily summaries what was corrected, each once; a failure is left to the next run. Whoever set the
 * summary up after the correction was never told the old value by it.
 */
export async function tellDailyChannels(bot: Teller, corrected: readonly FactVersion[]): Promise<void> {
  const { engine, store, log } = bot;
  if (corrected.length === 0) return;
  for (const setting of await store.allDaily()) {
    const { channelId, setAt } = setting;
    const untold: FactVersion[] = [];
    for (const version of corrected)
      if (setAt <= version.seenAt && !(await store.wasTold(channelId, version))) untold.push(version);
    const amendments = amendmentsSince(
      engine.base,
      untold.map(({ fact, before }) => ({ fact, version: before })),
    );
    if (amendments.length === 0) continue;
    try {
      await post(bot, setting, correctionNotice(amendments, setting.language as Language), untold);
      for (const version of untold) await store.markTold(channelId, version);
    } catch (error) {
      log.warn({ err: error, channelId }, "A daily channel couldn't be told of a correction; I'll try again");
    }
  }
}

/** The nonce keeps a run that died before it was marked from telling twice. */
async function post(
  bot: Teller,
  setting: Subscription,
  notice: ReturnType<typeof correctionNotice>,
  told: readonly FactVersion[],
): Promise<void> {
  const { channelId, correctionRole, crosspost, language } = setting;
  const channel = await placeFor(bot, setting);
  if (!channel) return;
  const message = mentioning(correctionRole, notice, channel, language as Language);
  const key = [channelId, ...told.map(({ fact, version }) => `${fact}@${version}`)].join(" ");
  const sent = await channel.send(once(key, message));
  if (crosspost !== "followers" || channel.type !== ChannelType.GuildAnnouncement) return;
  // It may have to wait for an hour, for which nobody else waits.
  channel.messages.crosspost(sent.id).catch((error: unknown) => {
    bot.log.warn({ err: error, channelId }, "A correction wasn't passed on to the servers that follow the channel");
  });
}

/** Where a setting's corrections are told: of a forum, in its latest post; undefined where none stands there. */
async function placeFor(
  { client, store }: Teller,
  { guildId, channelId }: Subscription,
): Promise<SendableChannels | undefined> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isSendable()) return channel;
  if (channel?.type !== ChannelType.GuildForum) throw new TypeError(`${channelId} takes no messages`);
  const last = await store.lastSent({ guildId, channelId, localDate: EVER });
  if (!last?.messageId) return undefined;
  try {
    const thread = await client.channels.fetch(last.messageId);
    return thread?.isSendable() ? thread : undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel) return undefined;
    throw error;
  }
}
