import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
} from "discord-api-spec/zod";
import { editAfterwards, followUp, responseMessage } from "../../interactions/afterwards.ts";
import { answerInteraction } from "../../interactions/callback.ts";
import { callbackBodySchema } from "../../interactions/callback-body.ts";
import { callbackResource } from "../../interactions/callback-resource.ts";
import { route } from "../route.ts";

const onMessage = "/webhooks/:application/:token/messages/:message";

/** The bot's answers to interactions: the callback, then follow-ups and edits for as long as the token works. */
export const interactionRoutes = [
  route(
    "POST",
    "/interactions/:id/:token/callback",
    { body: callbackBodySchema, reply: InteractionCallbackResponseSchema, open: true },
    ({ params, body, files, query }, { world, interactions }) => {
      const interaction = interactions.awaiting(params.id, params.token);
      answerInteraction(world, interactions, interaction, body, files);
      if (query.get("with_response") !== "true") return { status: 204 };
      return { status: 200, body: callbackResource(interaction, body.type) };
    },
  ),

  route(
    "POST",
    "/webhooks/:application/:token",
    { body: IncomingWebhookRequestPartialSchema, reply: MessageResponseSchema, open: true },
    ({ params, body, files }, { world, interactions }) => {
      return { status: 200, body: followUp(world, interactions.acknowledged(params.token), body, files) };
    },
  ),

  route("GET", onMessage, { reply: MessageResponseSchema, open: true }, ({ params }, { world, interactions }) => {
    const { message } = responseMessage(world, interactions.acknowledged(params.token), params.message);
    return { status: 200, body: message };
  }),

  route(
    "PATCH",
    onMessage,
    { body: IncomingWebhookUpdateRequestPartialSchema, reply: MessageResponseSchema, open: true },
    ({ params, body, files }, { world, interactions }) => {
      const interaction = interactions.acknowledged(params.token);
      return { status: 200, body: editAfterwards(world, interaction, params.message, body, files) };
    },
  ),

  route("DELETE", onMessage, { open: true }, ({ params }, { world, interactions }) => {
    const interaction = interactions.acknowledged(params.token);
    const stored = responseMessage(world, interaction, params.message);
    world.deleteMessage(stored);
    // What the person sees of a silent promise is that the message goes.
    if (interaction.state === "deferred update") interaction.show({ updated: stored.message });
    return { status: 204 };
  }),
];
