import { PostError } from "./post-error.ts";

const anotherChannel = "Choose another channel with /daily.";

/** By Discord's JSON error code. */
const advice: Readonly<Record<number, string>> = {
  10003: `The channel no longer exists. ${anotherChannel}`,
  10004: "The bot is no longer in this server. Invite it again.",
  50001: `Allow the bot "View Channel" in the channel's permissions. ${anotherChannel.replace("Choose", "Or choose")}`,
  50013: 'Allow the bot "View Channel", "Send Messages", "Attach Files" and "Read Message History" in the channel.',
  50024: `The channel cannot hold messages of this kind. ${anotherChannel}`,
};
const otherAdvice = `Check that the channel exists and that the bot may see it and send messages there. ${anotherChannel}`;

/** What the store keeps and `/daily status` shows: the reason, Discord's code, and the way to fix a permanent failure. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof PostError)) return error instanceof Error ? error.message : String(error);
  const reason = error.code === undefined ? error.message : `${error.message} (Discord ${error.code})`;
  if (!error.permanent) return reason;
  return `${reason}. ${(error.code !== undefined && advice[error.code]) || otherAdvice}`;
}
