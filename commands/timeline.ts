import { respond } from "../src/discord/asking/respond.ts";
import { timelineMessage } from "../src/discord/messages/topics/timeline-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { THEME } from "../src/discord/surface/pictures-port.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** `/timeline`: what came after what, as the pack tells it. */
export const timeline = {
  name: "timeline",
  data: ({ event }) =>
    event.timeline
      ? withAudience(commandAnywhere("timeline", "What came after what, without dates that nobody gave")).toJSON()
      : undefined,
  async execute(interaction, bot) {
    const { base } = bot.engine;
    const language = await languageFor(bot, interaction);
    const picture = bot.picturesOf(base).timeline(THEME);
    const render = (asker: string | undefined) => timelineMessage(base, language, { asker }, picture);
    await respond(interaction, bot, { subject: "/timeline", render });
  },
} satisfies Command;
