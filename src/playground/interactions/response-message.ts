import { ApplicationCommandType, InteractionType, MessageFlags, MessageType } from "discord.js";
import { blankMessage } from "../messages/blank-message.ts";
import { compose } from "../messages/compose.ts";
import type { Draft } from "../messages/draft.ts";
import { replyTo } from "../messages/reply-reference.ts";
import type { UploadedFile } from "../rest/read-body.ts";
import type { Message, StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { Interaction } from "./interaction.ts";

/** Posts a response or a follow-up; an ephemeral one is for the interaction's user alone. */
export function postResponse(
  world: World,
  interaction: Interaction,
  draft: Draft,
  files: readonly UploadedFile[],
): StoredMessage {
  const written = compose(world, draft, files, { channel: interaction.trigger.channel, author: world.bot });
  return post(world, interaction, written, (draft.flags ?? 0) & MessageFlags.Ephemeral);
}

/** Posts the message that says the bot is thinking. */
export function postLoading(world: World, interaction: Interaction, flags: number): StoredMessage {
  return post(world, interaction, {}, (flags & MessageFlags.Ephemeral) | MessageFlags.Loading);
}

/** Writes what a draft says into a message that is there already; a loading one is loading no more. */
export function editResponse(
  world: World,
  stored: StoredMessage,
  draft: Draft,
  files: readonly UploadedFile[],
  interaction: Interaction,
): Message {
  const isLoading = stored.message.flags && stored.message.flags & MessageFlags.Loading;
  const previous = { ...stored.message, flags: (stored.message.flags ?? 0) & ~MessageFlags.Loading };
  const written = compose(world, draft, files, { channel: interaction.trigger.channel, author: world.bot, previous });
  const edited_timestamp = isLoading ? null : world.timestamp();
  world.replaceMessage(stored, { ...previous, ...written, edited_timestamp });
  return stored.message;
}

function post(world: World, interaction: Interaction, written: Partial<Message>, flags: number): StoredMessage {
  const { channel, user } = interaction.trigger;
  const message: Message = {
    ...blankMessage(world, channel.id, world.bot),
    ...kind(world, interaction),
    ...written,
    flags: (written.flags ?? 0) | flags,
    application_id: world.bot.id,
    webhook_id: world.bot.id,
    interaction_metadata: interaction.trigger.metadata,
  };
  const visibleTo = flags & MessageFlags.Ephemeral ? user.id : undefined;
  return world.addMessage(message, { visibleTo });
}

const responseTypes: Readonly<Partial<Record<ApplicationCommandType, MessageType>>> = {
  [ApplicationCommandType.ChatInput]: MessageType.ChatInputCommand,
  [ApplicationCommandType.Message]: MessageType.ContextMenuCommand,
};

/** The first response to a command stands under the command; everything else replies to a message. */
function kind(world: World, { trigger, original }: Interaction): Partial<Message> {
  if (original) return replyTo(world, original.message);
  if (trigger.source) return replyTo(world, trigger.source.message);
  const { id, type, user, command } = trigger;
  if (!command) return {};
  return {
    type: responseTypes[command.type] ?? MessageType.Default,
    // Deprecated, but Discord still sends it, and nothing else names the command.
    ...(type === InteractionType.ApplicationCommand && { interaction: { id, type, name: command.name, user } }),
  };
}
