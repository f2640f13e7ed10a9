import { parseWhy } from "../messages/answers/why-button.ts";
import { whyMessage } from "../messages/answers/why-message.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** “Why this answer?”: told to that member alone. */
export const why: PressHandler = {
  name: "why",
  async handle(interaction, rest, bot) {
    const { base } = bot.engine;
    const id = parseWhy(rest);
    const entry = base.entries.get(id.entry);
    if (!entry) return tell(interaction, bot, ({ replies }) => replies.answerGone);
    await replyPrivately(interaction, whyMessage(base, entry, id, await languageFor(bot, interaction)));
  },
};
