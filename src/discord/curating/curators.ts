import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from "discord.js";
import type { CuratorRoles } from "../../store/ports/curator-roles.ts";
import { withBrokenSave } from "../messages/curating/broken-save.ts";
import type { BotMessage } from "../messages/message.ts";
import type { Bot } from "../surface/bot.ts";
import { tell } from "../surface/boundary.ts";

/** Whether the member curates: they hold the role that the server's admin named, or manage the server. */
export async function isCurator(interaction: ChatInputCommandInteraction, store: CuratorRoles): Promise<boolean> {
  if (!interaction.inCachedGuild()) return false;
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
  const role = await store.curatorRole(interaction.guildId);
  return role !== undefined && interaction.member.roles.cache.has(role);
}

/** As `isCurator`; tells whoever isn't one so, privately. */
export async function requireCurator(interaction: ChatInputCommandInteraction, store: CuratorRoles): Promise<boolean> {
  if (await isCurator(interaction, store)) return true;
  await tell(interaction, "This is for curators: a role that whoever manages the server names with /curators set.");
  return false;
}

/** Replies to a curator alone, and says above it what is wrong with the last save where that isn't live. */
export async function replyToCurator(
  interaction: ChatInputCommandInteraction,
  { brokenSave }: Pick<Bot, "brokenSave">,
  message: BotMessage,
): Promise<void> {
  const whole = withBrokenSave(message, brokenSave);
  if (interaction.deferred) await interaction.editReply(whole);
  else await interaction.reply({ ...whole, flags: [whole.flags, MessageFlags.Ephemeral] });
}
