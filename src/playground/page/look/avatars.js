/** @import { User } from "../state/protocol.js" */
import { displayName } from "../state/state.js";

const colours = ["#d4794b", "#3f9b77", "#a15bb5", "#c2a03c", "#4f87c7"];
const botMark =
  "<path d='M12 21l6 6 11-13' fill='none' stroke='#fff' stroke-width='4' stroke-linecap='round' stroke-linejoin='round'/>";

/** The bot that the playground is about; other bots have an initial. */
const own = "attest";

/**
 * An avatar drawn here, so that none is fetched: the bot's mark, or somebody's initial.
 * @param {User} user
 * @returns {string} a data URI
 */
export function avatarOf(user) {
  const isOwn = user.bot === true && user.username.toLowerCase() === own;
  const colour = isOwn ? "#5865f2" : colours[sum(user.username) % colours.length];
  const letter = displayName(user)
    .slice(0, 1)
    .replace(/[<>&'"]/g, "");
  const content = isOwn
    ? botMark
    : `<text x='20' y='27' text-anchor='middle' font-family='sans-serif' font-size='19' font-weight='600' fill='#fff'>${letter}</text>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><rect width='40' height='40' fill='${colour}'/>${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** @param {string} name */
function sum(name) {
  return [...name].reduce((total, char) => (total * 33 + (char.codePointAt(0) ?? 0)) % 997, 0);
}
