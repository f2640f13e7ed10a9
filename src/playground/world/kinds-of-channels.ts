import { ChannelType } from "discord.js";
import type { AnnouncementChannel, Channel, ForumChannel, TextChannel, ThreadChannel } from "./records.ts";

/** Whether it is one of the guild's own channels, which threads and direct messages aren't. */
export function isOfServer(channel: Channel): channel is TextChannel | AnnouncementChannel | ForumChannel {
  const { GuildText, GuildAnnouncement, GuildForum } = ChannelType;
  return channel.type === GuildText || channel.type === GuildAnnouncement || channel.type === GuildForum;
}

/** Whether it is a thread, a forum's post among them. */
export function isThread(channel: Channel): channel is ThreadChannel {
  return channel.type !== ChannelType.DM && !isOfServer(channel);
}

/** Whether it is a thread that was closed, or in which nobody wrote for long. */
export function isArchived(channel: Channel): boolean {
  return "thread_metadata" in channel && channel.thread_metadata?.archived === true;
}
