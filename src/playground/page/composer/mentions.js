/**
 * @import { User } from "../state/protocol.js"
 * @import { State } from "../state/state.js"
 */
import { displayName } from "../state/state.js";

/** The bot first, then everyone else. @param {State} state @returns {User[]} */
export function mentionable(state) {
  return [state.bot, ...state.people.filter((person) => person.id !== state.personId)];
}

/**
 * The mention being typed just before the caret.
 * @param {string} text
 * @param {number} caret
 * @returns {{ typed: string, start: number } | undefined}
 */
export function mentionAt(text, caret) {
  const [, typed] = /(?:^|\s)@([\p{L}\p{N}_.-]*)$/u.exec(text.slice(0, caret)) ?? [];
  return typed === undefined ? undefined : { typed: typed.toLowerCase(), start: caret - typed.length - 1 };
}

/** Discord's marks as they are typed: what `encodeMentions` turns into them. @param {State} state @param {string} text */
export function decodeMentions(state, text) {
  const users = new Map(mentionable(state).map((user) => [user.id, displayName(user)]));
  return text.replace(/<@!?(\d+)>/g, (mark, id) => (users.has(id) ? `@${users.get(id)}` : mark));
}

/**
 * Turns every `@Name` of somebody here into Discord's mark.
 * @param {State} state
 * @param {string} text
 */
export function encodeMentions(state, text) {
  const users = mentionable(state).sort((a, b) => displayName(b).length - displayName(a).length);
  return users.reduce((result, user) => {
    const name = displayName(user).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return result.replace(new RegExp(`(?<![\\p{L}\\p{N}<])@${name}(?![\\p{L}\\p{N}])`, "giu"), `<@${user.id}>`);
  }, text);
}
