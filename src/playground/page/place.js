/** @import { State } from "./state.js" */
import { currentChannel, currentPerson, directChannel, displayName, serverChannels } from "./state.js";

const directName = "direct";

/**
 * Goes where the address says: `#general`, `#direct`, or with a person, `#general/samir`.
 * @param {State} state
 * @param {string} hash
 */
export function readPlace(state, hash) {
  const [channelName = "", personName = ""] = decodeURIComponent(hash.slice(1)).toLowerCase().split("/");
  const person = state.people.find((each) => displayName(each).toLowerCase() === personName);
  if (person) state.personId = person.id;
  const channel =
    channelName === directName
      ? directChannel(state)
      : serverChannels(state).find((each) => each.name?.toLowerCase() === channelName);
  if (channel) state.channelId = channel.id;
  state.unread.delete(state.channelId);
}

/** Keeps the address in step, so that a reload stays here. @param {State} state */
export function writePlace(state) {
  const channel = currentChannel(state);
  const name = channel === directChannel(state) ? directName : (channel?.name ?? "");
  history.replaceState(null, "", `#${name}/${displayName(currentPerson(state)).toLowerCase()}`);
}
