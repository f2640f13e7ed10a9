import { browseMessage } from "../../messages/browsing/browse-message.ts";
import { languageFor } from "../../surface/language.ts";
import type { PressHandler } from "../press.ts";

/** Shows the questions of the topic that was chosen, in the place of others. */
export const browseTopic: PressHandler = {
  name: "browse",
  async handle(interaction, _, bot) {
    if (!interaction.isStringSelectMenu()) return;
    const browsed = { group: interaction.values[0] ?? "", page: 0 };
    await interaction.update(browseMessage(bot.engine.base, await languageFor(bot, interaction), browsed));
  },
};

/** Shows another page of them. */
export const browsePage: PressHandler = {
  name: "browse-page",
  async handle(interaction, rest, bot) {
    if (!interaction.isButton()) return;
    const [group = "", page = ""] = rest.split(":");
    const browsed = { group, page: Number.parseInt(page, 10) || 0 };
    await interaction.update(browseMessage(bot.engine.base, await languageFor(bot, interaction), browsed));
  },
};
