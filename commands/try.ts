import { considerAfter } from "../src/discord/asking/conversation.ts";
import { replyToCurator, requireCurator } from "../src/discord/curating/curators.ts";
import { tryMessage } from "../src/discord/messages/curating/try-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";

/** Questions that one may lean on, and some more. */
const MOST_BEFORE = 6;

/** `/try`: what the bot would answer to a wording and why, for curators. */
export const tryWording = {
  name: "try",
  descriptions: { en: "For curators: what I would answer to a wording, and why" },
  help: null,
  data: () =>
    forManagers()
      .addStringOption((option) =>
        option.setName("wording").setDescription("A question").setRequired(true).setMaxLength(2000),
      )
      .addStringOption((option) =>
        option
          .setName("before")
          .setDescription("What was asked before it in the conversation, with | between")
          .setMaxLength(2000),
      ),
  async execute(interaction, bot) {
    if (!(await requireCurator(interaction, bot))) return;
    const text = interaction.options.getString("wording", true);
    const before = interaction.options.getString("before")?.split("|").slice(-MOST_BEFORE) ?? [];
    const language = await languageFor(bot, interaction);
    await replyToCurator(interaction, bot, tryMessage(considerAfter(bot, before, text), language));
  },
} satisfies Command;
