import { pressedFeedback } from "../curating/feedback.ts";
import type { PressHandler } from "./press.ts";

/** “Feedback”: what is the matter with an answer, counted without the person. */
export const giveFeedback: PressHandler = {
  name: "feedback",
  async handle(interaction, _, bot) {
    if (interaction.isButton()) await pressedFeedback(interaction, bot);
  },
};
