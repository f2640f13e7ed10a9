import {
  type APIPublicThreadChannel,
  ChannelFlags,
  type ChannelType,
  PermissionFlagsBits,
  type RESTPostAPIGuildForumThreadsJSONBody,
} from "discord.js";
import { apiErrors, invalidForm } from "../rest/api-error.ts";
import type { UploadedFile } from "../rest/read-body.ts";
import type { ForumChannel } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { blankMessage } from "./blank-message.ts";
import { compose } from "./compose.ts";
import { requirePermission } from "./reachable.ts";
import { newThread } from "./start-thread.ts";

/** Tags that a post has at most. */
const MOST_TAGS = 5;

/** Posts the bot's message in a forum: a thread, whose first message has its id. @throws ApiError where Discord would refuse it */
export function postInForum(
  world: World,
  forum: ForumChannel & { type: ChannelType.GuildForum },
  body: RESTPostAPIGuildForumThreadsJSONBody,
  files: readonly UploadedFile[],
): APIPublicThreadChannel {
  const tags = appliedTags(world, forum, body.applied_tags ?? []);
  if (files.length > 0) requirePermission(world, forum, PermissionFlagsBits.AttachFiles);
  const author = world.bot;
  const id = world.newId();
  const thread: APIPublicThreadChannel = { ...newThread(world, id, forum.id, body), applied_tags: tags };
  const written = compose(world, body.message, files, { channel: thread, author });
  world.addThread(thread);
  world.addMessage({ ...blankMessage(world, id, author), id, ...written });
  return thread;
}

function appliedTags(world: World, forum: ForumChannel, applied: readonly string[]): string[] {
  const unknown = applied.find((id) => !forum.available_tags.some((tag) => tag.id === id));
  if (unknown !== undefined || applied.length > MOST_TAGS)
    throw invalidForm([{ path: ["applied_tags"], code: "BASE_TYPE_INVALID", message: "No such tags" }]);
  if (applied.length === 0 && forum.flags && forum.flags & ChannelFlags.RequireTag) throw apiErrors.tagRequired();
  if (forum.available_tags.some(({ id, moderated }) => moderated && applied.includes(id)))
    requirePermission(world, forum, PermissionFlagsBits.ManageThreads);
  return [...applied];
}
