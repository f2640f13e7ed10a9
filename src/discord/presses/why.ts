import { parseWhys } from "../messages/answers/why-button.ts";
import { whyMessage } from "../messages/answers/why-message.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** “Why this answer?”: told to that member alone. */
export const why: PressHandler = {
  name: "why",
  async handle(interaction, rest, bot) {
    const { base } = bot.engine;
    const known = parseWhys(rest).flatMap(({ entry: id, reasons }) => {
      const entry = base.entries.get(id);
      return entry ? [{ entry, reasons }] : [];
    });
    if (known.length === 0) return tell(interaction, bot, ({ replies }) => replies.answerGone);
    await replyPrivately(interaction, whyMessage(base, known, await languageFor(bot, interaction)));
  },
};
