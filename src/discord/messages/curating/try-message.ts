import { escapeMarkdown } from "discord.js";
import type { Answer } from "../../../answering/answer.ts";
import type { Consideration } from "../../../answering/engine.ts";
import { answerMessage } from "../answers/answer-message.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

const SHOWN = 5;
/** What would be shown as 0 %. */
const LEAST = 0.005;

const OUTCOMES: Record<Answer["outcome"], string> = {
  answer: "I would answer",
  suggest: "I'm unsure and would offer",
  unknown: "I would say that I don't know",
  smalltalk: "I would make small talk",
};

/** What the bot would answer to a wording, above the reasons: how it read it and which entries it weighed. */
export function tryMessage({ answer, reasoning }: Consideration): BotMessage {
  const { reading, candidates, none } = reasoning;
  const meanings = reading.matches.map(
    ({ id, start, end }) => `${escapeMarkdown(reading.words.slice(start, end).join(" "))} → \`${id}\``,
  );
  const likeliest = candidates
    .slice(0, SHOWN)
    .filter(({ probability }) => probability >= LEAST)
    .map(({ entry, probability }) => `- ${percent(probability)} \`${entry.id}\``);
  const why = [
    `**${OUTCOMES[answer.outcome]}** (${percent(answer.confidence)} sure)`,
    `Read as: ${escapeMarkdown(reading.words.join(" ")) || "nothing that I know"}`,
    `Names and meanings: ${meanings.join(", ") || "none"}`,
    "Likeliest entries:",
    ...likeliest,
    `- ${percent(none)} none of these`,
    "-# If another entry is meant, add the wording to its phrasings, or its words to a name or a meaning.",
  ];
  const shown = answerMessage(answer);
  const { components } = containerMessage(COLOURS.unsure, [why.join("\n")]);
  return { ...shown, components: [...shown.components, ...components] };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
