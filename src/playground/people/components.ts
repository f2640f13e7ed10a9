import {
  type APIChannelSelectComponent,
  type APIMessageComponent,
  ChannelType,
  ComponentType,
  InteractionType,
} from "discord.js";
import type { Reply } from "../interactions/reply.ts";
import { resolvedChannels } from "../interactions/resolved.ts";
import { askForReply, type InteractionParts } from "../interactions/trigger.ts";
import { placedComponents } from "../messages/sent/placed-components.ts";
import type { StoredMessage, User } from "../world/records.ts";
import { channelSeenBy, messageSeenBy } from "./sight.ts";

/** Presses a button. @throws Error if it isn't there or is disabled */
export async function press(parts: InteractionParts, user: User, messageId: string, customId: string): Promise<Reply> {
  const source = messageSeenBy(parts.world, user, messageId);
  const button = find(source, customId);
  if (button.type !== ComponentType.Button) throw new Error(`"${customId}" is not a button`);
  return use(parts, user, source, { component_type: button.type, custom_id: customId, id: button.id });
}

/** Chooses from a select menu. @throws Error if it isn't there, is disabled, or doesn't offer these values */
export async function select(
  parts: InteractionParts,
  user: User,
  messageId: string,
  customId: string,
  values: readonly string[],
): Promise<Reply> {
  const source = messageSeenBy(parts.world, user, messageId);
  const menu = find(source, customId);
  if (menu.type !== ComponentType.StringSelect && menu.type !== ComponentType.ChannelSelect)
    throw new Error(`"${customId}" is not a string or channel select`);
  const offered =
    menu.type === ComponentType.StringSelect ? menu.options.map(({ value }) => value) : channelsIn(parts, menu);
  const foreign = values.find((value) => !offered.includes(value));
  if (foreign !== undefined) throw new Error(`"${foreign}" is not among the options`);
  const { min_values: least = 1, max_values: most = 1 } = menu;
  if (values.length < least || values.length > most) throw new Error(`Choose ${least} to ${most} options`);
  const resolved = menu.type === ComponentType.ChannelSelect && resolvedChannels(parts.world, user.id, values);
  return use(parts, user, source, { component_type: menu.type, custom_id: customId, id: menu.id, values, ...resolved });
}

/** The server's channels of the kinds that the menu offers. */
function channelsIn({ world }: InteractionParts, { channel_types }: APIChannelSelectComponent): string[] {
  const channels = [...world.channels.values()].filter(({ type }) => type !== ChannelType.DM);
  return channels.filter(({ type }) => !channel_types?.length || channel_types.includes(type)).map(({ id }) => id);
}

function find({ message }: StoredMessage, customId: string): APIMessageComponent {
  const all = placedComponents(message.components ?? []).map(({ component }) => component);
  const found = all.find((component) => "custom_id" in component && component.custom_id === customId);
  if (!found) throw new Error(`The message has no component "${customId}"`);
  if ("disabled" in found && found.disabled) throw new Error(`"${customId}" is disabled`);
  return found;
}

async function use(parts: InteractionParts, user: User, source: StoredMessage, data: object): Promise<Reply> {
  const channel = channelSeenBy(parts.world, user, source.message.channel_id);
  const metadata = { interacted_message_id: source.message.id };
  return askForReply(parts, { type: InteractionType.MessageComponent, user, channel, source, data, metadata });
}
