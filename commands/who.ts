import { respondShowing } from "../src/discord/asking/respond.ts";
import { entryDisplay } from "../src/discord/messages/answers/entry-display.ts";
import { choiceOf, LIMITS } from "../src/discord/messages/limits.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { tell } from "../src/discord/surface/private-reply.ts";
import { inLanguage } from "../src/knowledge/model.ts";

/** `/who`: a person, group or place, by any spelling. */
export const who = {
  name: "who",
  descriptions: {
    en: "Who or what is this person, group or place?",
    de: "Wer oder was ist diese Person, diese Gruppe, dieser Ort?",
    fr: "Qui ou qu'est-ce que cette personne, ce groupe ou ce lieu ?",
    es: "¿Quién o qué es esta persona, este grupo o este lugar?",
  },
  help: { en: "a person, group or place", ar: "شخص أو جماعة أو مكان" },
  data: () =>
    withAudience(
      anywhere().addStringOption((option) =>
        option
          .setName("name")
          .setDescription("A name, in any spelling")
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(LIMITS.choiceName),
      ),
    ),
  async autocomplete(interaction, bot) {
    const { names, popularity } = bot;
    const language = await languageFor(bot, interaction);
    const typed = interaction.options.getFocused();
    const found = names.search(typed, typed.trim() === "" ? Number.POSITIVE_INFINITY : LIMITS.choices);
    const shown = typed.trim() === "" ? popularity.sort(found, ({ entry }) => entry) : found;
    return shown.slice(0, LIMITS.choices).map(({ id, name }) => choiceOf(inLanguage(name, language), id));
  },
  async execute(interaction, bot) {
    const { engine, names } = bot;
    const typed = interaction.options.getString("name", true);
    const entity = engine.base.entities.get(typed) ?? names.search(typed, 1)[0];
    const entry = engine.base.entries.get(entity?.entry ?? "");
    if (entry) return respondShowing(interaction, bot, entry.id, entryDisplay(entry.id));
    await tell(interaction, bot, ({ answers }) => answers.nameNotKnown);
  },
} satisfies Command;
