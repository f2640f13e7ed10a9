import { type CacheFactory, type ClientUser, Collection, LimitedCollection } from "discord.js";

/** What the bot never asks a cache for: it grows with all that is said and all that servers have. */
const NEVER_ASKED: ReadonlySet<string> = new Set([
  "ApplicationEmojiManager",
  "AutoModerationRuleManager",
  "EntitlementManager",
  "GuildBanManager",
  "GuildEmojiManager",
  "GuildInviteManager",
  "GuildScheduledEventManager",
  "GuildSoundboardSoundManager",
  "GuildStickerManager",
  "MessageManager",
  "PollAnswerVoterManager",
  "PresenceManager",
  "ReactionManager",
  "ReactionUserManager",
  "StageInstanceManager",
  "SubscriptionManager",
  "ThreadMemberManager",
  "VoiceStateManager",
]);
/** Of these the bot asks for itself alone, to know what it may do. */
const ITSELF: ReadonlySet<string> = new Set(["GuildMemberManager", "UserManager"]);

/** Keeps nothing: one for all managers of all servers and channels, which are many. */
const nothing = new LimitedCollection<string, object>({ maxSize: 0 });

/**
 * Caches of servers, channels, roles, commands and the bot itself; none of messages and people. What an event brings is at
 * hand while it is handled, and gone after.
 * @param self the bot, once it has logged in
 */
export function neededCaches(self: () => ClientUser | null): CacheFactory {
  const keepOverLimit = (_: unknown, id: unknown) => id === self()?.id;
  const make = (managerType: { readonly name: string }, manager: { readonly name: string }): object => {
    const names = [manager.name, managerType.name];
    if (names.some((name) => NEVER_ASKED.has(name))) return nothing;
    return names.some((name) => ITSELF.has(name))
      ? new LimitedCollection({ maxSize: 0, keepOverLimit })
      : new Collection();
  };
  return (managerType, _, manager) => make(managerType, manager) as Collection<never, never>;
}
