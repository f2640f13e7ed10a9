import { type Interaction, type Message, PermissionFlagsBits } from "discord.js";
import type { Bot } from "../surface/bot.ts";
import { tell } from "../surface/private-reply.ts";

const MANAGES = [PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageMessages] as const;

/**
 * Whether an interaction may go on. Where its user has asked too much they are told so once, privately; then presses are
 * taken without a word, and commands stay unanswered, until they wait.
 */
export async function admitInteraction(interaction: Interaction, bot: Bot): Promise<boolean> {
  const { user, channelId, guildId, memberPermissions } = interaction;
  if (interaction.isAutocomplete()) {
    if (bot.limits.type(user.id)) return true;
    await interaction.respond([]);
    return false;
  }
  const isManager = MANAGES.some((permission) => memberPermissions?.has(permission));
  const refusal = bot.limits.ask({ userId: user.id, channelId: channelId ?? user.id, guildId, isManager });
  if (!refusal) return true;
  if (refusal.isFirst) await tell(interaction, bot, ({ replies }) => replies.slowDown(refusal.seconds));
  else if (interaction.isMessageComponent()) await interaction.deferUpdate();
  return false;
}

/** The same of a message that is for the bot; seconds to wait where it may not go on. */
export function admitMessage({ author, channelId, guildId, member }: Message, { limits }: Bot): number | undefined {
  const isManager = MANAGES.some((permission) => member?.permissions.has(permission));
  return limits.ask({ userId: author.id, channelId, guildId, isManager })?.seconds;
}
