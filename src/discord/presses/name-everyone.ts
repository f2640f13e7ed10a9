import { EVERYONE } from "../messages/curating/everyone-message.ts";
import { COLOURS, containerMessage } from "../messages/message.ts";
import { requireManager } from "../people/require-manager.ts";
import { textsFor } from "../surface/language.ts";
import type { PressHandler } from "./press.ts";

/** Names every member a curator, after whoever manages the server was asked back. */
export const nameEveryone: PressHandler = {
  name: EVERYONE,
  async handle(interaction, _, bot) {
    if (!interaction.isButton() || !interaction.inCachedGuild()) return;
    if (!(await requireManager(interaction, bot))) return;
    const { curating } = await textsFor(bot, interaction);
    const { guild, client } = interaction;
    await bot.store.setCuratorRole(guild.id, guild.roles.everyone.id);
    const role = `${guild.roles.everyone}`;
    const said = [curating.roleNamed(role), curating.showToRole(role, client.user.displayName)].join("\n");
    await interaction.update(containerMessage(COLOURS.answer, [said]));
  },
};
