import { PermissionFlagsBits } from "discord.js";
import { tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** Takes an answer away, for whoever asked and for those who manage messages there. */
export const remove: PressHandler = {
  name: "remove",
  async handle(interaction, asker, bot) {
    if (!interaction.isButton()) return;
    const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
    if (interaction.user.id !== asker && !isModerator)
      return tell(interaction, bot, ({ replies }) => replies.mayNotRemove);
    await interaction.deferUpdate();
    bot.recent.forget(interaction.channelId, [interaction.message.id]);
    // By the interaction's own token: as one of somebody's own apps, the bot may not be in the server at all.
    await interaction.deleteReply();
  },
};
