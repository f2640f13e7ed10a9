import { forgetPerson } from "../privacy/about-person.ts";
import { tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** Deletes what is stored about the member who presses. */
export const forgetMe: PressHandler = {
  name: "forget-me",
  async handle(interaction, _, bot) {
    if (!interaction.isButton()) return;
    const { wasAny, summaries } = await forgetPerson(bot, interaction.user.id);
    await tell(interaction, bot, ({ privacy }) => {
      if (!wasAny) return privacy.nothingToDelete;
      return summaries > 0 ? `${privacy.deleted} ${privacy.summaryGoesOn(summaries)}` : privacy.deleted;
    });
  },
};
