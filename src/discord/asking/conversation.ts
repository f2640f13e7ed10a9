import type { Message } from "discord.js";
import { subjectsOf } from "../../answering/answer.ts";
import type { Consideration } from "../../answering/engine.ts";
import { IN_NEED, Memory } from "../../answering/memory.ts";
import type { Entry } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Bot } from "../surface/bot.ts";
import type { Considered } from "./considered.ts";

/**
 * Answers a question as part of its conversations, and notes in them what it was about.
 * @param conversations ids, the one that counts most first
 * @param language in which it is answered, where that isn't its own
 */
export function converse(bot: Bot, text: string, conversations: readonly string[], language?: Language): Considered {
  const at = bot.now().epochMilliseconds;
  const context = conversations.map((id) => bot.memory.recall(id, at)).find((entries) => entries.length > 0);
  const considered = bot.considered.consider(bot.engine, { text, context, language });
  noteSubjects(bot, subjectsOf(considered.answer), conversations);
  return considered;
}

/** What the engine makes of a question after others. */
export interface Tried extends Consideration {
  /** What the conversation was about before it. */
  readonly last: Entry | undefined;
}

/** Considers a question in a conversation of its own, after those that came before it. */
export function considerAfter({ engine, now }: Bot, before: readonly string[], text: string): Tried {
  const memory = new Memory();
  const at = now().epochMilliseconds;
  for (const earlier of before) {
    const { answer } = engine.consider({ text: earlier, context: memory.recall(TRIED, at) });
    for (const subject of subjectsOf(answer)) memory.remember(TRIED, subject, at);
  }
  const context = memory.recall(TRIED, at);
  return { ...engine.consider({ text, context }), last: engine.base.entries.get(context[0] ?? "") };
}

/** The only conversation in a memory that is made for it. */
const TRIED = "tried";

/** Notes what conversations are about (see `subjectsOf`), the last counting most, so that follow-ups of the next ten minutes can lean on it. */
export function noteSubjects(
  { memory, now }: Bot,
  subjects: readonly string[],
  conversations: readonly string[],
): void {
  for (const subject of subjects) for (const id of conversations) memory.remember(id, subject, now().epochMilliseconds);
}

/** Whether somebody in one of the conversations mourns, seeks or fears for somebody. */
export function isInNeed({ memory, now }: Pick<Bot, "memory" | "now">, conversations: readonly string[]): boolean {
  const at = now().epochMilliseconds;
  return conversations.some((id) => memory.recall(id, at).includes(IN_NEED));
}

/** What a person talks about in a channel; in threads and direct messages too, others may talk about something else. */
export function conversationIn(channelId: string, userId: string): string {
  return `${channelId} ${userId}`;
}

/** Whether a conversation is a person's own. */
export function isConversationOf(userId: string): (conversation: string) => boolean {
  return (conversation) => conversation.endsWith(` ${userId}`);
}

/** What a reply to a message is about, whoever replies. */
export function conversationAt(messageId: string): string {
  return messageId;
}

/** The conversations that a message belongs to: that of the message it replies to, and its author's in the channel. */
export function conversationsOf({ reference, channelId, author }: Message): string[] {
  const replied = reference?.messageId;
  return [...(replied ? [conversationAt(replied)] : []), conversationIn(channelId, author.id)];
}
