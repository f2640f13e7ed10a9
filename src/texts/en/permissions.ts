/** The permissions that a summary's channel should give. */
export const permissions = {
  /** In the words of Discord's settings in this language. */
  names: {
    ViewChannel: "View Channel",
    SendMessages: "Send Messages",
    SendMessagesInThreads: "Send Messages in Threads",
    ReadMessageHistory: "Read Message History",
    AttachFiles: "Attach Files",
    CreatePublicThreads: "Create Public Threads",
  },
  /** What is lost without it, within a sentence. */
  lost: {
    ViewChannel: "I can't see the channel",
    SendMessages: "I can't post there",
    SendMessagesInThreads: "I can't post there",
    ReadMessageHistory: "I can't make sure that a day's summary isn't posted twice",
    AttachFiles: "there are no pictures",
    CreatePublicThreads: "no thread to discuss a post opens",
  },
};
