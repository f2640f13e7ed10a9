import { formulaOf, parseWhys } from "../messages/answers/why-button.ts";
import { whyComputedMessage, whyMessage } from "../messages/answers/why-message.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** “Why this answer?”: told to that member alone. */
export const why: PressHandler = {
  name: "why",
  async handle(interaction, rest, bot) {
    const { base } = bot.engine;
    const ids = parseWhys(rest);
    const language = await languageFor(bot, interaction);
    const formula = ids[0] && formulaOf(ids[0]);
    const known = ids.flatMap(({ entry: id, reasons }) => {
      const entry = base.entries.get(id);
      return entry ? [{ entry, reasons }] : [];
    });
    const message =
      formula === undefined
        ? known.length > 0 && whyMessage(base, known, language)
        : whyComputedMessage(base, formula, language);
    if (!message) return tell(interaction, bot, ({ replies }) => replies.answerGone);
    await replyPrivately(interaction, message);
  },
};
