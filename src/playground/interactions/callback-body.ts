import type { InteractionResponseType } from "discord.js";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import type { Draft } from "../messages/draft.ts";
import type { Choice, Modal } from "./reply.ts";

/** The ways a bot may answer an interaction. */
export type CallbackBody =
  | { type: InteractionResponseType.ChannelMessageWithSource; data?: Draft | null }
  | { type: InteractionResponseType.DeferredChannelMessageWithSource; data?: Draft | null }
  | { type: InteractionResponseType.DeferredMessageUpdate }
  | { type: InteractionResponseType.UpdateMessage; data?: Draft | null }
  | { type: InteractionResponseType.ApplicationCommandAutocompleteResult; data?: { choices?: Choice[] | null } }
  | { type: InteractionResponseType.Modal; data: Modal };

/** Discord's own schemas for them. */
export const callbackBodySchema = z.union([
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  ApplicationCommandAutocompleteCallbackRequestSchema,
]) as z.core.$ZodType<CallbackBody>;
