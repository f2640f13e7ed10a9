import type { ForumChannel, TextBasedChannel } from "discord.js";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { PostedFact } from "../../store/ports/posted-answers.ts";
import type { DaySummary } from "../../summary/day-summary.ts";
import { textsIn } from "../../texts/languages.ts";
import { WITHDRAWN } from "../curating/fact-versions.ts";
import type { BotMessage } from "../messages/message.ts";
import { withLine } from "../messages/with-line.ts";

/**
 * Whether a day's post tells a correction of which its channel doesn't know yet.
 * @param wasTold whether the channel was told of a fact in that version at once
 */
export async function tellsCorrection(
  { changes }: DaySummary,
  { facts }: KnowledgeBase,
  wasTold: (fact: PostedFact) => Promise<boolean>,
): Promise<boolean> {
  for (const change of changes) {
    if (change.kind === "added" || change.kind === "updated") continue;
    const { id } = change.before;
    if (!(await wasTold({ fact: id, version: facts.get(id)?.version ?? WITHDRAWN }))) return true;
  }
  return false;
}

/** The message with a line above that mentions the role, and nobody else; without, where the server has no such role. */
export function mentioning(
  role: string | null | undefined,
  message: BotMessage,
  channel: TextBasedChannel | ForumChannel | undefined,
  language: Language,
): BotMessage {
  if (!role || !channel || channel.isDMBased()) return message;
  // That of everybody has the server's id, and can't be mentioned so.
  if (role === channel.guildId || !channel.guild.roles.cache.has(role)) return message;
  return {
    ...withLine(textsIn(language).daily.correction(`<@&${role}>`), message),
    allowedMentions: { parse: [], roles: [role] },
  };
}
