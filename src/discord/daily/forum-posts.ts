import {
  type AnyThreadChannel,
  ChannelFlags,
  type ForumChannel,
  type GuildForumTag,
  PermissionFlagsBits,
} from "discord.js";
import { inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { DaySummary } from "../../summary/day-summary.ts";
import { textsIn } from "../../texts/languages.ts";
import { dayOf } from "../messages/daily/daily-dates.ts";
import { clip, LIMITS } from "../messages/limits.ts";

/** As many closed posts as Discord hands out at once. */
const PAGE = 100;

/** What a day's post is called in a forum: its subject and its day. */
export function forumTitle({ title, since, changes, newlyAnswered, topic, date, language }: DaySummary): string {
  const { daily } = textsIn(language);
  const isNews = changes.length + newlyAnswered.length > 0;
  const subject = isNews ? daily.forumNews : since === undefined || !topic ? title : inLanguage(topic.title, language);
  return titled(subject, date, language);
}

/** A title with its day, of which the day is never cut. */
function titled(subject: string, date: string, language: Language): string {
  const { forumTitle } = textsIn(language).daily;
  const day = dayOf(date, language);
  return forumTitle(clip(subject, LIMITS.threadName - forumTitle("", day).length), day);
}

/**
 * The tag of the bot's posts: the one that was chosen, as long as it is there and open to the bot; else one whose name says
 * that it is meant for such posts; else any, where the forum wants one. Undefined for none.
 */
export function tagFor(forum: ForumChannel, chosen: string | null | undefined, language: Language) {
  const open = forum.availableTags.filter((tag) => isOpen(forum, tag));
  const { forumTags } = textsIn(language).daily;
  const named = forumTags.flatMap((name) => open.find((tag) => tag.name.toLowerCase().includes(name)) ?? []);
  return open.find(({ id }) => id === chosen) ?? named[0] ?? (needsTag(forum) ? open[0] : undefined);
}

/** Whether the forum takes no post without a tag. */
export function needsTag(forum: ForumChannel): boolean {
  return forum.flags.has(ChannelFlags.RequireTag);
}

/** Tags of moderators are for those who manage threads. */
function isOpen(forum: ForumChannel, { moderated }: GuildForumTag): boolean {
  return !moderated || (forum.permissionsFor(forum.client.user)?.has(PermissionFlagsBits.ManageThreads) ?? false);
}

/** The forum's posts of the bot itself since then, the closed ones among them; of these the latest hundred. */
export async function ownPosts(forum: ForumChannel, since: number): Promise<AnyThreadChannel[]> {
  const active = await forum.threads.fetchActive(false);
  const archived = await forum.threads.fetchArchived({ limit: PAGE }, false);
  const own = [...active.threads.values(), ...archived.threads.values()];
  return own.filter(
    ({ ownerId, createdTimestamp }) => ownerId === forum.client.user.id && (createdTimestamp ?? 0) >= since,
  );
}
