import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from "discord.js";
import { parseZone } from "../../searching/zones.ts";
import { textsFor } from "../surface/language.ts";
import { tell } from "../surface/private-reply.ts";
import { panelChoice, panelPress } from "./step.ts";

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

/** Takes the zone that was typed, or the one most like it. */
export const zoneForm = panelPress("setup-zone-form", async (interaction, draft, bot) => {
  if (!interaction.isModalSubmit()) return;
  const typed = interaction.fields.getTextInputValue(FIELD);
  const zone = parseZone(typed) ?? bot.zones.search(typed, 1)[0];
  if (!zone) return tell(interaction, bot, ({ setup }) => setup.noZoneLike(typed));
  await panelChoice("setup-zone-form", () => ({ ...draft, zone })).handle(interaction, "", bot);
});
