import { TextDisplayBuilder } from "discord.js";
import type { Problem } from "../../../knowledge/pack/problem.ts";
import type { BotMessage } from "../message.ts";
import { problemLines } from "./reload-message.ts";

/** It stands above a whole message and takes at most this much of it. */
const MOST = 700;

/** A message with what is wrong with the last save above; the same message where that is live. */
export function withBrokenSave(message: BotMessage, problems: readonly Problem[]): BotMessage {
  if (problems.length === 0) return message;
  const text = problemLines("**The last save isn't live.** I stay with the knowledge before it", problems, MOST);
  return { ...message, components: [new TextDisplayBuilder().setContent(text), ...message.components] };
}
