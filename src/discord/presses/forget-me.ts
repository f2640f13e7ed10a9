import { tell } from "../surface/boundary.ts";
import type { PressHandler } from "./press.ts";

/** Deletes what is stored about the member who presses. */
export const forgetMe: PressHandler = {
  name: "forget-me",
  async handle(interaction, _, { store }) {
    if (!interaction.isButton()) return;
    const removed = await store.forget({ kind: "user", id: interaction.user.id });
    const content = removed > 0 ? "Deleted. Nothing about you is stored now." : "There was nothing stored about you.";
    await tell(interaction, content);
  },
};
