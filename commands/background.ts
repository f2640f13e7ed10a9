import { topicCommand } from "./topic.ts";

/** `/background`: why it came to this. */
export const background = topicCommand("background", { description: "Why it came to this, and who is who" });
