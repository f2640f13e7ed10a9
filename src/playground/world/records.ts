import type {
  APIApplicationCommand,
  APIAttachment,
  APIDMChannel,
  APIGuildForumChannel,
  APIGuildMember,
  APIMessage,
  APINewsChannel,
  APIRole,
  APITextChannel,
  APIThreadChannel,
  APIUser,
  ChannelType,
} from "discord.js";

export type User = APIUser;
export type Role = APIRole;
export type Member = APIGuildMember;
export type Message = APIMessage;
export type Command = APIApplicationCommand;
export type TextChannel = APITextChannel;
/** Its messages can be passed on to the servers that follow it. */
export type AnnouncementChannel = APINewsChannel;
/** It holds threads alone, each a post. */
export type ForumChannel = Omit<APIGuildForumChannel, "type"> & { type: ChannelType.GuildForum };
export type ThreadChannel = APIThreadChannel;

/** As the reference documents it: a direct message has no name of its own. */
export type DirectChannel = Omit<APIDMChannel, "name">;

/** Every kind of channel the stand-in knows. */
export type Channel = TextChannel | AnnouncementChannel | ForumChannel | ThreadChannel | DirectChannel;

/** The parts of a guild that do not live in a list of their own. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Where Discord itself greets new members. */
  readonly systemChannelId: string;
}

/** A message and who may see it: everybody in the channel, or one user for an ephemeral one. */
export interface StoredMessage {
  message: Message;
  readonly visibleTo: string | undefined;
}

/** A file that came with a message, kept in memory and served back at the attachment's own local address. */
export interface StoredFile {
  readonly attachment: APIAttachment;
  readonly bytes: Uint8Array;
}
