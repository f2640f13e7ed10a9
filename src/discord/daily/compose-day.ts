import type { TextBasedChannel } from "discord.js";
import type { Engine } from "../../answering/engine.ts";
import { summaryMemory } from "../../delivery/summary-memory.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { AskedCounts } from "../../store/ports/asked-counts.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import type { Deliveries, PostContent } from "../../store/ports/deliveries.ts";
import type { Gaps } from "../../store/ports/gaps.ts";
import type { KeptBases } from "../../store/ports/kept-bases.ts";
import { type DaySummary, daySummary, isUnchanged } from "../../summary/day-summary.ts";
import { languageAmong } from "../../texts/languages.ts";
import { dailyMessage, unchangedMessage } from "../messages/daily/daily-message.ts";
import { picturesFor } from "../messages/daily/daily-pictures.ts";
import type { BotMessage } from "../messages/message.ts";
import { mayAttach } from "../surface/permissions.ts";
import type { PictureMaker } from "../surface/pictures-port.ts";
import { type AskedHere, askedReader } from "./asked-here.ts";

/** What a day's post is made from. */
export interface DayParts {
  readonly store: Deliveries & KeptBases & AskedCounts & Gaps;
  /** The engine of the present base. */
  readonly engine: () => Engine;
  readonly picturesOf: PictureMaker;
  readonly now: () => Temporal.Instant;
}

/** For which channel a day's post is, and how its admin wants it. */
export type DayWanted = Pick<DailySetting, "guildId" | "channelId" | "unchanged" | "language">;

/** A day's post for one channel. */
export interface DaysPost {
  readonly base: KnowledgeBase;
  readonly summary: DaySummary;
  readonly asked: AskedHere;
  readonly told: PostContent;
  /** Whether the admin wants nothing posted on such a day. */
  readonly isSkipped: boolean;
  /** Keeps what the base states, so that the post after this one can tell what changed. */
  keepBase(): Promise<void>;
  /**
   * As the channel may show it: without its pictures it says the same in words, and a post that is refused says nothing.
   * @param isMarked whether the bot is to find it again as that day's post
   */
  messageFor(channel: TextBasedChannel | undefined, isMarked?: boolean): BotMessage;
}

/** Makes days' posts, of which it remembers what channels were told before. */
export function dayComposer({ store, engine, picturesOf, now }: DayParts) {
  const memory = summaryMemory(store);
  const askedIn = askedReader(store);
  return async (
    { guildId, channelId, unchanged = "rotate", ...setting }: DayWanted,
    localDate: string,
  ): Promise<DaysPost> => {
    const present = engine();
    const { base } = present;
    const last = await memory.last({ guildId, channelId, localDate });
    const asked = await askedIn(present, guildId, last);
    const summary = daySummary(base, last, localDate, summaryLanguage(setting, base), asked);
    const isBrief = isUnchanged(summary) && unchanged !== "rotate";
    const topic = (isBrief ? undefined : summary.topic?.id) ?? last?.topic ?? null;
    return {
      base,
      summary,
      asked,
      told: { baseVersion: base.version, topic },
      isSkipped: isBrief && unchanged === "skip",
      keepBase: () => memory.keep(base, now().epochMilliseconds),
      messageFor(channel, isMarked = true) {
        if (isBrief) return unchangedMessage(summary, isMarked);
        const pictures = channel && mayAttach(channel) ? picturesFor(summary, base, picturesOf(base)) : {};
        return dailyMessage(summary, pictures, isMarked);
      },
    };
  };
}

/** The language of a server's summary: the setting's where the pack has it. */
export function summaryLanguage(
  setting: Pick<DailySetting, "language"> | undefined,
  { event }: KnowledgeBase,
): Language {
  return languageAmong(event.languages, setting?.language);
}
