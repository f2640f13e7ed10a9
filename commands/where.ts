import { topicCommand } from "./topic.ts";

/** `/where`: where it happened, with a map. */
export const where = topicCommand("where", {
  description: "Where it happens",
  picture: (pictures, theme) => pictures.map(theme),
});
