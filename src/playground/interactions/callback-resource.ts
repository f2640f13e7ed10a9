import { InteractionResponseType, MessageFlags } from "discord.js";
import type { Interaction } from "./interaction.ts";

const updates: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
]);

/** What a callback `with_response` gives back: the interaction, and the message that the callback made or changed. */
export function callbackResource({ trigger, original }: Interaction, type: InteractionResponseType) {
  const flags = original?.message.flags ?? 0;
  return {
    interaction: {
      id: trigger.id,
      type: trigger.type,
      channel_id: trigger.channel.id,
      ...("guild_id" in trigger.channel && { guild_id: trigger.channel.guild_id }),
      ...(original && {
        response_message_id: original.message.id,
        response_message_loading: Boolean(flags & MessageFlags.Loading),
        response_message_ephemeral: Boolean(flags & MessageFlags.Ephemeral),
      }),
    },
    ...(original && {
      resource: {
        type: updates.has(type)
          ? InteractionResponseType.UpdateMessage
          : InteractionResponseType.ChannelMessageWithSource,
        message: original.message,
      },
    }),
  };
}
