import { type Interaction, MessageFlags, type RepliableInteraction } from "discord.js";
import type { Texts } from "../../texts/texts.ts";
import type { BotMessage } from "../messages/message.ts";
import type { Bot } from "./bot.ts";
import { textsAnyhow } from "./language.ts";

/** Says something to whoever caused the interaction, and to nobody else, whether or not it was answered before. */
export async function replyPrivately(interaction: RepliableInteraction, said: string | BotMessage): Promise<void> {
  const message = typeof said === "string" ? { content: said } : said;
  const flags = typeof said === "string" ? MessageFlags.Ephemeral : ([said.flags, MessageFlags.Ephemeral] as const);
  if (interaction.deferred && !interaction.replied) await interaction.editReply(message);
  else if (interaction.replied) await interaction.followUp({ ...message, flags });
  else await interaction.reply({ ...message, flags });
}

/**
 * Tells whoever caused the interaction something in their language, privately; somebody who is still typing gets no choices.
 * A store that has failed doesn't silence it.
 * @param say which of the bot's sentences
 */
export async function tell(
  interaction: Interaction,
  bot: Pick<Bot, "store" | "engine">,
  say: (texts: Texts) => string,
): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.responded ? undefined : interaction.respond([]);
  if (!interaction.isRepliable()) return;
  await replyPrivately(interaction, say(await textsAnyhow(bot, interaction)));
}
