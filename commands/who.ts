import { MessageFlags } from "discord.js";
import { answerOf } from "../src/answering/compose.ts";
import type { Command } from "../src/discord/command.ts";
import { LIMITS } from "../src/discord/limits.ts";
import { answerMessage } from "../src/discord/messages/answer-message.ts";
import { replyRemembered } from "../src/discord/record-answer.ts";
import { inLanguage } from "../src/knowledge/model.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/who`: a person, group or place, by any spelling. */
export const who = {
  name: "who",
  data: () =>
    commandAnywhere("who", "Who or what is this person, group or place?")
      .addStringOption((option) =>
        option
          .setName("name")
          .setDescription("A name, in any spelling")
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(LIMITS.choiceName),
      )
      .toJSON(),
  autocomplete(interaction, { names }) {
    const typed = interaction.options.getFocused();
    return names.search(typed, LIMITS.choices).map(({ id, name }) => ({ name: inLanguage(name, "en"), value: id }));
  },
  async execute(interaction, bot) {
    const { engine, names } = bot;
    const typed = interaction.options.getString("name", true);
    const entity = engine.base.entities.get(typed) ?? names.search(typed, 1)[0];
    const entry = engine.base.entries.get(entity?.entry ?? "");
    if (entry) {
      await replyRemembered(interaction, bot, answerMessage(answerOf(engine.base, entry, 1)), `entry:${entry.id}`);
    } else {
      const content = "I don't know that name: my source doesn't have it. Start typing to see the names that I know.";
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    }
  },
} satisfies Command;
