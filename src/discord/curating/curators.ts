import { type ButtonInteraction, type ChatInputCommandInteraction, PermissionFlagsBits } from "discord.js";
import type { CuratorRoles } from "../../store/ports/curator-roles.ts";
import { withBrokenSave } from "../messages/curating/broken-save.ts";
import type { BotMessage } from "../messages/message.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";

type Interaction = ButtonInteraction | ChatInputCommandInteraction;

/** Whether the member curates: they hold the role that the server's admin named, or manage the server. */
async function isCurator(interaction: Interaction, store: CuratorRoles): Promise<boolean> {
  if (!interaction.inCachedGuild()) return false;
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
  const role = await store.curatorRole(interaction.guildId);
  return role !== undefined && interaction.member.roles.cache.has(role);
}

/** As `isCurator`; whoever curates nothing is told that it takes a curator, privately. */
export async function requireCurator(interaction: Interaction, bot: Pick<Bot, "store" | "engine">): Promise<boolean> {
  if (await isCurator(interaction, bot.store)) return true;
  await tell(interaction, bot, ({ curating }) => curating.curatorsOnly);
  return false;
}

/** Replies to a curator alone, and says above it what is wrong with the last save where that isn't live. */
export async function replyToCurator(
  interaction: ChatInputCommandInteraction,
  bot: Pick<Bot, "brokenSave" | "store" | "engine">,
  message: BotMessage,
): Promise<void> {
  const language = await languageFor(bot, interaction);
  await replyPrivately(interaction, withBrokenSave(message, bot.brokenSave, language));
}
