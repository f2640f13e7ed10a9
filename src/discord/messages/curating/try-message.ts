import { escapeMarkdown } from "discord.js";
import { formatPercent } from "../../../knowledge/figure.ts";
import { inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Tried } from "../../asking/conversation.ts";
import { inPercent } from "../../asking/reasons.ts";
import { answerMessage } from "../answers/answer-message.ts";
import { clip } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { stacked } from "../stacked.ts";

const ENTRIES_SHOWN = 5;
const MEANINGS_SHOWN = 20;
/** Characters of the wording as it was read. */
const READ_SHOWN = 800;
/** What would be shown as 0 %. */
const LEAST_SHOWN = 0.005;

/** What the bot would answer to a wording after what was asked before it, above the reasons: how it read it and which entries it weighed. */
export function tryMessage({ answer, reasoning, last }: Tried, language: Language): BotMessage {
  const { reading, candidates, none } = reasoning;
  const { curating } = textsIn(language);
  const words = clip(escapeMarkdown(reading.words.join(" ")), READ_SHOWN);
  const meanings = reading.matches
    .slice(0, MEANINGS_SHOWN)
    .map(({ id, start, end }) => `${escapeMarkdown(reading.words.slice(start, end).join(" "))} → \`${id}\``);
  const likeliest = candidates
    .slice(0, ENTRIES_SHOWN)
    .filter(({ probability }) => probability >= LEAST_SHOWN)
    .map(({ entry, probability }) => `- ${percent(probability, language)} \`${entry.id}\``);
  const after = last && inLanguage(last.question, language);
  const taken = reasoning.setting === "inContext" && after ? curating.takenAfter(after) : curating.takenAlone;
  const why = [
    curating.howSure(curating.would[answer.outcome], percent(answer.confidence, language)),
    ...(after ? [taken] : []),
    words === "" ? curating.readAsNothing : curating.readAs(words),
    meanings.length > 0 ? curating.meanings(meanings) : curating.noMeanings,
    curating.likeliest,
    ...likeliest,
    `- ${curating.noneOfThese(percent(none, language))}`,
    `-# ${curating.tryHint}`,
  ];
  const shown = answerMessage(answer);
  const { components } = containerMessage(COLOURS.unsure, [why.join("\n")]);
  return { ...shown, components: stacked(shown.components, components) };
}

function percent(share: number, language: Language): string {
  return formatPercent(inPercent(share), language);
}
