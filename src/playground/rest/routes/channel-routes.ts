import { ChannelType, PermissionFlagsBits } from "discord.js";
import {
  CreatedThreadResponseSchema,
  CreateForumThreadRequestSchema,
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  GuildChannelResponseSchema,
  PrivateChannelResponseSchema,
  ThreadResponseSchema,
  ThreadsResponseSchema,
  UpdateThreadRequestPartialSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import { postInForum } from "../../messages/forum-post.ts";
import { messageIn, requirePermission, visibleChannel, writableChannel } from "../../messages/reachable.ts";
import { setArchived, startThread } from "../../messages/start-thread.ts";
import { isArchived, isThread } from "../../world/kinds-of-channels.ts";
import { apiErrors } from "../api-error.ts";
import { route } from "../route.ts";

const channelSchema = z.union([GuildChannelResponseSchema, PrivateChannelResponseSchema, ThreadResponseSchema]);

/** Channels, direct messages, threads, and the sign that the bot is typing. */
export const channelRoutes = [
  route("GET", "/channels/:channel", { reply: channelSchema }, ({ params }, { world }) => {
    return { status: 200, body: visibleChannel(world, params.channel) };
  }),

  route("POST", "/channels/:channel/typing", {}, ({ params }, { world }) => {
    world.type(writableChannel(world, params.channel).id, world.bot.id);
    return { status: 204 };
  }),

  route(
    "POST",
    "/users/@me/channels",
    { body: CreatePrivateChannelRequestSchema, reply: PrivateChannelResponseSchema },
    ({ body }, { world }) => {
      const recipient = world.users.get(String(body.recipient_id));
      if (!recipient) throw apiErrors.unknownUser();
      if (recipient.bot) throw apiErrors.cannotMessageUser();
      return { status: 200, body: world.directChannel(recipient.id) };
    },
  ),

  route(
    "POST",
    "/channels/:channel/messages/:message/threads",
    { body: CreateTextThreadWithMessageRequestSchema, reply: ThreadResponseSchema },
    ({ params, body }, { world }) => {
      const channel = visibleChannel(world, params.channel);
      requirePermission(world, channel, PermissionFlagsBits.CreatePublicThreads);
      return { status: 201, body: startThread(world, messageIn(world, channel, params.message), body) };
    },
  ),

  route(
    "POST",
    "/channels/:channel/threads",
    { body: CreateForumThreadRequestSchema, reply: CreatedThreadResponseSchema },
    ({ params, body, files }, { world }) => {
      const channel = writableChannel(world, params.channel);
      if (channel.type !== ChannelType.GuildForum) throw apiErrors.wrongChannelType();
      return { status: 201, body: postInForum(world, channel, body, files) };
    },
  ),

  route(
    "GET",
    "/channels/:channel/threads/archived/public",
    { reply: ThreadsResponseSchema },
    ({ params }, { world }) => {
      const channel = visibleChannel(world, params.channel);
      requirePermission(world, channel, PermissionFlagsBits.ReadMessageHistory);
      const threads = [...world.channels.values()].filter(isThread).filter(({ parent_id }) => parent_id === channel.id);
      return { status: 200, body: { threads: threads.filter(isArchived), members: [], has_more: false } };
    },
  ),

  route(
    "PATCH",
    "/channels/:channel",
    { body: UpdateThreadRequestPartialSchema, reply: ThreadResponseSchema },
    ({ params, body }, { world }) => {
      const channel = writableChannel(world, params.channel);
      if (!isThread(channel)) throw apiErrors.wrongChannelType();
      return { status: 200, body: setArchived(world, channel, body.archived ?? isArchived(channel)) };
    },
  ),
];
