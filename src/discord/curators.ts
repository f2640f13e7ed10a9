import { type ChatInputCommandInteraction, PermissionFlagsBits } from "discord.js";
import type { CuratorStore } from "../store/curation-store.ts";
import { tell } from "./boundary.ts";

/** Whether the member curates: they hold the role that the server's admin named, or manage the server. */
export async function isCurator(
  interaction: ChatInputCommandInteraction,
  store: Pick<CuratorStore, "curatorRole">,
): Promise<boolean> {
  if (!interaction.inCachedGuild()) return false;
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
  const role = await store.curatorRole(interaction.guildId);
  return role !== undefined && interaction.member.roles.cache.has(role);
}

/** As `isCurator`; tells whoever isn't one so, privately. */
export async function requireCurator(
  interaction: ChatInputCommandInteraction,
  store: Pick<CuratorStore, "curatorRole">,
): Promise<boolean> {
  if (await isCurator(interaction, store)) return true;
  await tell(interaction, "This is for curators: a role that whoever manages the server names with /curators set.");
  return false;
}
