import { MessageFlags } from "discord.js";
import { type Browsed, browseMessage } from "../messages/browsing/browse-message.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor } from "../surface/language.ts";
import { tell } from "../surface/private-reply.ts";
import type { PressHandler, PressInteraction } from "./press.ts";

/** Shows the questions of the topic that was chosen, in the place of others. */
export const browseTopic: PressHandler = {
  name: "browse",
  async handle(interaction, _, bot) {
    const group = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
    await show(interaction, bot, { group: group ?? "", page: 0 });
  },
};

/** Shows another page of them. */
export const browsePage: PressHandler = {
  name: "browse-page",
  async handle(interaction, rest, bot) {
    const [group = "", page = ""] = rest.split(":");
    await show(interaction, bot, { group, page: Number.parseInt(page, 10) || 0 });
  },
};

/** Only somebody's own list turns its pages: what others see stays as it is. */
async function show(interaction: PressInteraction, bot: Bot, browsed: Browsed): Promise<void> {
  const isOwn = interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral);
  if (!isOwn) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
  await interaction.update(browseMessage(bot.engine.base, await languageFor(bot, interaction), browsed));
}
