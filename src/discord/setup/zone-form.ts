import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from "discord.js";
import { parseZone } from "../../searching/zones.ts";
import { tell } from "../surface/boundary.ts";
import { panelChoice, panelPress } from "./step.ts";

const FIELD = "zone";
const LONGEST = 60;

/** Opens a form for the time zone: there are more of them than a menu holds. */
export const zoneButton = panelPress("setup-zone", async (interaction, { zone }) => {
  if (!interaction.isButton()) return;
  const input = new TextInputBuilder()
    .setCustomId(FIELD)
    .setStyle(TextInputStyle.Short)
    .setValue(zone)
    .setMaxLength(LONGEST);
  const label = new LabelBuilder()
    .setLabel("City or country")
    .setDescription("Or the zone's own name, such as Europe/Berlin")
    .setTextInputComponent(input);
  await interaction.showModal(
    new ModalBuilder().setCustomId("setup-zone-form").setTitle("Time zone").addLabelComponents(label),
  );
});

/** Takes the zone that was typed, or the one most like it. */
export const zoneForm = panelPress("setup-zone-form", async (interaction, draft, bot) => {
  if (!interaction.isModalSubmit()) return;
  const typed = interaction.fields.getTextInputValue(FIELD);
  const zone = parseZone(typed) ?? bot.zones.search(typed, 1)[0];
  if (!zone) return tell(interaction, `I know no time zone like “${typed}”. Type a city or a country.`);
  await panelChoice("setup-zone-form", () => ({ ...draft, zone })).handle(interaction, "", bot);
});
