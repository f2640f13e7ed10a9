import { parseWhy } from "../messages/answers/why-button.ts";
import { whyMessage } from "../messages/answers/why-message.ts";
import { showPrivately, tell } from "../surface/boundary.ts";
import { languageFor } from "../surface/language.ts";
import type { PressHandler } from "./press.ts";

/** “Why this answer?”: told to that member alone. */
export const why: PressHandler = {
  name: "why",
  async handle(interaction, rest, bot) {
    const { base } = bot.engine;
    const id = parseWhy(rest);
    const entry = base.entries.get(id.entry);
    if (!entry) return tell(interaction, "This answer is from an older version of mine. Ask me again.");
    const language = await languageFor(bot, interaction);
    await showPrivately(interaction, whyMessage(base, entry, id, language));
  },
};
