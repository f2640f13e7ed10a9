import { randomBytes } from "node:crypto";
import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from "discord.js";
import type { Bot } from "./bot.ts";
import { tell } from "./private-reply.ts";

/** Interactions that Discord no longer knows: the member is gone or three seconds were over. Nobody is left to tell. */
const EXPIRED: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/**
 * The one place that turns anything thrown into a short private reply with a reference id; the log line has the same id.
 * Never throws.
 */
export async function withinBoundary(
  interaction: Interaction,
  bot: Pick<Bot, "log" | "store" | "engine">,
  work: () => Promise<void>,
): Promise<void> {
  const { log } = bot;
  try {
    await work();
  } catch (error) {
    const reference = newReference();
    log.error({ err: error, reference, interaction: describe(interaction) }, "An interaction failed");
    if (error instanceof DiscordAPIError && EXPIRED.includes(error.code)) return;
    try {
      await tell(interaction, bot, ({ replies }) => replies.failed(reference));
    } catch (second) {
      log.error({ err: second, reference }, "The failure couldn't be told to the member");
    }
  }
}

/** A short id that members can pass on and operators can find in the log. */
export function newReference(): string {
  return randomBytes(4).toString("hex");
}

function describe(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  // What follows the name may be a member's id, or anything that somebody forged.
  return /^[a-z-]{1,30}/.exec(interaction.customId)?.[0] ?? "";
}
