import { topicCommand } from "./topic.ts";

/** `/timeline`: what came after what. */
export const timeline = topicCommand("timeline", {
  description: "What came after what, without dates that nobody gave",
  setting: "in order",
  picture: (pictures, theme) => pictures.timeline(theme),
});
