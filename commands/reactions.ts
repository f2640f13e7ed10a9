import { topicCommand } from "./topic.ts";

/** `/reactions`: who said what about it. */
export const reactions = topicCommand("reactions", { description: "How others reacted" });
