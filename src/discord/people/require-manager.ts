import { type Interaction, PermissionFlagsBits } from "discord.js";
import type { Bot } from "../surface/bot.ts";
import { tell } from "../surface/private-reply.ts";

/**
 * Whether the member manages the server, whatever Discord lets them use: its admins can open any command to anybody.
 * Whoever doesn't is told so, privately.
 */
export async function requireManager(interaction: Interaction, bot: Pick<Bot, "store" | "engine">): Promise<boolean> {
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  await tell(interaction, bot, ({ setup }) => setup.notAllowed);
  return false;
}
