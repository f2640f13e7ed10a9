import {
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildRoleResponseSchema,
  MessageResponseSchema,
  ThreadResponseSchema,
  UserResponseSchema,
} from "discord-api-spec/zod";
import type { GatewayEvent } from "../gateway/gateway-event.ts";
import { type Finding, findingsIn } from "./findings.ts";

type Fields = Record<string, unknown>;

/** Holds those parts of a gateway event against the reference that it has schemas for. */
export function eventFindings({ name, data }: GatewayEvent): readonly Finding[] {
  const fields = data as Fields;
  switch (name) {
    case "MESSAGE_CREATE":
    case "MESSAGE_UPDATE":
      return findingsIn(MessageResponseSchema, withoutGatewayFields(fields));
    case "THREAD_CREATE": {
      const { newly_created: _, ...thread } = fields;
      return findingsIn(ThreadResponseSchema, thread);
    }
    case "GUILD_CREATE":
      return [
        ...each(fields.channels, GuildChannelResponseSchema),
        ...each(fields.members, GuildMemberResponseSchema),
        ...each(fields.roles, GuildRoleResponseSchema),
        ...each(fields.threads, ThreadResponseSchema),
      ];
    case "INTERACTION_CREATE":
      return [
        ...("user" in fields ? findingsIn(UserResponseSchema, fields.user) : []),
        ...("message" in fields ? findingsIn(MessageResponseSchema, fields.message) : []),
      ];
    default:
      return [];
  }
}

function each(items: unknown, schema: Parameters<typeof findingsIn>[0]): readonly Finding[] {
  return Array.isArray(items) ? items.flatMap((item) => findingsIn(schema, item)) : [];
}

/** A message event is a message and what only the gateway adds: the place, the author's membership, the mentions'. */
function withoutGatewayFields({ guild_id: _, channel_type: __, member: ___, mentions, ...message }: Fields): Fields {
  const users = Array.isArray(mentions) ? mentions.map(({ member: _, ...user }: Fields) => user) : mentions;
  return { ...message, mentions: users };
}
