import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Person } from "../../../src/playground/stand-in.ts";
import type { Scene } from "../scene.ts";

/** A press of a button of the bot's that it never made: a message of it bears one with any custom id. */
export async function pressForged({ bot, general }: Scene, person: Person, customId: string) {
  const channel = await bot.client.channels.fetch(general);
  if (!channel?.isSendable()) throw new TypeError("The channel takes no messages");
  const button = new ButtonBuilder().setCustomId(customId).setLabel("?").setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
  const { id } = await channel.send({ content: "Forged", components: [row] });
  return person.press(id, customId);
}
