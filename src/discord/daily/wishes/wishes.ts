import { ChannelType, type Guild, PermissionFlagsBits } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { type DailySetting, USUAL_MODE } from "../../../store/ports/daily-settings.ts";
import { textsIn } from "../../../texts/languages.ts";
import { needsTag, tagFor } from "../forum-posts.ts";

/** How a server wants its posts, as far as it isn't where and when. */
export type Wished = Pick<
  DailySetting,
  "channelId" | "unchanged" | "discussion" | "correctionRole" | "crosspost" | "tag"
>;

/** Wishes in words. */
export interface WishesTold {
  /** What comes of them, a line each. */
  readonly lines: readonly string[];
  /** What stands in their way, a line each. */
  readonly problems: readonly string[];
  /** Whether nothing can be posted for one of the problems. */
  readonly isBlocked: boolean;
}

/** What comes of wishes, and what stands in their way, as lists to show. */
export function bulletsOf({ lines, problems }: WishesTold): Pick<WishesTold, "lines" | "problems"> {
  return { lines: lines.map((line) => `- ${line}`), problems: problems.map((problem) => `- ${problem}.`) };
}

/** What comes of a server's wishes in its channel as it stands, and what stands in their way. */
export function tellWishes(guild: Guild, wished: Wished, language: Language): WishesTold {
  const { wishes } = textsIn(language);
  const { unchanged = USUAL_MODE, discussion, crosspost, tag } = wished;
  const channel = guild.channels.cache.get(wished.channelId);
  const role = roleOf(guild, wished, language);
  const told = {
    lines: [wishes.unchanged[unchanged], ...role.lines],
    problems: role.problems,
    isBlocked: false,
  };
  if (channel?.type === ChannelType.GuildForum) {
    const used = tagFor(channel, tag, language);
    const isBlocked = !used && needsTag(channel);
    return {
      lines: [
        ...told.lines,
        ...(unchanged === "rotate" || unchanged === "skip" ? [] : [wishes.noLinesInForums]),
        used ? wishes.tag(used.name) : wishes.noTag,
      ],
      problems: [
        ...told.problems,
        ...(tag && used?.id !== tag ? [wishes.tagGone] : []),
        ...(isBlocked ? [wishes.tagNeeded] : []),
      ],
      isBlocked,
    };
  }
  const isAnnouncement = channel?.type === ChannelType.GuildAnnouncement;
  const holdsThreads = isAnnouncement || channel?.type === ChannelType.GuildText;
  const passedOn = crosspost === "followers" ? wishes.crossposted : wishes.notCrossposted;
  const lines = [
    ...told.lines,
    ...(isAnnouncement ? [passedOn] : []),
    ...(holdsThreads && discussion === "thread" ? [wishes.thread] : []),
  ];
  return { ...told, lines };
}

/** Whether corrections can mention a role: that of everybody, whose id is the server's, isn't meant for it. */
export function isMentionable(guild: Guild, roleId: string): boolean {
  return roleId !== guild.id && guild.roles.cache.has(roleId);
}

/** A role in a sentence: mentioned, but for that of everybody, which has no mention. */
export function roleNamed(guild: Guild, roleId: string): string {
  return roleId === guild.id ? "@everyone" : `<@&${roleId}>`;
}

function roleOf(guild: Guild, { channelId, correctionRole }: Wished, language: Language) {
  const { wishes } = textsIn(language);
  if (!correctionRole) return { lines: [], problems: [] };
  if (!isMentionable(guild, correctionRole)) return { lines: [], problems: [wishes.roleGone] };
  const mention = roleNamed(guild, correctionRole);
  const channel = guild.channels.cache.get(channelId);
  const me = guild.members.me;
  const mayMention = me && channel?.permissionsFor(me).has(PermissionFlagsBits.MentionEveryone);
  const isSilent = !guild.roles.cache.get(correctionRole)?.mentionable && !mayMention;
  return { lines: [wishes.mentions(mention)], problems: isSilent ? [wishes.roleSilent(mention)] : [] };
}
