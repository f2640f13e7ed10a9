import { choiceMessage } from "../../messages/afterwards/choice-message.ts";
import { toldBy } from "../../messages/afterwards/told.ts";
import { languageFor } from "../../surface/language.ts";
import { replyPrivately, tell } from "../../surface/private-reply.ts";
import type { PressHandler } from "../press.ts";

/** What can be done with an answer, shown to whoever presses alone. */
export const more: PressHandler = {
  name: "more",
  async handle(interaction, id, bot) {
    if (!interaction.isButton()) return;
    const language = await languageFor(bot, interaction);
    const told = toldBy(id, { base: bot.engine.base, commands: bot.commands, language });
    if (told.length === 0) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    await replyPrivately(interaction, choiceMessage(told, language));
  },
};
