import { MessageFlags } from "discord.js";
import { answerOf } from "../src/answering/compose.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { answerMessage } from "../src/discord/messages/answers/answer-message.ts";
import { LIMITS } from "../src/discord/messages/limits.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { inLanguage } from "../src/knowledge/model.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** `/who`: a person, group or place, by any spelling. */
export const who = {
  name: "who",
  data: () =>
    withAudience(
      commandAnywhere("who", "Who or what is this person, group or place?").addStringOption((option) =>
        option
          .setName("name")
          .setDescription("A name, in any spelling")
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(LIMITS.choiceName),
      ),
    ).toJSON(),
  autocomplete(interaction, { names, popularity }) {
    const typed = interaction.options.getFocused();
    const found = names.search(typed, typed.trim() === "" ? Number.POSITIVE_INFINITY : LIMITS.choices);
    const shown = typed.trim() === "" ? popularity.sort(found, ({ entry }) => entry) : found;
    return shown.slice(0, LIMITS.choices).map(({ id, name }) => ({ name: inLanguage(name, "en"), value: id }));
  },
  async execute(interaction, bot) {
    const { engine, names } = bot;
    const typed = interaction.options.getString("name", true);
    const entity = engine.base.entities.get(typed) ?? names.search(typed, 1)[0];
    const entry = engine.base.entries.get(entity?.entry ?? "");
    if (entry) {
      const render = (asker: string | undefined) => answerMessage(answerOf(engine.base, entry, 1), { asker });
      await respond(interaction, bot, { subject: entry.id, render });
    } else {
      const content = "I don't know that name: my source doesn't have it. Start typing to see the names that I know.";
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    }
  },
} satisfies Command;
