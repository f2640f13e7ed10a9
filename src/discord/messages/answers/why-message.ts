import { type Entry, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { attribution } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import type { WhyId } from "./why-button.ts";

/** Why this was answered: the question matched, how sure, the runner-up, and the words that it rests on. */
export function whyMessage(base: KnowledgeBase, entry: Entry, { reasons }: WhyId, language: Language): BotMessage {
  const question = `“${inLanguage(entry.question, language)}”`;
  const other = reasons?.runnerUp && base.entries.get(reasons.runnerUp.entry);
  const matched = reasons
    ? `The question was read as **${question}**. How sure: ${reasons.percent} %.`
    : `This is the answer to **${question}**, which was chosen, not guessed.`;
  const next = other
    ? `Next likeliest: “${inLanguage(other.question, language)}”, ${reasons?.runnerUp?.percent} %.`
    : "Nothing else came near.";
  return containerMessage(COLOURS.unsure, [
    ["### Why this answer?", matched, ...(reasons ? [next] : [])].join("\n"),
    ...(entry.facts.length > 0 ? [attribution(entry.facts, language)] : []),
    `-# People wrote this answer. Its figures and quotations are checked against the source. Version of the facts: ${base.version}`,
  ]);
}
