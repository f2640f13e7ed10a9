import type { ForumChannel, TextBasedChannel } from "discord.js";
import type { Engine } from "../../answering/engine.ts";
import { summaryMemory } from "../../delivery/summary-memory.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { AskedCounts } from "../../store/ports/asked-counts.ts";
import type { CorrectionNotices } from "../../store/ports/correction-notices.ts";
import { type DailySetting, USUAL_MODE } from "../../store/ports/daily-settings.ts";
import type { Deliveries, PostContent } from "../../store/ports/deliveries.ts";
import type { Gaps } from "../../store/ports/gaps.ts";
import type { KeptBases } from "../../store/ports/kept-bases.ts";
import { type DaySummary, daySummary, isUnchanged } from "../../summary/day-summary.ts";
import { languageAmong } from "../../texts/languages.ts";
import { dailyMessage } from "../messages/daily/daily-message.ts";
import { picturesFor } from "../messages/daily/daily-pictures.ts";
import { unchangedMessage } from "../messages/daily/unchanged-message.ts";
import type { BotMessage } from "../messages/message.ts";
import { mayAttach } from "../surface/permissions.ts";
import type { PictureMaker } from "../surface/pictures-port.ts";
import { type AskedHere, askedReader } from "./asked-here.ts";
import { mentioning, tellsCorrection } from "./correction-mention.ts";

/** What a day's post is made from. */
export interface DayParts {
  readonly store: Deliveries & KeptBases & AskedCounts & Gaps & CorrectionNotices;
  /** The engine of the present base. */
  readonly engine: () => Engine;
  readonly picturesOf: PictureMaker;
  readonly now: () => Temporal.Instant;
}

/** For which channel a day's post is, and how its admin wants it. */
export interface DayWanted
  extends Pick<DailySetting, "guildId" | "channelId" | "weekday" | "unchanged" | "correctionRole" | "language"> {
  /** Whether each post is one of a forum, which has no use for a line that nothing is new. */
  readonly isForum?: boolean;
}

/** A day's post for one channel. */
export interface DaysPost {
  readonly base: KnowledgeBase;
  readonly summary: DaySummary;
  readonly asked: AskedHere;
  readonly told: PostContent;
  /** Whether the admin wants nothing posted on such a day. */
  readonly isSkipped: boolean;
  /** Whether it is the one line of an unchanged day, which needn't notify anybody. */
  readonly isBrief: boolean;
  /** Keeps what the base states, so that the post after this one can tell what changed. */
  keepBase(): Promise<void>;
  /**
   * As the channel may show it: without its pictures it says the same in words, and a post that is refused says nothing.
   * @param isMarked whether the bot is to find it again as that day's post
   */
  messageFor(channel: TextBasedChannel | ForumChannel | undefined, isMarked?: boolean): BotMessage;
}

/** Makes days' posts, of which it remembers what channels were told before. */
export function dayComposer({ store, engine, picturesOf, now }: DayParts) {
  const memory = summaryMemory(store);
  const askedIn = askedReader(store);
  return async (
    { guildId, channelId, weekday = null, unchanged = USUAL_MODE, isForum = false, ...setting }: DayWanted,
    localDate: string,
  ): Promise<DaysPost> => {
    const present = engine();
    const { base } = present;
    const last = await memory.last({ guildId, channelId, localDate }, base);
    const asked = await askedIn(present, guildId, last);
    const wishes = { isRound: unchanged === "rotate", isWeekly: weekday !== null };
    const summary = daySummary(base, last, localDate, summaryLanguage(setting, base), asked, wishes);
    const isBrief = isUnchanged(summary) && (unchanged === "line" || unchanged === "skip" || !summary.topic);
    const isCorrection = await tellsCorrection(summary, base, (fact) => store.wasTold(channelId, fact));
    const topic = (isBrief ? undefined : summary.topic?.id) ?? last?.topic ?? null;
    return {
      base,
      summary,
      asked,
      told: { baseVersion: base.version, topic },
      isSkipped: isBrief && (unchanged === "skip" || isForum),
      isBrief,
      keepBase: () => memory.keep(base, now().epochMilliseconds),
      messageFor(channel, isMarked = true) {
        if (isBrief) return unchangedMessage(summary, isMarked);
        const pictures = channel && mayAttach(channel) ? picturesFor(summary, base, picturesOf(base)) : {};
        const message = dailyMessage(summary, pictures, isMarked);
        return isCorrection ? mentioning(setting.correctionRole, message, channel, summary.language) : message;
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
