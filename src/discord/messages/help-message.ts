import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Accuracy } from "../../knowledge/pack/load-accuracy.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { CommandList } from "../surface/described.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import { questionButtons } from "./buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

const OFFERED = 3;

/** What help depends on besides the base. */
export interface HelpContext extends Pick<AnswerContext, "asker"> {
  /** The ids of the registered commands by name, for mentions to click. One that isn't registered is left out. */
  readonly ids: ReadonlyMap<string, string>;
  readonly commands: CommandList;
  readonly accuracy: Accuracy | undefined;
}

/** How to use the bot, and how far to trust it. */
export function helpMessage(
  base: KnowledgeBase,
  language: Language,
  { ids, commands, accuracy, asker }: HelpContext,
): BotMessage {
  const listed = commands.slash(base).flatMap(({ name, help }) => {
    const id = ids.get(name);
    return id === undefined || help === null ? [] : [`</${name}:${id}> ${inLanguage(help, language)}`];
  });
  const inMenus = commands.menu.map(({ help }) => inLanguage(help, language));
  const starters = base.event.starters.flatMap((id) => base.entries.get(id) ?? []);
  const paragraphs = [
    `### ${inLanguage(base.event.title, language)}\nAsk me in your own words: mention me, reply to me, or write me a direct message. What my source doesn't say, I don't know, and I say so.`,
    listed.join("\n"),
    `A right click on a message (on a phone, a long press), then *Apps*: ${inMenus.join(", or ")}.`,
    accuracy ? accuracyText(accuracy, base.version) : "",
    `-# People wrote my answers and checked each figure and quotation against the source; no language model makes them up.${sourceLine(base, language)}`,
  ];
  const offered = starters
    .slice(0, OFFERED)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
  return containerMessage(
    COLOURS.answer,
    paragraphs.filter((paragraph) => paragraph !== ""),
    questionButtons("answer", offered, asker),
  );
}

function sourceLine({ sources }: KnowledgeBase, language: Language): string {
  const [source] = sources.values();
  if (!source) return "";
  const note = source.note ? `. ${inLanguage(source.note, language)}` : "";
  return `\n-# Source: ${inLanguage(source.title, language)}${note}`;
}

function accuracyText({ base, answerable, unanswerable }: Accuracy, version: string): string {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const { asked, right, wrong } = answerable;
  const measured = [
    `**How accurate I am**, tested on questions that aren't among my examples: of ${asked} that my source answers, I answered ${share(right, asked)} right and ${share(wrong, asked)} wrong; with the rest I wasn't sure and said so.`,
    `Of ${unanswerable.asked} that it doesn't answer, I answered ${share(unanswerable.answered, unanswerable.asked)} all the same.`,
  ].join(" ");
  return base === version ? measured : `${measured}\n-# Measured before the latest change to my facts.`;
}
