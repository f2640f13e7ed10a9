import { tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** Deletes what is stored about the member who presses. */
export const forgetMe: PressHandler = {
  name: "forget-me",
  async handle(interaction, _, bot) {
    if (!interaction.isButton()) return;
    const removed = await bot.store.forget({ kind: "user", id: interaction.user.id });
    await tell(interaction, bot, ({ privacy }) => (removed > 0 ? privacy.deleted : privacy.nothingToDelete));
  },
};
