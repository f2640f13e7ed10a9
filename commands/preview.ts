import { answerOf } from "../src/answering/compose.ts";
import { replyToCurator, requireCurator } from "../src/discord/curating/curators.ts";
import { answerMessage } from "../src/discord/messages/answers/answer-message.ts";
import { choiceOf, LIMITS } from "../src/discord/messages/limits.ts";
import { COLOURS, containerMessage } from "../src/discord/messages/message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { findEntries } from "../src/searching/entries.ts";
import { textsIn } from "../src/texts/languages.ts";

/** `/preview`: an entry as members see it, for curators. */
export const preview = {
  name: "preview",
  descriptions: { en: "For curators: an answer as members see it" },
  help: null,
  data: () =>
    forManagers().addStringOption((option) =>
      option
        .setName("entry")
        .setDescription("The entry's id or a word of its title")
        .setRequired(true)
        .setAutocomplete(true),
    ),
  autocomplete(interaction, { engine }) {
    return findEntries(engine.base, interaction.options.getFocused(), LIMITS.choices).map(({ id }) => choiceOf(id, id));
  },
  async execute(interaction, bot) {
    if (!(await requireCurator(interaction, bot))) return;
    const { base } = bot.engine;
    const typed = interaction.options.getString("entry", true);
    const entry = base.entries.get(typed) ?? findEntries(base, typed, 1)[0];
    const language = await languageFor(bot, interaction);
    const message = entry
      ? answerMessage(answerOf(base, entry, 1, [], language))
      : containerMessage(COLOURS.unsure, [textsIn(language).curating.noSuchEntry]);
    await replyToCurator(interaction, bot, message);
  },
} satisfies Command;
