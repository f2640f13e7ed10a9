import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Person } from "../../../src/playground/stand-in.ts";
import { postAsBot } from "../post-as-bot.ts";
import type { Scene } from "../scene.ts";

/** A press of a button of the bot's that it never made: a message of it bears one with any custom id. */
export async function pressForged(scene: Scene, person: Person, customId: string) {
  const button = new ButtonBuilder().setCustomId(customId).setLabel("?").setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
  const { id } = await postAsBot(scene, scene.general, { content: "Forged", components: [row] });
  return person.press(id, customId);
}
