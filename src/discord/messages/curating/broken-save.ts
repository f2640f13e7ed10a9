import { TextDisplayBuilder } from "discord.js";
import type { Problem } from "../../../knowledge/pack/problem.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { BotMessage } from "../message.ts";
import { stacked } from "../stacked.ts";
import { withProblems } from "./reload-message.ts";

/** It stands above a whole message and takes at most so many characters of it. */
const LONGEST_NOTE = 700;

/** A message with what is wrong with the last save above; the same message where that is live. */
export function withBrokenSave(message: BotMessage, problems: readonly Problem[], language: Language): BotMessage {
  if (problems.length === 0) return message;
  const text = withProblems(textsIn(language).curating.brokenSave(problems.length), problems, LONGEST_NOTE);
  return { ...message, components: stacked([new TextDisplayBuilder().setContent(text)], message.components) };
}
