import { AllowedMentionsTypes, type APIAllowedMentions, PermissionFlagsBits } from "discord.js";
import { permissionsIn } from "../world/permissions.ts";
import type { Channel, Message, User } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** The part of a message that says whom it notifies. */
export type Mentions = Pick<Message, "mentions" | "mention_roles" | "mention_everyone">;

/** What the mentions of a text are computed from. */
export interface MentionSource {
  readonly author: User;
  readonly channel: Channel;
  /** Content and text displays, joined. */
  readonly text: string;
  /** Absent: everything in the text counts, and so does the author of the message replied to. */
  readonly allowed?: APIAllowedMentions | null | undefined;
  readonly repliedTo?: User | undefined;
}

/** Whom the text notifies: names written in it, less those that `allowed_mentions` or missing permissions hold back. */
export function mentionsOf(world: World, { author, channel, text, allowed, repliedTo }: MentionSource): Mentions {
  const spoken = withoutCode(text);
  const permitsEveryone = Boolean(permissionsIn(world, author.id, channel) & PermissionFlagsBits.MentionEveryone);
  const userIds = idsIn(spoken, /<@!?(\d+)>/g).filter((id) => permits(allowed, AllowedMentionsTypes.User, id));
  const repliedIds = repliedTo && (allowed ? allowed.replied_user : true) ? [repliedTo.id] : [];
  return {
    mentions: [...new Set([...repliedIds, ...userIds])].flatMap((id) => world.users.get(id) ?? []),
    mention_roles: idsIn(spoken, /<@&(\d+)>/g)
      .filter((id) => permits(allowed, AllowedMentionsTypes.Role, id))
      .filter((id) => world.roles.get(id)?.mentionable || (permitsEveryone && world.roles.has(id))),
    mention_everyone:
      permitsEveryone && /@(everyone|here)\b/.test(spoken) && permits(allowed, AllowedMentionsTypes.Everyone),
  };
}

function permits(allowed: APIAllowedMentions | null | undefined, kind: AllowedMentionsTypes, id?: string): boolean {
  if (!allowed || allowed.parse?.includes(kind)) return true;
  const listed = kind === AllowedMentionsTypes.Role ? allowed.roles : allowed.users;
  return id !== undefined && Boolean(listed?.includes(id));
}

/** A name inside code notifies nobody. */
function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, "");
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
