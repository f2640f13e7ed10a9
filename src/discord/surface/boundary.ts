import { randomBytes } from "node:crypto";
import { DiscordAPIError, type Interaction, MessageFlags, RESTJSONErrorCodes } from "discord.js";
import { isPassing, isUncertain } from "../../store/outage.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Bot } from "./bot.ts";
import { tell } from "./private-reply.ts";

/**
 * Nobody is left to tell: the member is gone or three seconds were over, or the interaction came twice and was answered the
 * first time.
 */
const OVER: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
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
  try {
    await work();
  } catch (error) {
    const reference = newReference();
    // Where the store fails, its own line says the rest.
    const why = isPassing(error) ? { reason: error.message } : { err: error };
    bot.log.error({ ...why, reference, interaction: describe(interaction) }, "An interaction failed");
    if (!OVER.includes(codeOf(error))) await tellFailed(interaction, bot, failureSaid(error, reference));
  }
}

/** What the member is told: whether a change was made, where that is known, and the reference. */
function failureSaid(error: unknown, reference: string): (texts: Texts) => string {
  return ({ replies }) => {
    if (isUncertain(error)) return replies.unsure(reference);
    return isPassing(error) ? replies.notSaved(reference) : replies.failed(reference);
  };
}

/** Never throws; that the member couldn't be told is no second incident. */
async function tellFailed(
  interaction: Interaction,
  bot: Pick<Bot, "log" | "store" | "engine">,
  say: (texts: Texts) => string,
): Promise<void> {
  try {
    await tell(interaction, bot, say).catch(async (error: unknown) => {
      if (codeOf(error) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
      await tellLate(interaction, bot, say);
    });
  } catch (error) {
    bot.log.debug({ err: error }, "The failure couldn't be told to the member");
  }
}

/** A response was taken after all, though Discord never said so: where it isn't the answer, tells what failed. */
async function tellLate(
  interaction: Interaction,
  bot: Pick<Bot, "store" | "engine">,
  say: (texts: Texts) => string,
): Promise<void> {
  if (!interaction.isRepliable()) return;
  const { flags, id } = await interaction.fetchReply();
  const isPromise = flags.has(MessageFlags.Loading);
  const isUpdate = interaction.isMessageComponent() && id === interaction.message.id;
  if (!isPromise && !isUpdate) return;
  interaction.deferred = isPromise;
  interaction.replied = isUpdate;
  await tell(interaction, bot, say);
}

function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : undefined;
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
