/** Why a summary wasn't posted, and what to do about it. */
export const failures = {
  /** @param permissions in the words of Discord's settings */
  lacks: (permissions: readonly string[]) => `I lack ${permissions.map((name) => `“${name}”`).join(", ")}`,
  takesNoMessages: "The channel takes no messages",
  asksForPause: (seconds: number) => `Discord asks for a pause of ${seconds} s`,
  noAnswer: (seconds: number) => `Discord didn't answer within ${seconds} s`,
  unreachable: "Discord couldn't be reached",
  /** @param status the answer's HTTP status */
  unreachableBy: (status: number) => `Discord couldn't be reached (HTTP ${status})`,

  /** @param reason one of the above, or Discord's own words @param code Discord's number for it */
  withCode: (reason: string, code: number) => `${reason} (Discord ${code})`,
  withAdvice: (reason: string, advice: string) => `${reason}. ${advice}`,
  advice: {
    channelGone: "The channel no longer exists. Choose another channel with /daily.",
    tagRequired: "Give the forum a tag that everybody may use, or drop the rule that posts must have one.",
    serverLeft: "The bot is no longer in this server. Invite it again.",
    channelHidden: 'Allow the bot "View Channel" in the channel\'s permissions. Or choose another channel with /daily.',
    permissionsMissing:
      'Allow the bot "View Channel", "Send Messages", "Attach Files" and "Read Message History" in the channel.',
    channelOfOtherKind: "The channel cannot hold messages of this kind. Choose another channel with /daily.",
    other:
      "Check that the channel exists and that the bot may see it and send messages there. Choose another channel with /daily.",
  },
};
