/** Interaction endpoints don't count towards the bot's limit of requests a second. */
export const EXEMPT = /\/(?:interactions|webhooks)\//;

/** By which a process tells the bot's own proxy that a request can wait; Discord itself isn't told. */
export const PACE_HEADER = "x-attest-pace";
export const BACKGROUND = "background";

/** Discord's own API, or a subdomain of it. */
const DISCORDS = /^https:\/\/(?:\w+\.)?discord\.com\//;

/** The headers that tell a proxy how a request may wait; none for Discord. */
export function paceHeaders(url: string, isBackground: boolean): Record<string, string> {
  return isBackground && !DISCORDS.test(url) ? { [PACE_HEADER]: BACKGROUND } : {};
}
