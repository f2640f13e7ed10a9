/** Types for the schemas used here: the package ships `discord-api-spec/zod` as JavaScript alone. */
declare module "discord-api-spec/zod" {
  import type {
    RESTPatchAPIChannelJSONBody,
    RESTPatchAPIChannelMessageJSONBody,
    RESTPostAPIChannelMessageJSONBody,
    RESTPostAPIChannelMessagesThreadsJSONBody,
    RESTPostAPICurrentUserCreateDMChannelJSONBody,
    RESTPostAPIGuildForumThreadsJSONBody,
    RESTPostAPIWebhookWithTokenJSONBody,
    RESTPutAPIApplicationCommandsJSONBody,
  } from "discord.js";
  import type { z } from "zod";

  type Schema<T = unknown> = z.core.$ZodType<T>;

  export const MessageCreateRequestSchema: Schema<RESTPostAPIChannelMessageJSONBody>;
  export const MessageEditRequestPartialSchema: Schema<RESTPatchAPIChannelMessageJSONBody>;
  export const IncomingWebhookRequestPartialSchema: Schema<RESTPostAPIWebhookWithTokenJSONBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema<
    Omit<RESTPostAPIWebhookWithTokenJSONBody, "tts" | "username" | "avatar_url" | "thread_name" | "applied_tags">
  >;
  export const CreateTextThreadWithMessageRequestSchema: Schema<RESTPostAPIChannelMessagesThreadsJSONBody>;
  export const CreateForumThreadRequestSchema: Schema<RESTPostAPIGuildForumThreadsJSONBody>;
  export const UpdateThreadRequestPartialSchema: Schema<RESTPatchAPIChannelJSONBody>;
  export const CreatePrivateChannelRequestSchema: Schema<RESTPostAPICurrentUserCreateDMChannelJSONBody>;
  export const ApplicationCommandUpdateRequestSchema: Schema<RESTPutAPIApplicationCommandsJSONBody[number]>;

  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;

  export const ApplicationCommandResponseSchema: Schema;
  export const CreatedThreadResponseSchema: Schema;
  export const GatewayBotResponseSchema: Schema;
  export const GuildChannelResponseSchema: Schema;
  export const GuildMemberResponseSchema: Schema;
  export const GuildRoleResponseSchema: Schema;
  export const GuildWithCountsResponseSchema: Schema;
  export const InteractionCallbackResponseSchema: Schema;
  export const MessageResponseSchema: Schema;
  export const PrivateApplicationResponseSchema: Schema;
  export const PrivateChannelResponseSchema: Schema;
  export const ThreadResponseSchema: Schema;
  export const ThreadsResponseSchema: Schema;
  export const UserPIIResponseSchema: Schema;
  export const UserResponseSchema: Schema;
}
