import { topicCommand } from "./topic.ts";

/** `/attacks`: attacks on infrastructure and what they cut off. */
export const attacks = topicCommand("attacks", {
  description: "Which infrastructure was attacked, and what that cut off",
});
