import { randomUUID } from "node:crypto";
import { LabelBuilder, ModalBuilder, TextDisplayBuilder, TextInputBuilder, TextInputStyle } from "discord.js";
import { withoutIds } from "../../curating/reports.ts";
import { toldBy } from "../../messages/afterwards/told.ts";
import { languageFor, textsFor } from "../../surface/language.ts";
import { tell } from "../../surface/private-reply.ts";
import { pseudonymOf } from "../../surface/pseudonym.ts";
import { COUNTED_DAYS } from "../../surface/retention.ts";
import type { PressHandler } from "../press.ts";

const NAME = "report";
const FIELD = "text";
/** Characters. */
const LONGEST_REPORT = 1_000;

/** An error that somebody reports to the curators in their own words: the words are kept, without the person. */
export const reportError: PressHandler = {
  name: NAME,
  async handle(interaction, id, bot) {
    const { store, engine, commands, now, limits } = bot;
    const { guildId, user } = interaction;
    const language = await languageFor(bot, interaction);
    const [told] = toldBy(id, { base: engine.base, commands, language });
    if (!told) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    if (interaction.isButton()) {
      const { reporting } = await textsFor(bot, interaction);
      const whoReads = guildId === null ? reporting.whoReadsDirect : reporting.whoReads;
      return interaction.showModal(form(told.id, reporting, whoReads(COUNTED_DAYS)));
    }
    if (!interaction.isModalSubmit()) return;
    const text = withoutIds(interaction.fields.getTextInputValue(FIELD));
    if (text !== "") {
      if (!limits.report(user.id)) return tell(interaction, bot, ({ reporting }) => reporting.tooMany);
      const place = pseudonymOf(guildId);
      const about = { told: told.id, baseVersion: engine.base.version, place, at: now().epochMilliseconds };
      await store.addReport({ id: randomUUID(), text, ...about });
    }
    await tell(interaction, bot, ({ reporting }) => reporting.thanks);
  },
};

function form(
  told: string,
  { title, label, hint }: { readonly title: string; readonly label: string; readonly hint: string },
  whoReads: string,
): ModalBuilder {
  const input = new TextInputBuilder()
    .setCustomId(FIELD)
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(LONGEST_REPORT);
  return new ModalBuilder()
    .setCustomId(`${NAME}:${told}`)
    .setTitle(title)
    .addLabelComponents(new LabelBuilder().setLabel(label).setDescription(hint).setTextInputComponent(input))
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(`-# ${whoReads}`));
}
