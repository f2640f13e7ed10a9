/**
 * @import { Channel } from "./protocol.js"
 * @import { State } from "./state.js"
 */
import {
  currentChannel,
  currentPerson,
  directChannels,
  displayName,
  isWithBot,
  partnerIn,
  serverChannels,
} from "./state.js";

/**
 * Goes where the address says: `#general`, `#direct` (to the bot), `#@samir`, or with a person, `#general/samir`.
 * @param {State} state
 * @param {string} hash
 */
export function readPlace(state, hash) {
  const [wanted = "", personName = ""] = decodeURIComponent(hash.slice(1)).toLowerCase().split("/");
  const person = state.people.find((each) => displayName(each).toLowerCase() === personName);
  if (person) state.personId = person.id;
  const channels = [...serverChannels(state), ...directChannels(state)];
  const channel = channels.find((each) => placeName(state, each) === wanted);
  if (channel) state.channelId = channel.id;
  state.unread.delete(state.channelId);
}

/** Keeps the address in step, so that a reload stays here. @param {State} state */
export function writePlace(state) {
  const name = placeName(state, currentChannel(state));
  history.replaceState(null, "", `#${name}/${displayName(currentPerson(state)).toLowerCase()}`);
}

/** @param {State} state @param {Channel | undefined} channel */
function placeName(state, channel) {
  const partner = partnerIn(state, channel);
  if (!partner) return channel?.name?.toLowerCase() ?? "";
  return isWithBot(channel) ? "direct" : `@${displayName(partner).toLowerCase()}`;
}
