/** Answers that somebody follows. */
export const following = {
  /** On the buttons. */
  follow: "Follow",
  unfollow: "Unfollow",
  unfollowOne: (title: string) => `Unfollow: ${title}`,

  /** In a direct message. */
  begun: (title: string) =>
    `You follow **${title}**\nI write to you here when a fact in it is corrected or withdrawn, and at no other time.`,
  /** Where it was asked for. */
  told: (title: string) =>
    `You now follow **${title}**: I have sent you a direct message. I store your id for it; /privacy shows and deletes it.`,
  already: (title: string) => `You already follow **${title}**.`,
  closed:
    "I can't write to you: you take no direct messages from me. Allow them (in this server's privacy settings, or by writing to me once) and press *Follow* again. Nothing was stored.",
  tooMany: (most: number) => `You already follow ${most} answers, which is as many as I keep. Unfollow one first.`,
  ended: "You no longer follow that.",
  notFollowed: "You weren't following that.",

  /** Above what was corrected. */
  corrected: (titles: readonly string[]) =>
    `### What you follow was corrected\n${titles.map((title) => `**${title}**`).join("\n")}`,
  why: "You get this because you pressed *Follow*. /privacy shows all that you follow, and deletes it.",
};
