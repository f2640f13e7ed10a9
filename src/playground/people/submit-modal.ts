import { InteractionType } from "discord.js";
import { chosenRoles, type ModalFields, submittedComponents } from "../interactions/modal-fields.ts";
import type { Reply } from "../interactions/reply.ts";
import { resolvedRoles } from "../interactions/resolved.ts";
import { askForReply, type InteractionParts } from "../interactions/trigger.ts";
import type { User } from "../world/records.ts";

/** Fills in and sends the modal the person has open. @throws Error in words if none is, or a field doesn't fit */
export async function submitModal(
  parts: InteractionParts,
  user: User,
  customId: string,
  fields: ModalFields,
): Promise<Reply> {
  const { modal, openedBy } = parts.interactions.modalOf(user.id, customId);
  const components = submittedComponents(modal, fields);
  const data = { custom_id: customId, components, ...resolvedRoles(parts.world, chosenRoles(components)) };
  parts.interactions.closeModal(user.id, customId);
  const { channel, source, command, metadata: opened } = openedBy.trigger;
  const metadata = { triggering_interaction_metadata: opened };
  return askForReply(parts, { type: InteractionType.ModalSubmit, user, channel, source, command, data, metadata });
}
