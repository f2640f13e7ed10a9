import type { Draft } from "../messages/draft.ts";
import { apiErrors } from "../rest/api-error.ts";
import type { UploadedFile } from "../rest/read-body.ts";
import type { Message, StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { showMessage } from "./callback.ts";
import type { Interaction } from "./interaction.ts";
import { editResponse, postResponse } from "./response-message.ts";

/** Sends another message after the callback; the first one after a deferral takes the loading message's place. */
export function followUp(
  world: World,
  interaction: Interaction,
  draft: Draft,
  files: readonly UploadedFile[],
): Message {
  const { original } = interaction;
  if (interaction.state === "deferred" && original) {
    editResponse(world, original, draft, files, interaction);
    showMessage(interaction, original);
    return original.message;
  }
  const posted = postResponse(world, interaction, draft, files);
  showMessage(interaction, posted);
  return posted.message;
}

/** A message of this interaction's: `@original` or a follow-up. @throws ApiError "Unknown Message" */
export function responseMessage(world: World, interaction: Interaction, id: string): StoredMessage {
  const messageId = id === "@original" ? interaction.original?.message.id : id;
  const stored = messageId === undefined ? undefined : world.messages.get(messageId);
  const isOurs = stored === interaction.original || stored?.message.interaction_metadata?.id === interaction.trigger.id;
  if (!stored || !isOurs) throw apiErrors.unknownMessage();
  return stored;
}

/** Edits such a message; the edit that ends a deferral is the first thing the person sees. */
export function editAfterwards(
  world: World,
  interaction: Interaction,
  id: string,
  draft: Draft,
  files: readonly UploadedFile[],
): Message {
  const stored = responseMessage(world, interaction, id);
  const message = editResponse(world, stored, draft, files, interaction);
  if (interaction.state === "deferred") showMessage(interaction, stored);
  else if (interaction.state === "deferred update") interaction.show({ updated: message });
  return message;
}
