/** How a server wants its posts, in lines of the set-up panel and of `/daily status`. Roles come mentioned. */
export const wishes = {
  unchanged: {
    topics: "On days without new facts: each topic once, then one line a day",
    rotate: "On days without new facts: another topic, again and again",
    line: "On days without new facts: one line",
    skip: "On days without new facts: no post",
  },
  mentions: (role: string) => `Corrections mention ${role}`,
  crossposted:
    "Posts are passed on to the servers that follow the channel, but not the lines of days without new facts",
  notCrossposted: "Posts aren't passed on to the servers that follow the channel: “More options…” changes that",
  thread: "A thread opens where a post has something to discuss",
  tag: (tag: string) => `Posts get the tag “${tag}”`,
  noTag: "Posts get no tag",
  noLinesInForums: "In a forum no line is posted on days without new facts",

  /** What stands in a wish's way. */
  roleGone: "The role to mention is gone: corrections mention nobody",
  roleSilent: (role: string) =>
    `I can't notify ${role}: let anyone mention it, or grant me **Mention @everyone, @here, and All Roles** in the channel`,
  tagGone: "The tag that you chose is gone, or isn't open to me",
  tagNeeded: "This forum takes no post without a tag, and has none that I may use",
};
