/**
 * @import { Channel } from "../state/protocol.js"
 * @import { State } from "../state/state.js"
 */

/** Addresses by which Discord's clients open a channel or a message in it. */
const pattern = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:@me|\d+)\/(\d+)(?:\/(\d+))?$/;

/**
 * Where such an address leads; undefined for any other address and for channels that aren't on this page.
 * @param {State} state
 * @param {string} url
 * @returns {{ channel: Channel, messageId: string | undefined } | undefined}
 */
export function linkedPlace(state, url) {
  const [, channelId, messageId] = pattern.exec(url) ?? [];
  const channel = state.channels.find(({ id }) => id === channelId);
  return channel && { channel, messageId };
}
