import { ChannelType, PermissionFlagsBits } from "discord.js";
import {
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  MessageResponseSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import { compose } from "../../messages/compose.ts";
import { createMessage } from "../../messages/create-message.ts";
import { crosspost } from "../../messages/crosspost.ts";
import { messageIn, requirePermission, visibleChannel, writableChannel } from "../../messages/reachable.ts";
import { setArchived } from "../../messages/start-thread.ts";
import { asSeenByBot } from "../../messages/withheld.ts";
import { isArchived, isThread } from "../../world/kinds-of-channels.ts";
import { apiErrors } from "../api-error.ts";
import { route } from "../route.ts";

const mostListed = 100;

/** Reading, posting, editing and deleting the messages of a channel. */
export const messageRoutes = [
  route(
    "GET",
    "/channels/:channel/messages",
    { reply: z.array(MessageResponseSchema) },
    ({ params, query }, context) => {
      const { world, gateway } = context;
      const channel = visibleChannel(world, params.channel);
      requirePermission(world, channel, PermissionFlagsBits.ReadMessageHistory);
      const before = BigInt(query.get("before") ?? 2n ** 63n);
      const after = BigInt(query.get("after") ?? 0n);
      const limit = Math.min(Number(query.get("limit") ?? 50), mostListed);
      const listed = [...world.messages.values()]
        .filter(({ message, visibleTo }) => message.channel_id === channel.id && !visibleTo)
        .filter(({ message }) => BigInt(message.id) < before && BigInt(message.id) > after)
        .toReversed();
      const page = query.has("after") ? listed.slice(-limit) : listed.slice(0, limit);
      return { status: 200, body: page.map(({ message }) => asSeenByBot(world, message, gateway.hasContentIntent)) };
    },
  ),

  route("GET", "/channels/:channel/messages/:message", { reply: MessageResponseSchema }, ({ params }, context) => {
    const { world, gateway } = context;
    const channel = visibleChannel(world, params.channel);
    requirePermission(world, channel, PermissionFlagsBits.ReadMessageHistory);
    const { message } = messageIn(world, channel, params.message);
    return { status: 200, body: asSeenByBot(world, message, gateway.hasContentIntent) };
  }),

  route(
    "POST",
    "/channels/:channel/messages",
    { body: MessageCreateRequestSchema, reply: MessageResponseSchema },
    ({ params, body, files }, { world, nonces }) => {
      const channel = writableChannel(world, params.channel);
      if (channel.type === ChannelType.GuildForum) throw apiErrors.nonTextChannel();
      // Writing in a thread opens it again.
      if (isThread(channel) && isArchived(channel)) setArchived(world, channel, false);
      if (files.length > 0) requirePermission(world, channel, PermissionFlagsBits.AttachFiles);
      return { status: 200, body: createMessage(world, nonces, channel, body, files) };
    },
  ),

  route(
    "PATCH",
    "/channels/:channel/messages/:message",
    { body: MessageEditRequestPartialSchema, reply: MessageResponseSchema },
    ({ params, body, files }, { world }) => {
      const channel = visibleChannel(world, params.channel);
      if (files.length > 0) requirePermission(world, channel, PermissionFlagsBits.AttachFiles);
      const stored = messageIn(world, channel, params.message);
      const previous = stored.message;
      if (previous.author.id !== world.bot.id) throw apiErrors.notYourMessage();
      if (isArchived(channel)) throw apiErrors.archivedThread();
      const written = compose(world, body, files, { channel, author: world.bot, previous });
      world.replaceMessage(stored, { ...previous, ...written, edited_timestamp: world.timestamp() });
      return { status: 200, body: stored.message };
    },
  ),

  route(
    "POST",
    "/channels/:channel/messages/:message/crosspost",
    { reply: MessageResponseSchema },
    ({ params }, { world, crossposts }) => {
      const channel = visibleChannel(world, params.channel);
      const passedOn = crosspost(world, crossposts, channel, messageIn(world, channel, params.message));
      if (typeof passedOn !== "number") return { status: 200, body: passedOn };
      const retryAfter = Math.ceil(passedOn);
      const body = { message: "You are being rate limited.", retry_after: retryAfter, global: false };
      return { status: 429, body, retryAfter };
    },
  ),

  route("DELETE", "/channels/:channel/messages/:message", {}, ({ params }, { world }) => {
    const channel = visibleChannel(world, params.channel);
    const stored = messageIn(world, channel, params.message);
    if (stored.message.author.id !== world.bot.id) {
      requirePermission(world, channel, PermissionFlagsBits.ManageMessages);
    }
    world.deleteMessage(stored);
    return { status: 204 };
  }),
];
