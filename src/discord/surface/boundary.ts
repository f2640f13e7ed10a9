import { randomBytes } from "node:crypto";
import {
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from "discord.js";
import type { Log } from "../../log.ts";
import type { BotMessage } from "../messages/message.ts";

/** Interactions that Discord no longer knows: the member is gone or three seconds were over. Nobody is left to tell. */
const EXPIRED: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/**
 * The one place that turns anything thrown into a short private reply with a reference id; the log line has the same id.
 * Never throws.
 */
export async function withinBoundary(interaction: Interaction, log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = newReference();
    log.error({ err: error, reference, interaction: describe(interaction) }, "An interaction failed");
    if (error instanceof DiscordAPIError && EXPIRED.includes(error.code)) return;
    try {
      await tell(
        interaction,
        `Something went wrong on my side. If it happens again, tell whoever runs this bot: reference ${reference}.`,
      );
    } catch (second) {
      log.error({ err: second, reference }, "The failure couldn't be told to the member");
    }
  }
}

/** A short id that members can pass on and operators can find in the log. */
export function newReference(): string {
  return randomBytes(4).toString("hex");
}

/** A private note to whoever caused the interaction, whether or not it was answered before. */
export async function tell(interaction: Interaction, content: string): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.responded ? undefined : interaction.respond([]);
  if (!interaction.isRepliable()) return;
  const note = { content, flags: MessageFlags.Ephemeral } as const;
  if (interaction.deferred && !interaction.replied) await interaction.editReply({ content });
  else if (interaction.replied) await interaction.followUp(note);
  else await interaction.reply(note);
}

/** As `tell`, with a whole message and as the first response. */
export async function showPrivately(interaction: RepliableInteraction, message: BotMessage): Promise<void> {
  await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
}

function describe(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  return interaction.isMessageComponent() ? interaction.customId : String(interaction.type);
}
