import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from "discord.js";
import { parseZone } from "../../searching/zone-names.ts";
import { LIMITS } from "../messages/limits.ts";
import { languageFor, textsFor } from "../surface/language.ts";
import { tell } from "../surface/private-reply.ts";
import { panelFor } from "./show-panel.ts";
import { chosenIn, panelChoice, panelPress } from "./step.ts";
import { withZoneChoice, ZONE_MENU } from "./zone-choice.ts";

const FIELD = "zone";
/** Characters; the longest name of a zone has 32. */
const LONGEST_ZONE = 60;

/** Opens a form for the time zone: there are more of them than a menu holds. */
export const zoneButton = panelPress("setup-zone", async (interaction, { zone }, bot) => {
  if (!interaction.isButton()) return;
  const { setup } = await textsFor(bot, interaction);
  const input = new TextInputBuilder()
    .setCustomId(FIELD)
    .setStyle(TextInputStyle.Short)
    .setValue(zone)
    .setMaxLength(LONGEST_ZONE);
  const label = new LabelBuilder()
    .setLabel(setup.zoneLabel)
    .setDescription(setup.zoneHint)
    .setTextInputComponent(input);
  await interaction.showModal(
    new ModalBuilder().setCustomId("setup-zone-form").setTitle(setup.zoneTitle).addLabelComponents(label),
  );
});

/** Takes the zone of the place that was typed or, where that isn't clear, shows which may be meant. */
export const zoneForm = panelPress("setup-zone-form", async (interaction, draft, bot) => {
  if (!interaction.isModalSubmit()) return;
  const typed = interaction.fields.getTextInputValue(FIELD);
  const { sure, choices } = await bot.zones.find(typed, bot.now(), LIMITS.choices);
  if (sure) return panelChoice("setup-zone-form", () => ({ ...draft, zone: sure.zone })).handle(interaction, "", bot);
  if (choices.length === 0) return tell(interaction, bot, ({ setup }) => setup.zones.none(typed));
  const panel = await panelFor(interaction, draft, bot);
  const language = await languageFor(bot, interaction);
  await interaction.update(withZoneChoice(panel, { typed, places: choices }, bot.now(), language));
});

/** Takes the place that was chosen. */
export const zoneMenu = panelChoice(ZONE_MENU, (interaction, draft) => ({
  ...draft,
  zone: parseZone(chosenIn(interaction)[0] ?? "") ?? draft.zone,
}));
