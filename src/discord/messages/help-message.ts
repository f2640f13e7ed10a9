import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Accuracy } from "../../knowledge/pack/load-accuracy.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import { questionButtons } from "./buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

const OFFERED = 3;

/** What help says of each command, by its full name. One that isn't registered is left out. */
const COMMANDS: Readonly<Record<string, string>> = {
  deathtoll: "the toll, by group, and who counted it",
  ask: "any question",
  who: "a person, group or place",
  where: "where it happens",
  timeline: "what came after what",
  background: "why it came to this",
  attacks: "attacks on infrastructure",
  reactions: "how others reacted",
  quotes: "who said what, word for word",
  sources: "what my answers rest on",
  summary: "the whole in short",
  language: "in which language I answer",
  privacy: "what I store, and how to delete it",
  setup: "a daily summary and more (for those who manage the server)",
};

/** What help depends on besides the base. */
export interface HelpContext extends Pick<AnswerContext, "asker"> {
  /** The ids of the registered commands by name, for mentions to click. */
  readonly commands: ReadonlyMap<string, string>;
  readonly accuracy: Accuracy | undefined;
}

/** How to use the bot, and how far to trust it. */
export function helpMessage(
  base: KnowledgeBase,
  language: Language,
  { commands, accuracy, asker }: HelpContext,
): BotMessage {
  const listed = Object.entries(COMMANDS).flatMap(([name, does]) => {
    const id = commands.get(name);
    return id === undefined ? [] : [`</${name}:${id}> ${does}`];
  });
  const starters = base.event.starters.flatMap((id) => base.entries.get(id) ?? []);
  const paragraphs = [
    `### ${inLanguage(base.event.title, language)}\nAsk me in your own words: mention me, reply to me, or write me a direct message. What my source doesn't say, I don't know, and I say so.`,
    listed.join("\n"),
    "A right click on a message (on a phone, a long press), then *Apps*: **Answer this message**, or **Check the figures** in it.",
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
