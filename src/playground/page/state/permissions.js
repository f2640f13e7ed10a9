/**
 * @import { Command } from "./protocol.js"
 * @import { State } from "./state.js"
 */

import { currentChannel, isWithBot, partnerIn } from "./state.js";

const administrator = 1n << 3n;
const manageServer = 1n << 5n;
const serverContext = 0;
const botDirectMessageContext = 1;
const privateContext = 2;

/**
 * Whether Discord would offer this command to the current person in the current channel.
 * @param {State} state
 * @param {Command} command
 */
export function mayUse(state, command) {
  const channel = currentChannel(state);
  const isDirect = partnerIn(state, channel) !== undefined;
  const context = isWithBot(channel) ? botDirectMessageContext : isDirect ? privateContext : serverContext;
  if (command.contexts ? !command.contexts.includes(context) : isDirect && command.dm_permission === false)
    return false;
  const needed = command.default_member_permissions;
  if (isDirect || needed === null || needed === undefined) return true;
  const held = permissionsOf(state, state.personId);
  if (held & administrator) return true;
  return needed !== "0" && (held & BigInt(needed)) === BigInt(needed);
}

/** What a person is in this server, in words. @param {State} state @param {string} personId */
export function standing(state, personId) {
  if (state.guild.owner_id === personId) return "Owner";
  return permissionsOf(state, personId) & (administrator | manageServer) ? "Admin" : "Member";
}

/** @param {State} state @param {string} personId */
function permissionsOf(state, personId) {
  return BigInt(state.permissions[personId] ?? "0");
}
