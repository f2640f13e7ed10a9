import { answerOf } from "../src/answering/compose.ts";
import type { Command } from "../src/discord/command.ts";
import { answerMessage } from "../src/discord/messages/answer-message.ts";
import { tollMessage } from "../src/discord/messages/toll-message.ts";
import { replyRemembered } from "../src/discord/record-answer.ts";
import { commandAnywhere } from "./anywhere.ts";

/** `/deathtoll`: the whole toll with its breakdown, or one group's. */
export const deathtoll = {
  name: "deathtoll",
  data(base) {
    const { toll } = base.event;
    if (!toll) return undefined;
    const choices = toll.groups.map((id) => ({ name: base.facts.get(id)?.figure?.label.en ?? id, value: id }));
    return commandAnywhere("deathtoll", "How many people were killed, by group, and who counted them")
      .addStringOption((option) => option.setName("group").setDescription("Only this group").addChoices(choices))
      .toJSON();
  },
  async execute(interaction, bot) {
    const { base } = bot.engine;
    const entry = base.entries.get(interaction.options.getString("group") ?? "");
    const message = entry ? answerMessage(answerOf(base, entry, 1)) : tollMessage(base, "en");
    if (!message) throw new TypeError("/deathtoll is registered only where the pack has a toll");
    await replyRemembered(interaction, bot, message, entry ? `entry:${entry.id}` : "toll");
  },
} satisfies Command;
