import type { AnySelectMenuInteraction, ButtonInteraction, ModalSubmitInteraction } from "discord.js";
import type { Bot } from "../surface/bot.ts";

/** What answers a button, a select menu or a form. Its custom id is the handler's name, or `name:rest`. */
export interface PressHandler {
  readonly name: string;
  /** @param rest what stands after the name's colon; empty without one */
  handle(interaction: PressInteraction, rest: string, bot: Bot): Promise<void>;
}

export type PressInteraction = AnySelectMenuInteraction | ButtonInteraction | ModalSubmitInteraction;

/** The handler that a custom id names, and what it says besides. */
export function handlerFor(
  handlers: readonly PressHandler[],
  customId: string,
): { handler: PressHandler; rest: string } | undefined {
  const [, name, rest = ""] = /^([^:]+)(?::([\s\S]*))?$/.exec(customId) ?? [];
  const handler = handlers.find((candidate) => candidate.name === name);
  return handler && { handler, rest };
}
