import { ApplicationCommandOptionType } from "discord.js";
import type { SentOption } from "../commands/option-values.ts";
import { permissionsIn } from "../world/permissions.ts";
import type { Channel, Message } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** The people, channels and roles that the options name, in full, as an interaction carries them along. */
export function resolvedOptions(world: World, userId: string, options: readonly SentOption[]): { resolved?: object } {
  const flat = options.flatMap(function inside(option): SentOption[] {
    return [option, ...(option.options ?? []).flatMap(inside)];
  });
  const idsOf = (...types: ApplicationCommandOptionType[]) =>
    flat.filter(({ type }) => types.includes(type)).map(({ value }) => String(value));
  const { User, Mentionable, Channel, Role } = ApplicationCommandOptionType;
  const resolved = {
    ...resolvedUsers(world, idsOf(User, Mentionable)),
    ...listed("channels", idsOf(Channel), (id) => resolvedChannel(world, userId, world.channels.get(id))),
    ...listed("roles", idsOf(Role, Mentionable), (id) => world.roles.get(id)),
  };
  return Object.keys(resolved).length > 0 ? { resolved } : {};
}

/** The message that a context-menu command was used on. */
export function resolvedMessage(message: Message): { resolved: object } {
  return { resolved: { messages: { [message.id]: message } } };
}

/** The channels chosen in a select menu, in full. */
export function resolvedChannels(world: World, userId: string, ids: readonly string[]): { resolved: object } {
  return { resolved: listed("channels", ids, (id) => resolvedChannel(world, userId, world.channels.get(id))) };
}

/** The roles chosen in a form, in full; nothing where none was. */
export function resolvedRoles(world: World, ids: readonly string[]): { resolved?: object } {
  return ids.length > 0 ? { resolved: listed("roles", ids, (id) => world.roles.get(id)) } : {};
}

function resolvedUsers(world: World, ids: readonly string[]): object {
  return {
    ...listed("users", ids, (id) => world.users.get(id)),
    ...listed("members", ids, (id) => {
      const { user: _, mute: __, deaf: ___, ...member } = world.members.get(id) ?? {};
      return world.members.has(id) ? { ...member, permissions: "0" } : undefined;
    }),
  };
}

function resolvedChannel(world: World, userId: string, channel: Channel | undefined): object | undefined {
  return channel && { ...channel, permissions: permissionsIn(world, userId, channel).toString() };
}

function listed(key: string, ids: readonly string[], find: (id: string) => object | undefined): object {
  const found = ids.flatMap((id) => {
    const object = find(id);
    return object ? [[id, object] as const] : [];
  });
  return found.length > 0 ? { [key]: Object.fromEntries(found) } : {};
}
