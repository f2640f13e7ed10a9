import { TextDisplayBuilder } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { BotMessage } from "./message.ts";
import { stacked } from "./stacked.ts";

/**
 * The same message addressed to a member, who alone is pinged, where anybody is: `postedContext` finds the member again by
 * the mention outside the container.
 */
export function addressedTo(userId: string, message: BotMessage, language: Language, pings: boolean): BotMessage {
  const line = textsIn(language).answers.addressed(`<@${userId}>`);
  return { ...withLine(line, message), allowedMentions: { parse: [], users: pings ? [userId] : [] } };
}

/** The same message with a line above it, for which its longest text makes room. */
export function withLine(line: string, message: BotMessage): BotMessage {
  return { ...message, components: stacked([new TextDisplayBuilder().setContent(line)], message.components) };
}
