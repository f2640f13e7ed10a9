import { answerOf } from "../src/answering/compose.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { answerMessage } from "../src/discord/messages/answers/answer-message.ts";
import { tollMessage } from "../src/discord/messages/topics/toll-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { THEME } from "../src/discord/surface/pictures-port.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** `/deathtoll`: the whole toll with its breakdown, or one group's. */
export const deathtoll = {
  name: "deathtoll",
  data(base) {
    const { toll } = base.event;
    if (!toll) return undefined;
    const choices = toll.groups.map((id) => ({ name: base.facts.get(id)?.figure?.label.en ?? id, value: id }));
    const command = commandAnywhere("deathtoll", "How many people were killed, by group, and who counted them");
    return withAudience(
      command.addStringOption((option) =>
        option.setName("group").setDescription("Only this group").addChoices(choices),
      ),
    ).toJSON();
  },
  async execute(interaction, bot) {
    const { base } = bot.engine;
    const entry = base.entries.get(interaction.options.getString("group") ?? "");
    if (entry) {
      const render = (asker: string | undefined) => answerMessage(answerOf(base, entry, 1), { asker });
      return respond(interaction, bot, { subject: entry.id, render });
    }
    const language = await languageFor(bot, interaction);
    const picture = bot.picturesOf(base).toll(THEME);
    const render = (asker: string | undefined) => {
      const message = tollMessage(base, language, { asker }, picture);
      if (!message) throw new TypeError("/deathtoll is registered only where the pack has a toll");
      return message;
    };
    return respond(interaction, bot, { subject: "/deathtoll", render });
  },
} satisfies Command;
