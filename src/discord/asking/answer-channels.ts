import type { Message } from "discord.js";
import type { Preferences } from "../../store/ports/preferences.ts";
import type { Reasons } from "./reasons.ts";
import { mayReply } from "./replying/may-reply.ts";

const NAME = "answer channels";
/**
 * Unasked, the bot speaks up only where it is nearly certain, where the question is nearly one of the entry's own, and
 * where nothing in it is foreign to the entry: sureness alone takes “a long day?” for “how long?”. Measured: of 131 lines
 * of small talk one is answered (“how many in total?”), of 425 questions that the source doesn't answer none, of 300 that it does a third.
 */
const SURE_PERCENT = 95;
const NEAREST = 0.7;
/** Shorter lines are talk. */
export const SHORTEST = 10;

/** The channels in which a server's admins let the bot answer unasked, in the store's word. */
export async function answerChannels(store: Preferences, guildId: string): Promise<string[]> {
  return listed((await store.preferences({ kind: "guild", id: guildId })).get(NAME));
}

/** Replaces them; none turns it off. */
export async function setAnswerChannels(
  store: Preferences,
  guildId: string,
  channelIds: readonly string[],
): Promise<void> {
  await store.setPreference({ kind: "guild", id: guildId }, NAME, channelIds.join(" "));
}

/** Whether a message is a question of its own, in a place where the bot may answer unasked. */
export async function isOpenQuestion(message: Message<true>, store: Preferences): Promise<boolean> {
  const { content, channel, reference } = message;
  if (reference !== null || content.length < SHORTEST || !/[?؟]/.test(content)) return false;
  const channels = listed(await store.preference({ kind: "guild", id: message.guildId }, NAME));
  if (channels.length === 0) return false;
  const isOpen = channels.includes(channel.id) || (channel.isThread() && channels.includes(channel.parentId ?? ""));
  return isOpen && mayReply(message);
}

function listed(kept: string | undefined): string[] {
  return kept ? kept.split(" ") : [];
}

/** Whether an answer may be given unasked. */
export function isSureEnough(reasons: Reasons | undefined): boolean {
  return reasons !== undefined && reasons.percent >= SURE_PERCENT && reasons.nearest >= NEAREST && reasons.isAtHome;
}
