import { ApplicationCommandType, InteractionType } from "discord.js";
import { commandFor } from "../commands/command-access.ts";
import { sentOptions, type TypedOptions } from "../commands/option-values.ts";
import type { Choice, Reply } from "../interactions/reply.ts";
import { resolvedMessage, resolvedOptions } from "../interactions/resolved.ts";
import { askForChoices, askForReply, type InteractionParts } from "../interactions/trigger.ts";
import type { User } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { channelSeenBy, messageSeenBy } from "./sight.ts";

/** A slash command as somebody types it. */
export interface TypedCommand {
  readonly channelId: string;
  readonly name: string;
  readonly options: TypedOptions;
  /** "set", or "group set". */
  readonly subcommand?: string | undefined;
}

/** Runs a slash command. @throws Error in Discord's words where that isn't possible */
export async function runCommand(parts: InteractionParts, user: User, typed: TypedCommand): Promise<Reply> {
  return askForReply(parts, { type: InteractionType.ApplicationCommand, ...asTyped(parts.world, user, typed) });
}

/** Asks the bot for suggestions for the focused option. */
export async function autocomplete(
  parts: InteractionParts,
  user: User,
  typed: TypedCommand,
  focused: string,
): Promise<readonly Choice[]> {
  const type = InteractionType.ApplicationCommandAutocomplete;
  return askForChoices(parts, { type, ...asTyped(parts.world, user, typed, focused) });
}

/** Runs a command from a message's context menu. */
export async function runMessageCommand(
  parts: InteractionParts,
  user: User,
  messageId: string,
  name: string,
): Promise<Reply> {
  const { message } = messageSeenBy(parts.world, user, messageId);
  const channel = channelSeenBy(parts.world, user, message.channel_id);
  const command = commandFor(parts.world, user, channel, name, ApplicationCommandType.Message);
  return askForReply(parts, {
    type: InteractionType.ApplicationCommand,
    user,
    channel,
    command,
    data: { id: command.id, name, type: command.type, target_id: messageId, ...resolvedMessage(message) },
    metadata: { target_message_id: messageId },
  });
}

function asTyped(world: World, user: User, { channelId, name, options, subcommand }: TypedCommand, focused?: string) {
  const channel = channelSeenBy(world, user, channelId);
  const command = commandFor(world, user, channel, name);
  const { id, type } = command;
  const sent = sentOptions(command, options, { subcommand, focused });
  return {
    user,
    channel,
    command: { type, name: subcommand ? `${name} ${subcommand}` : name },
    data: { id, name, type, options: sent, ...resolvedOptions(world, user.id, sent) },
  };
}
