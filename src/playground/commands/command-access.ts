import { ApplicationCommandType, ChannelType, InteractionContextType, PermissionFlagsBits } from "discord.js";
import { isWithBot, permissionsIn } from "../world/permissions.ts";
import type { Channel, Command, User } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** The command as this user may use it here. @throws Error in Discord's words if there is none, or it isn't for them */
export function commandFor(
  world: World,
  user: User,
  channel: Channel,
  name: string,
  type: ApplicationCommandType = ApplicationCommandType.ChatInput,
): Command {
  const command = world.commands.find((candidate) => candidate.name === name && candidate.type === type);
  if (!command || !isOfferedIn(command, channel)) throw new Error("Unknown application command");
  const held = permissionsIn(world, user.id, channel);
  const isDirect = channel.type === ChannelType.DM;
  const mayUse = isDirect ? held !== 0n : Boolean(held & PermissionFlagsBits.UseApplicationCommands);
  const isOpen = isDirect || hasDefaultPermissions(command, held) || isOpenedTo(world, user, command);
  if (!mayUse || !isOpen) {
    throw new Error("You do not have permission to use this command");
  }
  return command;
}

/** Whether an admin opened the command to one of the member's roles, as in Server Settings → Integrations. */
function isOpenedTo(world: World, user: User, { name }: Command): boolean {
  return (world.members.get(user.id)?.roles ?? []).some((role) => world.openedCommands.get(name)?.has(role));
}

function isOfferedIn({ contexts, dm_permission }: Command, channel: Channel): boolean {
  const isDirect = channel.type === ChannelType.DM;
  if (!contexts) return !isDirect || dm_permission !== false;
  return contexts.includes(contextOf(channel));
}

/** Where a command is used, as commands name it. */
export function contextOf(channel: Channel): InteractionContextType {
  if (channel.type !== ChannelType.DM) return InteractionContextType.Guild;
  return isWithBot(channel) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** No permissions named: everybody. "0": administrators alone, who hold every permission. */
function hasDefaultPermissions({ default_member_permissions: needed }: Command, held: bigint): boolean {
  if (needed === null || needed === undefined) return true;
  if (needed === "0") return Boolean(held & PermissionFlagsBits.Administrator);
  return (held & BigInt(needed)) === BigInt(needed);
}
