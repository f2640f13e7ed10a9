import type { Message, RepliableInteraction } from "discord.js";
import type { Log } from "../../log.ts";
import type { BotMessage } from "../messages/message.ts";

/** Replies where everybody sees it. Resolves to the message, or to undefined where it stands and can't be found again. */
export async function replyPublicly(
  interaction: RepliableInteraction,
  log: Log,
  message: BotMessage,
): Promise<Message | undefined> {
  const { resource } = await interaction.reply({ ...message, withResponse: true });
  if (resource?.message) return resource.message;
  try {
    // Discord took it, and its answer was lost.
    return await interaction.fetchReply();
  } catch (error) {
    log.warn({ err: error }, "A reply stands, but can't be found again; a correction won't reach it");
    return undefined;
  }
}
