import type { Message } from "discord.js";
import { type Answer, entryOf, type Question } from "../../answering/answer.ts";
import type { Entry } from "../../knowledge/model.ts";
import type { Bot } from "../surface/bot.ts";

/** A question with what its conversation was about, and its answer. */
export interface Conversed {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * Answers a question as part of its conversations, and notes in them what it was about.
 * @param conversations ids, the one that counts most first
 */
export function converse(bot: Bot, text: string, conversations: readonly string[]): Conversed {
  const at = bot.now().epochMilliseconds;
  const context = conversations.map((id) => bot.memory.recall(id, at)).find((entries) => entries.length > 0);
  const question = { text, context };
  const answer = bot.engine.answer(question);
  noteSubject(bot, entryOf(answer), conversations);
  return { question, answer };
}

/** Notes what conversations are about, so that follow-ups of the next ten minutes can lean on it. */
export function noteSubject({ memory, now }: Bot, entry: Entry | undefined, conversations: readonly string[]): void {
  if (entry) for (const id of conversations) memory.remember(id, entry.id, now().epochMilliseconds);
}

/** What a person talks about in a channel; in threads and direct messages too, others may talk about something else. */
export function conversationIn(channelId: string, userId: string): string {
  return `${channelId} ${userId}`;
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
