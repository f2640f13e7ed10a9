/**
 * @import { Command, CommandOption } from "../state/protocol.js"
 * @import { State } from "../state/state.js"
 */
import { mayUse } from "../state/permissions.js";
import { commandTypes, optionTypes } from "../state/protocol.js";

/**
 * One thing that can be typed after a slash: a command, or one of its subcommands.
 * @typedef {{ command: string, subcommand?: string, fullName: string, description: string,
 *   options: CommandOption[] }} CommandEntry
 */

/** @param {State} state @returns {CommandEntry[]} what the current person may type here, by name */
export function commandEntries(state) {
  return state.commands
    .filter((command) => (command.type ?? commandTypes.chatInput) === commandTypes.chatInput && mayUse(state, command))
    .flatMap(entriesOf)
    .sort((a, b) => a.fullName.localeCompare(b.fullName));
}

/**
 * The entries that what is typed could become; those that start with it first.
 * @param {CommandEntry[]} entries
 * @param {string} typed without the slash
 */
export function matchingEntries(entries, typed) {
  const wanted = typed.toLowerCase();
  const starting = entries.filter((entry) => entry.fullName.startsWith(wanted));
  const containing = entries.filter((entry) => !entry.fullName.startsWith(wanted) && entry.fullName.includes(wanted));
  return [...starting, ...containing];
}

/** @param {Command} command @returns {CommandEntry[]} */
function entriesOf({ name, description, options = [] }) {
  const nested = options.filter(
    (option) => option.type === optionTypes.subcommand || option.type === optionTypes.group,
  );
  if (nested.length === 0) return [{ command: name, fullName: name, description, options }];
  return nested.flatMap((option) => {
    const leaves = option.type === optionTypes.group ? (option.options ?? []) : [option];
    const prefix = option.type === optionTypes.group ? `${option.name} ` : "";
    return leaves.map((leaf) => ({
      command: name,
      subcommand: `${prefix}${leaf.name}`,
      fullName: `${name} ${prefix}${leaf.name}`,
      description: leaf.description,
      options: leaf.options ?? [],
    }));
  });
}
