import { formulaOf, parseWhy } from "../messages/answers/why-button.ts";
import { whyComputedMessage, whyMessage } from "../messages/answers/why-message.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** “Why this answer?”: told to that member alone. */
export const why: PressHandler = {
  name: "why",
  async handle(interaction, rest, bot) {
    const { base } = bot.engine;
    const id = parseWhy(rest);
    const language = await languageFor(bot, interaction);
    const formula = formulaOf(id);
    const entry = base.entries.get(id.entry);
    const message =
      formula === undefined
        ? entry && whyMessage(base, entry, id, language)
        : whyComputedMessage(base, formula, language);
    if (!message) return tell(interaction, bot, ({ replies }) => replies.answerGone);
    await replyPrivately(interaction, message);
  },
};
