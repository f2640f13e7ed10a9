import { InteractionResponseType, InteractionType } from "discord.js";
import { invalidForm } from "../rest/api-error.ts";
import type { UploadedFile } from "../rest/read-body.ts";
import type { StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { CallbackBody } from "./callback-body.ts";
import type { Interaction } from "./interaction.ts";
import type { Interactions } from "./interactions.ts";
import { editResponse, postLoading, postResponse } from "./response-message.ts";

/**
 * Carries out the bot's callback to an interaction.
 * @throws ApiError if this kind of interaction can't be answered so, or the message breaks a rule; the interaction then
 * still waits.
 */
export function answerInteraction(
  world: World,
  interactions: Interactions,
  interaction: Interaction,
  body: CallbackBody,
  files: readonly UploadedFile[],
): void {
  if (!answersTo(interaction).includes(body.type)) throw wrongType(interaction, body.type);
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      interaction.original = postResponse(world, interaction, body.data ?? {}, files);
      interaction.acknowledge("answered");
      showMessage(interaction, interaction.original);
      break;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.original = postLoading(world, interaction, body.data?.flags ?? 0);
      interaction.acknowledge("deferred");
      break;
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.original = interaction.trigger.source;
      interaction.acknowledge("deferred update");
      break;
    case InteractionResponseType.UpdateMessage: {
      const { source } = interaction.trigger;
      if (!source) throw wrongType(interaction, body.type);
      const updated = editResponse(world, source, body.data ?? {}, files, interaction);
      interaction.original = source;
      interaction.acknowledge("answered");
      interaction.show({ updated });
      break;
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.acknowledge("answered");
      interaction.show({ choices: body.data?.choices ?? [] });
      break;
    case InteractionResponseType.Modal:
      interactions.openModal(body.data, interaction);
      interaction.acknowledge("answered");
      interaction.show({ modal: body.data });
  }
}

/** Tells the person's side of a message that came in answer. */
export function showMessage(interaction: Interaction, { message, visibleTo }: StoredMessage): void {
  interaction.show({ message, ephemeral: visibleTo !== undefined });
}

function answersTo({ trigger }: Interaction): InteractionResponseType[] {
  if (trigger.type === InteractionType.ApplicationCommandAutocomplete) {
    return [InteractionResponseType.ApplicationCommandAutocompleteResult];
  }
  return [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    ...(trigger.source ? [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage] : []),
    ...(trigger.type === InteractionType.ModalSubmit ? [] : [InteractionResponseType.Modal]),
  ];
}

function wrongType(interaction: Interaction, type: InteractionResponseType): Error {
  const message = `Value must be one of {${answersTo(interaction).join(", ")}} for this interaction; it is ${type}.`;
  return invalidForm([{ path: ["type"], code: "BASE_TYPE_CHOICES", message }]);
}
