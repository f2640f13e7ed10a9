import { GatewayDispatchEvents, type GatewayDispatchPayload } from "discord.js";
import { z } from "zod";

const id = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id, username: z.string() });
const channel = z.object({ id });

const message = z.object({ id, channel_id: id, author: user, content: z.string(), type: z.number() });
const anyInteraction = z.object({
  id,
  application_id: id,
  type: z.number(),
  // It becomes part of an address.
  token: z.string().regex(/^[\w.~:=+-]+$/),
  channel_id: id.optional(),
  channel: channel.optional(),
  guild_id: id.optional(),
});
const interaction = z.union([
  // In a server there is always a member, and a channel.
  anyInteraction.extend({ member: z.object({ user }), channel }),
  anyInteraction.extend({ user }),
]);

/** What the bot answers, by event, with what must be there: discord.js passes on more than it can be asked about. */
const answered = new Map<string, z.ZodType<{ readonly id: string }>>([
  [GatewayDispatchEvents.MessageCreate, message],
  [GatewayDispatchEvents.InteractionCreate, interaction],
]);

/** The id of what would be answered; "unreadable" where nobody could be; undefined for all other events. */
export function answeredId({ t, d }: GatewayDispatchPayload): { readonly id: string } | "unreadable" | undefined {
  const schema = answered.get(t);
  if (!schema) return undefined;
  const { success, data } = schema.safeParse(d);
  return success ? { id: data.id } : "unreadable";
}
